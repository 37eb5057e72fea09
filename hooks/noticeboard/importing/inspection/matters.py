"""What the groups accept and what they do not, whether they answer, and who watches them."""

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from noticeboard.drafts.draft import Found, Todo, Tree
from noticeboard.importing.inspection.channels import Reading, channels_in
from noticeboard.importing.inspection.headings import ENUMERATOR
from noticeboard.importing.inspection.passage import Passage
from noticeboard.importing.inspection.todos import missing
from noticeboard.standard_text import ACCEPTS, DECLINES

_USUAL = 84  # of 100: how alike the usual text is; another scope or another number of disciplines is less
_DISCIPLINES = ("政治纪律", "组织纪律", "廉洁纪律", "群众纪律", "工作纪律", "生活纪律")
_BELOW_HEADING = re.compile(r"(?:受理|反映)(?:信访|问题|反映|举报)*的?(?:范围|内容|问题)[:]?\n(?P<matters>[^\n]{12,})")
_LISTED = re.compile(
    r"(?:受理|反映)(?:信访|问题|反映|举报)*的?(?:范围|内容|事项)(?:主要)?(?:是|为|包括|如下)*:?\n"
    r"(?P<matters>(?:(?P<mark>\(|[0-9]|[①-⑳])[^\n]*(?:反映|问题|情况|行为)[^\n]*(?:\n(?=(?:\(|[0-9]|[①-⑳])[^\n]*(?:反映|问题|情况|行为))|(?=\n|\Z))){2,})"
)
_SENTENCE = re.compile(r"[^。\n]+。?")
_ACCEPTS = re.compile(
    r"(?:主要|重点|集中|着重)?(?:受理|接收(?!短信|邮件|信件|信函|材料|手机)|接受(?=反映|对|关于|有关|来信|来电|群众))(?:对|关于|:)?(?![^,。:\n]{0,10}时间|信访时间|截|期限|电话|方式|渠道|信访举报时间|地点|的?信访$)"
)
_SCOPE_IS = re.compile(r"(?:主要)?受理(?:信访|反映|举报|问题)*(?:的)?(?:范围|内容)(?:主要)?(?:是|为|包括)?:?")
_LABEL = re.compile(r"(?:主要|重点)?(?:受理|接收):")
_OF_MATTERS = re.compile(r"反映|问题|来信|来电|情况|举报")
_NO_ACCEPTS = re.compile(r"不予?受理|不属于|截止|截至|不再受理|停止受理|受理(?:信访|来信来电)?(?:时间|期限|方式)")
_DECLINES = re.compile(
    r"不属于|个人(?:利益)?诉求|涉法涉诉|民商事纠纷|其他(?:信访|问题|事项|方面)|与(?:本[次轮])?(?:专项|常规|机动)?巡察(?:工作)?(?:无关|没有直接关系)|不在(?:受理)?范围"
)
_REJECTED = re.compile(r"不予受理|不受理|不作受理|不在受理范围")
_PASSED_ON = re.compile(
    r"转(?:由|交|送|办|至|给|有关|相关)|转[^。;,]{1,14}(?:处理|办理)|移交|移送|交由|分级负责|由[^。;,]{2,20}(?:处理|办理|解决|负责|受理)"
)
_REPLY = re.compile(r"(?:不|逐一|负责|作|予|一一)[^。;,]{0,6}(?:答复|回复)|(?:鼓励|提倡|倡导|欢迎)[^。;]{0,12}实名")
_CUT_SHORT = re.compile(r",(?=(?:信访|受理)?时间(?:为|从|截|至)|截[止至]|不(?:予)?受理)")
_CONTACT = re.compile(
    r",(?=(?:并|且)?(?:设[有立]?|开通|公布|可通过|通过)?[^,。;]{0,8}(?:电话|手机|短信|邮箱|信箱|地址|网址|来信请寄|意见箱)[^,。;]{0,6}?(?:[:为是]|[0-9A-Za-z(]))"
)
"""Where a sentence on what is accepted goes on with how it may be sent."""
_BREAK = re.compile(
    r"[;。]|,(?=(?:对于?)?(?:其[他它])?(?:的)?不属于|对(?:于)?(?:其他|个人诉求)|个人诉求|其[他它](?:信访|问题|事项))"
)
_WATCHED = re.compile(
    r"(?:对|监督)[^。;\n]{0,12}巡察(?:组|干部|工作人员|人员)[^。;\n]{0,40}(?:监督|反映|举报|投诉)|监督巡察(?:组|干部)"
    r"|(?:巡察干部|巡察工作人员|巡察组(?:及其)?(?:(?:工作|组成|全体)?人员|自身|成员))[^。;\n]{0,60}(?:监督|举报|反映|违)"
    r"|反映巡察(?:组|干部)[^。;\n]{0,10}问题"
)
_WATCHED_BY_LABEL = re.compile(r"(?m)^(?:(?:中共)?[一-鿿]{0,12})?监督(?:举报)?电话(?=:)")
_OTHER_CALLS = re.compile(r"(?:值班|举报|联系|受理)(?:电话|手机)|来电|(?<!监督)电话:")
_LONGEST_HEADING = 20
_REACH = re.compile(r"[0-9]{5}|@")


def accepts_of(passage: Passage) -> tuple[Found | None, list[Todo]]:
    """What is accepted: `default` for the usual text, else the words of the notice."""
    if listed := _LISTED.search(passage.text):
        value = "".join(passage.shown[slice(*listed.span("matters"))].split("\n"))
        return passage.found(_or_default(value), *listed.span("matters")), []
    for start, end in _sentences(passage.text):
        sentence = passage.text[start:end]
        begin = _ACCEPTS.search(sentence)
        if not begin or not _OF_MATTERS.search(sentence, begin.start()):
            continue
        first = start + begin.start()
        scope = _SCOPE_IS.match(passage.text, first, end) or _LABEL.match(passage.text, first, end)
        first = scope.end() if scope else first
        last = _end_of_matters(passage.text, first, end)
        if _NO_ACCEPTS.search(passage.text[start : min(last, first + 60)]) or last - first < 14:
            continue
        if _REACH.search(passage.text, first, last):
            continue  # 受理群众来访…；开通举报电话0300-5620242: how to report, and not what
        last = _with_emphasis(passage.text, last)
        value = passage.shown[first:last].rstrip("，；,; \n")
        return passage.found(_or_default(value), first, last), []
    if below := _BELOW_HEADING.search(passage.text):
        first, last = below.span("matters")
        for start, end in list(_sentences(passage.text[first:last]))[1:]:
            if _DECLINES.search(passage.text, first + start, first + end):
                last = first + start
                break
        return passage.found(_or_default(passage.shown[first:last].strip()), first, last), []
    return None, [missing("accepts")]


def _end_of_matters(text: str, first: int, end: int) -> int:
    """Where, within its sentence, what is accepted ends: at what is not accepted, or at a date."""
    stop = _BREAK.search(text, first, end)
    last = stop.start() if stop and stop[0] != "。" and _DECLINES.search(text, stop.start(), end) else end
    ends = [found.start() for cut in (_CUT_SHORT, _CONTACT) if (found := cut.search(text, first, last))]
    return min(ends, default=last)


def _with_emphasis(text: str, end: int) -> int:
    """A sentence that goes on with 重点是 belongs to what is accepted."""
    following = re.match(r"(?:重点(?:是|关注|受理)|特别是)[^。\n]+。?", text[end:])
    return end + following.end() if following else end


def _or_default(value: str) -> str:
    usual = all(word in value for word in _DISCIPLINES)
    return "default" if usual and fuzz.ratio(_bare(value), _bare(ACCEPTS)) >= _USUAL else _sentence(value)


def declines_of(passage: Passage) -> tuple[dict[str, Tree] | None, list[Todo]]:
    """What happens with what is not accepted; the words are kept where they are not the usual ones."""
    for start, end in _sentences(passage.text):
        for first, last in _clauses(passage.text, start, end):
            clause = passage.text[first:last]
            if not _DECLINES.search(clause):
                continue
            rejected, passed = _REJECTED.search(clause), _PASSED_ON.search(clause)
            if not rejected and not passed:
                continue
            action = "transfer" if passed else "reject"
            found = passed or rejected
            assert found is not None
            declines: dict[str, Tree] = {"action": passage.found(action, first + found.start(), first + found.end())}
            text = passage.shown[first:last].strip("，；,; \n")
            if fuzz.ratio(_bare(text), _bare(DECLINES[action])) < _USUAL:
                declines["text"] = passage.found(_sentence(text), first, last)
            return declines, []
    return None, [missing("declines")]


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence, or where it begins with what is accepted, the part behind that."""
    cut = _CUT_SHORT.search(text, start, end - 1) or _BREAK.search(text, start, end - 1)
    if cut and cut[0] != "。" and "受理" in text[start : cut.start()]:
        yield cut.end(), end
    yield start, end


def reply_of(passage: Passage) -> Found | None:
    """Whether reports are answered, in the words of the notice; sentences next to each other are one answer."""
    found = [(start, end) for start, end in _sentences(passage.text) if _REPLY.search(passage.text, start, end)]
    if not found:
        return None
    start, end = found[0]
    for first, last in found[1:]:
        if first == end:
            end = last
    lead = re.match(r"备注:", passage.text[start:end])
    start += lead.end() if lead else 0
    return passage.found(_sentence(passage.shown[start:end].strip()), start, end)


def supervision_of(passage: Passage) -> tuple[list[dict[str, Tree]], list[tuple[int, int]], list[Todo]]:
    """The channels to complain about the inspectors, where they stand, and what is to be done about them."""
    reading, taken = Reading(), []
    labels = list(_WATCHED_BY_LABEL.finditer(passage.text))
    # Below the groups' own telephones, one more that is called so, once, is for complaints about them.
    labels = labels if len(labels) == 1 and _OTHER_CALLS.search(passage.text, 0, labels[0].start()) else []
    for match in (*_WATCHED.finditer(passage.text), *labels):
        start = max(match.start(), passage.line_start(match.start()))
        stop = re.search(r"[。\n]", passage.text[match.end() :])
        end = match.end() + (stop.start() if stop else len(passage.text) - match.end())
        if passage.text[end : end + 1] == "\n" and end - start < _LONGEST_HEADING:
            # 十、对巡察组的监督: the number stands in the line below.
            end = end if _REACH.search(passage.text, start, end) else passage.line_end(end + 1)
        if _REACH.search(passage.text, start, end):
            channels_in(passage, start, end, reading, "phone")
            taken.append((start, end))
    kept = [channel for channel in reading.channels if channel["type"] in ("phone", "sms", "email")]
    return kept, taken, reading.todos


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences stand, without the number before them."""
    for match in _SENTENCE.finditer(text):
        mark = ENUMERATOR.match(text, match.start(), match.end())
        yield (mark.end() if mark else match.start()), match.end()


def _bare(text: str) -> str:
    return re.sub(r"[^一-鿿]", "", text)


def _sentence(text: str) -> str:
    return text if text.endswith(("。", "！", "？")) else f"{text}。"

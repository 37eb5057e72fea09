"""What was pasted along from the page around a text: buttons, counters, paths (domain: defects seen in real pages)."""

import re
from collections.abc import Iterator

_LABEL = r"[：:]?\s*"
# Pieces of which a whole line may be made, one behind the other.
_PIECE = (
    r"扫一扫在手机(?:上)?打开(?:当前|本)?页(?:面)?|(?:手机|微信)?扫一扫(?:分享|在手机上查看)?|请输入(?:图形)?验证码|看不清[？?]?换一张"
    rf"|分享(?:到|至)?(?:{_LABEL}(?:微信|微博|QQ(?:空间)?|朋友圈|新浪微博))*{_LABEL}|(?:浏览|阅读|点击|访问)(?:量|数|次数){_LABEL}[0-9]*次?"
    rf"|(?:字体|字号)(?:大小)?{_LABEL}(?:[\[［【]?\s*(?:大|中|小|超大)?(?:\s*[|｜/ ]?\s*(?:大|中|小))*\s*[\]］】]?)"
    rf"|(?:我要|点击)?(?:打印|收藏|朗读|纠错)(?:本页|此页|文章|本文)?{_LABEL}|(?:语音)?朗读{_LABEL}|关闭(?:本页|窗口|页面){_LABEL}|返回(?:顶部|首页|列表|上一页)"
    r"|(?:保存|下载)(?:本页|此页)|无障碍(?:浏览|阅读)|繁體|简体|加入收藏|设为首页|网站地图|上一篇[：:].*|下一篇[：:].*|相关(?:阅读|链接|新闻)[：:]?"
    r"|热点(?:推荐|新闻)[：:]?|(?:频道|本网)?原创[，,]?(?:转载|引用)请注明(?:出处|来源)[。.]?|版权所有.*|Copyright.*|.{0,6}ICP备[0-9]+号.*"
    r"|[^。，；：\n]{0,16}今天是(?:[：:]?\s*|[0-9]{4}年.*)|\[\s*\]|【\s*】"
)
_PATH = r"(?:您?(?:的)?(?:当前|现在|所在)(?:所在)?的?(?:位置|页面|栏目)(?:是|在)?)[：:].*"
_WHOLE_LINE = re.compile(rf"[ \t\u3000]*(?:(?:{_PIECE})[ \t\u3000|｜]*)+|[ \t\u3000]*{_PATH}", re.IGNORECASE)
_LONE_BAR = re.compile(r"[ \t\u3000]*[|｜][ \t\u3000]*")
# Within a line: between the date and the source of a header, or at its end.
_INSIDE = re.compile(
    r"(?:字号|字体)(?:大小)?[：:]\s*(?:(?:[\[［【][^\]］】\n]{0,12}[\]］】]\s*){1,4}|打印|大(?:\s*[|｜/]?\s*中)(?:\s*[|｜/]?\s*小))|(?:浏览|阅读|点击)(?:量|数|次数)[：:]\s*[0-9]*次?"
    r"|分享(?:到)?[：:](?:\s*(?:微信|微博|QQ(?:空间)?|朋友圈))*(?=\s|$)|(?<=\s)朗读(?=\s*$)|扫一扫在手机(?:上)?打开当前页",
    re.MULTILINE,
)
# One of these is in every piece.
_HINT = re.compile(
    r"[|｜]|[\[【]\s*[\]】]|扫一扫|验证码|换一张|分享|[浏阅点访][览读击问][量数次]|字[体号][：:大]|打印|收藏|朗读|纠错|关闭|返回|无障碍|繁體|简体"
    r"|首页|[上下]一篇|相关[阅链新]|热点[推新]|请注明|版权所有|opyright|ICP备|今天是|[置面目](?:[：:]|[是在][：:])|网站地图|[保下][存载][本此]"
)
_LONGEST = 120
"""A longer line is a paragraph."""


def may_hold_chrome(line: str) -> bool:
    """Whether to look closer: quick, and true of every line with chrome in it."""
    return 0 < len(line) <= _LONGEST and bool(_HINT.search(line))


def is_chrome(line: str) -> bool:
    """Whether the whole line belongs to a page and not to a text: a button, a counter, the path to the page."""
    return may_hold_chrome(line) and bool(_WHOLE_LINE.fullmatch(line) or _LONE_BAR.fullmatch(line))


def chrome_within(line: str) -> Iterator[re.Match[str]]:
    """The parts of a line of text that belong to its page."""
    return _INSIDE.finditer(line)

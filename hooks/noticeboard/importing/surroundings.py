"""What stands around a text on its page and tells nothing of it: beyond what checks look for in finished records."""

import re

from noticeboard.importing.buttons import is_row_of_buttons
from noticeboard.importing.papers import is_page_number
from noticeboard.page_chrome import is_chrome

_PIECE = (
    r"喜欢就点个.{0,6}|点(?:个|击)?[“\"]?(?:在看|赞).{0,12}|长按.{0,12}二维码.{0,12}|(?:欢迎|点击"
    r"|扫码)?关注.{0,16}(?:公众号|我们)?|阅读原文|本文(?:为|系).{0,12}原创.*|[大中小]号?字号?"
    r"|[上下]一[篇条个则][：:].*"
    r"|[\[【(（](?:关闭|打印|顶部|返回"
    r"|收藏|分享|纠错|首页)[\]】)）]|(?:阅读|浏览|点击|点赞|评论|分享|转发|收藏)(?:量|数"
    r"|次数)?[：:]?\s*[0-9.]*[万wW+]*次?|点击(?:上方|下方|左下角|右上角|蓝字).{0,16}|(?:正文|内容"
    r"|全文)[：:]|分享(?:到|至)?[：:]?|预览时标签不可点"
    r"|[-—·= ]*END[-—·= ]*|微信扫一扫.{0,12}|(?:版权|免责)声明.*|凡本网.*|(?:本网|本站)声明.*|投稿邮箱.*"
    r"|未经.{0,10}许可.*|人划线|写留言|收录于.{0,20}|听全文"
    r"|(?:视力保护色|字体颜色|背景颜?色)[：:].*"
    r"|下午好[!！]我是.{0,6}|上午好[!！]我是.{0,6}|点击我为您.{0,8}|切换|网站支持IPv6|主办(?:单位)?[：:].*"
    r"|承办(?:单位)?[：:].*|技术支持[：:].*|(?:政府)?网站标识码.*"
    r"|.{0,4}公网安备.*|.{0,6}ICP备.*|没有了|推荐阅读.{0,4}|延伸阅读.{0,4}|相关(?:文章|稿件|附件)[：:]?"
    r"|[\[【(（]?(?:我要|点击)?(?:打印|关闭|收藏"
    r"|大|中|小)(?:本页|窗口|页面)?[\]】)）]?"
    r"|您(?:当前)?(?:所在)?(?:的)?位置.*|网站首页|首页|联系我们|返回列表|分享让更多人看到"
    r"|责任编辑[：:]?\s*$|【?纠错】?|\d{1,6}\s*次?阅读"
)
_WHOLE = re.compile(rf"[\s|｜]*(?:(?:{_PIECE})[\s|｜]*)+", re.I)
_PATH = re.compile(r"(?:[^>》›→＞]{1,24}\s*(?:>+|＞+|»|›|→|->)\s*){1,}[^>》›→＞]{0,60}")
_DASHED_PATH = re.compile(r"(?:网站)?首页(?:\s*[-—–·/|｜]\s*[^-—–·/|｜，。]{1,14})+|(?:[^-—–]{1,14}\s+[-—–]\s+)+正文")
_RELATED = re.compile(
    r"[\[【]?(?:(?:相关|推荐|延伸|拓展|热点|热门|精彩|往期|更多|猜你|编辑|为您|今日|本周|最新|[0-9]+小时)(?:精彩|热门|重点|更多)?"
    r"(?:阅读|新闻|链接|文章|稿件|信息|报道|推荐|推送|喜欢|回顾|精选|精彩|内容|热榜|热点|资讯|荐读|导读)"
    r"|(?:喜欢|看过|读过)(?:此|该|本)(?:内容|文章|文)的人还(?:喜欢|看了|看过)|(?:点击|排行|热|新闻排行)榜|排行榜)[：:]?[】\]]?[>＞\s]*"
)
_BAR = re.compile(
    r"[\u3400-\u9fffA-Z]{2,6}(?:[\s|｜/·]+[\u3400-\u9fffA-Z]{2,6}){3,}|[\u3400-\u9fff]{2,6}(?:\s*[|｜]\s*[\u3400-\u9fff]{2,6}){2,}"
)
_MARKED = re.compile(r"【[^】]{2,10}】|\[[^\]]{2,10}\]")
_RULE = re.compile(r"[-=_—*·~～.…]{3,}|[|｜•●■◆▲]+")
_COLUMN = re.compile(
    r".{0,8}(?:动态|要闻|新闻|公告栏|通知公告|公示公告|信息公开|政务公开|巡视巡察|工作信息|简报|专报|快报"
    r"|媒体聚焦|基层传真|一线(?:传真)?|传真|风采|聚焦|在线|频道|头条|资讯|快讯)"
)
_ISSUE = re.compile(r"[（(]?(?:[0-9]{4}年)?[（(]?总?第\s*[0-9一二三四五六七八九十百]+\s*期.{0,16}")
_SITE = re.compile(
    r".{2,14}(?:网|政府网|门户|门户网站|网站|客户端|公众号|融媒|融媒体中心|清风|发布|在线|人民政府|纪委监委|巡察办)"
)
_SIZES = re.compile(r"[\[【（(]\s*(?:字体|字号)?(?:大小)?[：:]?\s*大[\s|｜/]*中[\s|｜/]*小\s*[\]】）)]")
_RIGHTS = re.compile(r"(?=.*(?:转载|版权|本网|本站|本报|本号))(?=.*(?:注明|未经|授权|观点|立场|侵权|删除|著作权|免责))")
_LONGEST = 120


def is_surrounding(line: str) -> bool:
    """Whether the whole line is the page's: a button, a path, a notice of rights, a rule."""
    text = line.strip().lstrip(">》»›| ")
    if len(text) > _LONGEST:
        return False
    if is_chrome(text) or is_row_of_buttons(text) or is_page_number(text) or is_path(text):
        return True
    if any(pattern.fullmatch(text) for pattern in (_WHOLE, _RULE)):
        return True
    # Several buttons in a row, some in brackets: 【字体：大 中 小】 打印 关闭.
    others = _SIZES.sub(" ", text)
    return others != text and (not others.strip() or is_surrounding(others))


def is_notice_of_rights(line: str) -> bool:
    """Whether it says who may reprint, or whose opinion it is: below a text, such sentences are the page's."""
    return len(line) <= _LONGEST and bool(_RIGHTS.match(line))


def is_related(line: str) -> bool:
    """Whether links to other articles stand below this line."""
    return bool(_RELATED.fullmatch(line.strip()))


def is_path(text: str) -> bool:
    """Whether it is the path to a page: 首页 > 政务动态 > 正文."""
    if re.search(r"[。，；！？]", text):
        return False
    return bool(_PATH.fullmatch(text) or _DASHED_PATH.fullmatch(text))


def is_column(text: str) -> bool:
    """Whether a line above a title names a column, a series or the site, or is its bar, as pages do."""
    if any(pattern.fullmatch(text) for pattern in (_MARKED, _BAR, _ISSUE)):
        return True
    text = text.strip("【】[]")
    return len(text) <= 14 and not text.endswith("巡察公告") and bool(_COLUMN.fullmatch(text) or _SITE.fullmatch(text))

"""What can be wrong with a page of a built site by itself."""

from noticeboard.problems import reasons
from noticeboard.problems.problem import Problem, error, warning

PAGE_PROBLEMS: dict[str, Problem] = {
    "site-page-unreadable": error(
        "页面打不开或没有内容（{problem}）",
        "检查文件，重新生成网站",
        "the page cannot be read, or is empty ({problem})",
        "check the file, and build the site anew",
        reasons.DEAD_LINKS,
    ),
    "site-language-missing": warning(
        "页面没有写明语言（<html lang>）",
        '写上 <html lang="zh-CN">，朗读软件靠它选择语音',
        "the page does not say its language (<html lang>)",
        'write <html lang="zh-CN">, by which screen readers choose their voice',
        reasons.ACCESSIBILITY,
    ),
    "site-language-malformed": warning(
        "页面的语言写成了“{value}”",
        "写成 zh-CN 或 en 的样子",
        "the language of the page is given as “{value}”",
        "write it like zh-CN or en",
        reasons.ACCESSIBILITY,
    ),
    "site-title-missing": warning(
        "页面没有标题（<title>）",
        "写上能说明这一页的标题",
        "the page has no title",
        "give it a title that tells it from others",
        reasons.IDENTIFICATION,
    ),
    "site-title-duplicate": warning(
        "标题“{title}”和 {other} 相同",
        "改成能互相区别的标题，如加上轮次、单位或页码",
        "the title “{title}” is also that of {other}",
        "let each title tell its page from others, as by round, unit or page number",
        reasons.IDENTIFICATION,
    ),
    "site-heading-missing": warning(
        "页面没有一级标题（<h1>），或一级标题是空的",
        "把页面的标题写成 <h1>",
        "the page has no first-level heading (<h1>), or an empty one",
        "make the page's title an <h1>",
        reasons.ACCESSIBILITY,
    ),
    "site-alt-missing": warning(
        "<{element}> 没有替代文字：{link}",
        '用一句话写明图上的内容；只作装饰的图片写 alt=""',
        "<{element}> has no text in its place: {link}",
        'say in a sentence what it shows; write alt="" for mere decoration',
        reasons.ACCESSIBILITY,
    ),
    "site-meta-missing": warning(
        '页面缺少 <meta name="{name}">',
        "按政府网站的要求补上",
        'the page lacks <meta name="{name}">',
        "add it, as is required of a government site",
        reasons.IDENTIFICATION,
    ),
    "site-meta-empty": warning(
        '<meta name="{name}"> 没有内容',
        "填上内容，或去掉这一行",
        '<meta name="{name}"> is empty',
        "fill it in, or take it away",
        reasons.IDENTIFICATION,
    ),
    "site-meta-twice": warning(
        '<meta name="{name}"> 写了两次',
        "只留正确的一个",
        '<meta name="{name}"> stands twice',
        "keep the right one",
        reasons.IDENTIFICATION,
    ),
    "site-meta-differs": warning(
        "{name} 是“{value}”，网站其他页面是“{usual}”",
        "全站统一",
        "{name} is “{value}”, but “{usual}” on the other pages",
        "make it the same on all pages",
        reasons.IDENTIFICATION,
    ),
    "site-code-malformed": error(
        "网站标识码“{value}”不是 10 位数字",
        "对照备案信息核对",
        "the site's code “{value}” has not ten digits",
        "check it against the filing",
        reasons.IDENTIFICATION,
    ),
    "site-date-unreadable": error(
        "发布时间（PubDate）“{value}”不合规定",
        "写成 2024-05-01 09:00 的样子",
        "the publication time (PubDate) “{value}” is not of the required form",
        "write it like 2024-05-01 09:00",
        reasons.IDENTIFICATION,
    ),
    "site-date-future": error(
        "发布时间（PubDate）“{value}”还没有到",
        "写真实的发布时间；没到时间的先不发布",
        "the publication time (PubDate) “{value}” has not come yet",
        "write the true time, and publish nothing before its time",
        reasons.TRUE_DATES,
    ),
    "site-footer-missing": warning(
        "页面没有页脚",
        "加上页脚，写明主办单位和联系方式",
        "the page has no footer",
        "add one that says who runs the site and how to reach them",
        reasons.IDENTIFICATION,
    ),
    "site-footer-incomplete": warning(
        "页脚里没有{what}",
        "在页脚里补上",
        "the footer lacks {what}",
        "add it to the footer",
        reasons.IDENTIFICATION,
    ),
}

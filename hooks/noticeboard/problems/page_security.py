"""What a page must not hold, because its security policy makes browsers refuse it."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error

_PROBLEMS: dict[str, Problem] = {
    "page-script-inline": error(
        "页面里直接写了脚本，浏览器会按安全策略拦下它：{code}",
        "把脚本写成 overrides/assets/javascripts/ 里的文件；主题自带的，用 overrides/partials/ 里的同名模板替换，"
        "或关掉带来它的设置",
        "a script stands in the page itself, and browsers will refuse it: {code}",
        "move it into a file in overrides/assets/javascripts/; replace one of the theme's by a partial of the same name"
        " in overrides/partials/, or switch off the setting that brings it",
        reasons.SAFETY,
    ),
    "page-style-inline": error(
        "页面里直接写了样式，浏览器会按安全策略拦下它：{code}",
        "把样式写进 overrides/assets/stylesheets/ 里的样式表，页面上只写 class",
        "a style stands in the page itself, and browsers will refuse it: {code}",
        "move it into a style sheet in overrides/assets/stylesheets/, and write a class on the element",
        reasons.SAFETY,
    ),
    "page-element-refused": error(
        "页面里有浏览器会按安全策略拦下的内容：{code}",
        "去掉它；视频、音频和空白表格做成下载链接，本网不接收在线表单",
        "the page holds what browsers will refuse: {code}",
        "take it out; offer video, sound and blank forms as downloads: no page of this site may send a form",
        reasons.SAFETY,
    ),
    "page-file-elsewhere": error(
        "页面要从别处加载文件，浏览器会按安全策略拦下它：{code}",
        "把文件放在本篇旁边，写它的文件名",
        "the page loads a file from elsewhere, and browsers will refuse it: {code}",
        "put the file beside this one, and write its name",
        reasons.SAFETY,
    ),
    "page-without-policy": error(
        "这个 HTML 页面没有带上安全策略（Content-Security-Policy）",
        "不要把现成的 .html 文件放进网站，写成 .md；模板里，策略要紧跟在 <meta charset> 后面",
        "this HTML page does not carry the security policy (Content-Security-Policy)",
        "do not put .html files into the site, write them as .md; in a template the policy comes right after "
        "<meta charset>",
        reasons.SAFETY,
    ),
}

PAGE_SECURITY = Family("page-security", Text("页面安全", "Page security"), _PROBLEMS, fixed=True)

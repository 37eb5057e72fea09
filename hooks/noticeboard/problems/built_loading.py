"""What can be wrong with what the pages of a built site load and run."""

from noticeboard.problems import reasons
from noticeboard.problems.problem import Problem, error, warning

LOADING_PROBLEMS: dict[str, Problem] = {
    "site-third-party": error(
        "页面会连到第三方 {host}：{link}",
        "把文件放进本网站，或去掉这一处",
        "the page gets in touch with a third party, {host}: {link}",
        "put the file into the site itself, or do without",
        reasons.SAFETY,
    ),
    "site-script-inline": warning(
        "页面里直接写了脚本：{code}",
        "放进脚本文件；必须留下的，在页面的安全策略（CSP）里写明它的哈希值",
        "a script stands in the page itself: {code}",
        "move it into a file, or name its hash in the page's security policy (CSP)",
        reasons.SAFETY,
    ),
    "site-script-refused": error(
        "页面自己的安全策略（CSP）不准这段脚本运行：{code}",
        "改正策略里的哈希值，或把脚本放进文件",
        "the page's own security policy (CSP) does not let this script run: {code}",
        "correct its hash in the policy, or move it into a file",
        reasons.SAFETY,
    ),
    "site-handler-inline": warning(
        "元素上直接写了脚本（{attribute}）：{code}",
        "改在脚本文件里处理",
        "a script stands on an element ({attribute}): {code}",
        "do it in a script file",
        reasons.SAFETY,
    ),
    "site-style-inline": warning(
        "页面里直接写了样式表",
        "放进样式文件；必须留下的，在页面的安全策略（CSP）里写明它的哈希值",
        "a style sheet stands in the page itself",
        "move it into a file, or name its hash in the page's security policy (CSP)",
        reasons.SAFETY,
    ),
    "site-style-refused": error(
        "页面自己的安全策略（CSP）不准用这里的样式",
        "改正策略里的哈希值，或把样式放进文件",
        "the page's own security policy (CSP) refuses the style that stands here",
        "correct its hash in the policy, or move it into a file",
        reasons.SAFETY,
    ),
    "site-style-attribute": warning(
        "<{element}> 上直接写了样式（style 属性）",
        "放进样式文件，元素上只写 class",
        "a style stands on an element <{element}>",
        "move it into a style sheet and write a class on the element",
        reasons.SAFETY,
    ),
    "site-page-heavy": warning(
        "打开这个页面要下载 {size} kB，超过 {limit} kB",
        "压缩图片，分页，或去掉不用的样式和脚本",
        "to open this page {size} kB must be fetched, more than {limit} kB",
        "compress its pictures, divide the page, or leave out styles and scripts that it does not need",
        reasons.SPEED,
    ),
    "site-picture-heavy": warning(
        "图片“{link}”有 {size} kB，超过 {limit} kB",
        "缩小尺寸或重新压缩；要留原图的，做成下载链接",
        "the picture “{link}” has {size} kB, more than {limit} kB",
        "make it smaller or compress it anew; offer the original as a download",
        reasons.SPEED,
    ),
}

"""What could harm readers or deceive them."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error, warning

_PROBLEMS: dict[str, Problem] = {
    "html-running": error(
        "{value} 会运行脚本或装入别处的内容",
        "删去；需要的图片和附件放在本篇旁边",
        "{value} would run a script or load something",
        "delete it; put pictures and files beside this one",
        reasons.SAFETY,
    ),
    "html-raw": warning(
        "正文里有 HTML 标记 {value}，网页上不会出现",
        "删去，或用 Markdown 写：**加粗**、# 标题、| 表格 |",
        "the HTML {value} in the text is left out on the page",
        "delete it, or write Markdown: **bold**, # heading, | table |",
        reasons.SAFETY,
    ),
    "text-hidden": error(
        "{value} 里的内容读者看不见，却在网页里",
        "删去，或者让读者看得见",
        "what {value} holds is on the page but cannot be seen",
        "delete it, or let readers see it",
        reasons.SAFETY,
    ),
    "link-running": error(
        "链接以 {value} 开头，点开会运行脚本、装入整份文件或访问本机",
        "只用 https:// 开头的网址，或本站的相对路径",
        "a link of the kind {value}, which runs a script, carries a document or opens a file of the reader's",
        "use addresses that begin with https://, or paths of this site",
        reasons.SAFETY,
    ),
    "link-disguised": error(
        "链接的文字写的是 {value}，打开的却是 {host}",
        "核对网址，让文字和去处一致",
        "the link says {value} but leads to {host}",
        "check the address: it must lead where it says",
        reasons.SAFETY,
    ),
    "direction-turned": error(
        "有改变文字方向的控制字符（{point}）",
        "删去：它让读者看到的和实际的不一样，号码、网址可能被倒着显示",
        "a character that turns the direction of the text ({point})",
        "delete it: readers see something else than what stands here",
        reasons.SAFETY,
    ),
    "character-unseen": warning(
        "有看不见的字符（{point}）",
        "删去：它会让号码、网址复制后用不了，也搜不到",
        "an invisible character ({point})",
        "delete it: numbers and addresses with it do not work, and nothing finds them",
        reasons.SAFETY,
    ),
    "character-private": warning(
        "“{value}”（{point}）在别人的设备上是一个方框",
        "从 Word、WPS 粘贴的项目符号请重新录入",
        "“{value}” ({point}) is an empty box on other devices",
        "write another sign: bullets pasted from a word processor are of its own font",
        reasons.SAFETY,
    ),
    "text-garbled": error(
        "“{value}”是乱码",
        "对照原件重新录入，文件存成 UTF-8",
        "“{value}” was read in a wrong encoding",
        "write it anew from the original, and save the file as UTF-8",
        reasons.WORDING,
    ),
    "file-disguised": error(
        "文件名说是 {type}，内容却不是（认出来是 {real}）",
        "用原来的软件另存为 {type}；来路不明的，删去",
        "the name says {type}, but the file is something else ({real})",
        "save it as {type} again, or delete it if nobody knows where it came from",
        reasons.SAFETY,
    ),
    "file-active": error(
        "文件带有{kind}，打开它可能运行程序",
        "换成 PDF、图片或不带宏的文档",
        "the file holds {kind}: opening it may run a program",
        "offer a PDF, a picture, or a document without macros",
        reasons.SAFETY,
    ),
    "file-hides": warning(
        "附件里有隐藏的文字或工作表",
        "取消隐藏看一遍，不该公开的删去，再另存后换上",
        "the file holds hidden text or sheets",
        "show them, delete what is not for the public, and save it again",
        reasons.SAFETY,
    ),
}

SAFETY = Family("safety", Text("安全", "Safety"), _PROBLEMS)

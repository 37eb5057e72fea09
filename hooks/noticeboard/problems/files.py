"""What can be wrong with a file and its YAML."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error, warning

_PROBLEMS: dict[str, Problem] = {
    "file-gbk": error(
        "文件是 GBK（ANSI）编码，不是 UTF-8",
        "用记事本或 WPS 打开，“另存为”时编码选 UTF-8",
        "the file is encoded in GBK, not UTF-8",
        "open it and save it again with the encoding UTF-8",
        reasons.FORMAT,
    ),
    "file-utf16": error(
        "文件是 UTF-16（Unicode）编码，不是 UTF-8",
        "用记事本打开，“另存为”时编码选 UTF-8",
        "the file is encoded in UTF-16, not UTF-8",
        "open it and save it again with the encoding UTF-8",
        reasons.FORMAT,
    ),
    "file-not-utf8": error(
        "文件不是 UTF-8 编码，也认不出是哪种编码",
        "请用原来的软件打开，另存为 UTF-8 编码的文本",
        "the file is not UTF-8, and its encoding cannot be told",
        "open it in the program that wrote it and save it as UTF-8 text",
        reasons.FORMAT,
    ),
    "file-unreadable": error(
        "文件打不开（{reason}）",
        "检查文件是否存在、是否被别的程序占用、是否有读取权限",
        "the file cannot be opened ({reason})",
        "check that it exists, is not locked and may be read",
        reasons.FORMAT,
    ),
    "file-linked": error(
        "这是一个指向网站文件夹之外的链接（快捷方式）",
        "把文件本身复制到这里，代替链接",
        "a link that leads out of the site's folder",
        "put the file itself here in its place",
        reasons.FORMAT,
    ),
    "file-empty": error(
        "文件是空的",
        "补上内容，或删去这个文件",
        "the file is empty",
        "fill it in, or delete it",
        reasons.FORMAT,
    ),
    "file-stray": warning(
        "不知道这个文件是什么：这里只认 {known}",
        "移到所属轮次的文件夹，或改正文件名",
        "this file is not known here: only {known} are",
        "move it into its round's folder, or correct its name",
        reasons.FORMAT,
    ),
    "front-matter-missing": error(
        "开头没有 --- 包起来的信息栏",
        "第一行写 ---，接着逐行写“字段: 内容”，再用一行 --- 结束，下面写正文",
        "there is no front matter between --- lines at the top",
        "begin with ---, then `key: value` lines, then --- and the text",
        reasons.FORMAT,
    ),
    "front-matter-open": error(
        "信息栏没有结束的 ---",
        "在最后一个字段下面加一行 ---",
        "the front matter is not closed by ---",
        "add a line --- below the last key",
        reasons.FORMAT,
    ),
    "yaml-syntax": error(
        "YAML 写法有误：{problem}",
        "检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对；内容里有冒号、逗号，或以符号开头的，整个用英文双引号括起来",
        "YAML that cannot be read: {problem}",
        "check indentation, the blank behind colons, pairs of quotes and brackets, on this line and the one above;"
        " put double quotes around text that holds a colon or a comma, or begins with a sign",
        reasons.FORMAT,
    ),
    "yaml-tab": error(
        "用了制表符（Tab）缩进",
        "把行首的 Tab 换成空格，每级两个空格",
        "indented with a tab",
        "replace tabs at the start of the line with blanks, two a level",
        reasons.FORMAT,
    ),
    "yaml-full-width-colon": error(
        "“{key}”后面用了全角冒号“：”，没有成为字段",
        "换成英文冒号加一个空格，如“{key}: 内容”",
        "a full-width colon behind “{key}”, so that it is no key",
        "write an ASCII colon and a blank: `{key}: …`",
        reasons.FORMAT,
    ),
    "yaml-cut-off": warning(
        "“{lost}”被当成注释，不会出现在网页上",
        "空格加 # 后面的内容会被略去；这一行的内容请用英文双引号括起来，或去掉 # 前的空格",
        "“{lost}” counts as a comment and will not be published",
        "what follows a blank and # is left out: put the value in double quotes, or remove the blank",
        reasons.FORMAT,
    ),
    "yaml-reference": error(
        "用了 YAML 的引用（& 和 *），这里不支持",
        "把内容在每一处写全",
        "YAML anchors (& and *) are not supported here",
        "write the content out in each place",
        reasons.FORMAT,
    ),
    "key-duplicate": error(
        "“{key}”写了两次（第一次在第 {first} 行）",
        "只留正确的一个",
        "“{key}” stands twice (first on line {first})",
        "keep the right one",
        reasons.FORMAT,
    ),
    "key-unknown": error(
        "不认识的字段“{key}”",
        "这里可用的字段：{known}",
        "unknown key “{key}”",
        "keys known here: {known}",
        reasons.FORMAT,
    ),
    "key-misspelt": error(
        "不认识的字段“{key}”",
        "是不是想写“{nearest}”？",
        "unknown key “{key}”",
        "did you mean “{nearest}”?",
        reasons.FORMAT,
    ),
    "key-empty": warning(
        "“{key}”后面没有内容",
        "填上内容，或删去这一行",
        "nothing stands behind “{key}”",
        "fill it in, or delete the line",
        reasons.FORMAT,
    ),
}

FILES = Family("files", Text("文件", "Files"), _PROBLEMS, fixed=True)

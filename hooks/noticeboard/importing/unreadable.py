"""The error of a file that nothing can be imported from."""

from noticeboard.bilingual import Text
from noticeboard.errors import NoticeboardError

NO_ENCODING = Text(
    "不能确定文字的编码，猜错会出乱码 — 用记事本打开，另存为 UTF-8 编码再导入",
    "its encoding cannot be told, and a wrong guess would garble it — save it as UTF-8 and import that",
)
OLD_WORD = Text(
    "这是旧格式的文档（.doc、.wps），读不了 — 用 Word 或 WPS 打开，另存为 .docx 再导入",
    "a document of an old format (.doc, .wps) — open it in Word or WPS, save it as .docx, and import that",
)
PDF = Text(
    "PDF 里的文字没有段落，不能可靠地导入 — 导入定稿的 .docx，或者把文字复制到 .txt 里再导入",
    "a PDF does not keep paragraphs — import the approved .docx, or copy the text into a .txt",
)
PICTURE = Text(
    "这是图片，读不出文字 — 导入定稿的 .docx 或文字",
    "a picture, of which no text can be read — import the approved .docx or the text",
)
OTHER = Text(
    "不认识这种文件 — 可以导入 .txt、.md、.html 和 .docx；别的先另存为 .docx",
    "a type that cannot be read — .txt, .md, .html and .docx can; save others as .docx first",
)
BROKEN = Text(
    "文件已损坏或加了密码，打不开 — 用 Word 或 WPS 打开，去掉密码，另存为 .docx 再导入",
    "broken, or locked with a password — open it in Word or WPS, remove the password, save it as .docx, import that",
)
EMPTY = Text("里面没有文字 — 检查是不是选错了文件", "there is no text in it — was it the right file?")
NO_FILE = Text("打不开这个文件 — 检查路径和权限", "it cannot be opened — check the path and the permissions")


class Unreadable(NoticeboardError):
    """A file from which nothing can be imported. `name` is the file's, `why` says what is wrong and the way out."""

    def __init__(self, name: str, why: Text) -> None:
        self.name = name
        self.why = why
        super().__init__(self.said_in("en"))

    def said_in(self, language: str) -> str:
        return f"{self.name}: {self.why.said_in(language)}"

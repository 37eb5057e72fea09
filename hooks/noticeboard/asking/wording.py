"""What is said between the questions."""

from noticeboard.bilingual import Text

MORE = Text("还要填写哪些？", "What else?")
ONE_MORE = Text("还有{label}吗？", "Another entry of “{label}”?")
DETAILS = Text("哪几个还有补充？", "To which is there more to say?")
ONE_A_LINE = Text("一行一个，空行结束", "one a line, an empty line ends")
PAIRS = Text("写成 批评教育: 5，一行一个，空行结束", "as in 批评教育: 5, one a line, an empty line ends")
NEEDED = Text("这一项不能空着", "this cannot stay empty")

"""What can be wrong with words and signs."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error, warning

_PROBLEMS: dict[str, Problem] = {
    "ordinal-lost": error(
        "“{value}”的“第”后面缺了序号",
        "对照原件补上，如“第一”",
        "“{value}” lost its number",
        "add it from the original, as in “第一”",
        reasons.DEFECTS,
    ),
    "row-broken": warning(
        "序号“{value}”接不上前面的“{before}”",
        "对照原件：可能漏了一段、重了一段，或编错了号",
        "“{value}” does not follow “{before}”",
        "compare the original: a part may be missing or stand twice, or the number is wrong",
        reasons.DEFECTS,
    ),
    "word-doubled": warning(
        "“{value}”重复了",
        "改成“{right}”",
        "“{value}” stands twice",
        "write “{right}”",
        reasons.DEFECTS,
    ),
    "signs-doubled": warning(
        "标点“{value}”叠在一起",
        "只留一个",
        "the signs “{value}” stand together",
        "keep one",
        reasons.PUNCTUATION,
    ),
    "sign-width": warning(
        "中文里夹着半角标点“{value}”，同一篇里别处用的是全角",
        "改成“{right}”",
        "a half-width “{value}” in a Chinese text that elsewhere has full-width ones",
        "write “{right}”",
        reasons.PUNCTUATION,
    ),
    "bracket-width": warning(
        "括号“{value}”半角全角混用",
        "改成“{right}”",
        "brackets of two widths: “{value}”",
        "write “{right}”",
        reasons.PUNCTUATION,
    ),
    "figure-width": warning(
        "全角的数字或字母“{value}”",
        "改成半角“{right}”",
        "full-width figures or letters: “{value}”",
        "write “{right}”",
        reasons.PUNCTUATION,
    ),
    "name-blank": warning(
        "姓名“{value}”中间有空格",
        "改成“{right}”，否则按姓名搜不到",
        "a blank inside the name “{value}”",
        "write “{right}”: nobody finds the name otherwise",
        reasons.DEFECTS,
    ),
    "page-chrome": warning(
        "“{value}”是网页上的按钮或路径，不是正文",
        "删去",
        "“{value}” belongs to the page that this was copied from",
        "delete it",
        reasons.DEFECTS,
    ),
    "bracket-alone": warning(
        "“{value}”没有配对（{around}）",
        "补上或删去；也可能是左右写反了",
        "“{value}” has no counterpart ({around})",
        "add it, or delete this one; perhaps it is turned the wrong way",
        reasons.PUNCTUATION,
    ),
    "document-number": warning(
        "发文字号的年份写成“{value}”",
        "年份四位，用六角括号：{right}",
        "the year of a document number stands as “{value}”",
        "write four digits in hexagonal brackets: {right}",
        reasons.DOCUMENT_NUMBERS,
    ),
    "look-alike": warning(
        "“{value}”里有看着一样、其实是别的字符（{point}）",
        "改成“{right}”，否则搜不到、读屏读不出",
        "“{value}” holds a character that only looks right ({point})",
        "write “{right}”: nothing finds it otherwise, and no screen reader reads it",
        reasons.WORDING,
    ),
    "letter-in-number": error(
        "数字“{value}”里混有字母",
        "应为“{right}”；对照原件核对",
        "letters among the figures “{value}”",
        "write “{right}”, and check it against the original",
        reasons.WORDING,
    ),
    "zero-in-words": warning(
        "年份“{value}”里的“〇”写成了别的符号",
        "改成“{right}”",
        "the zero in the year “{value}” is another sign",
        "write “{right}”",
        reasons.NUMERALS,
    ),
    "character-traditional": warning(
        "简体文章里有繁体或异体字“{value}”",
        "改成“{right}”",
        "the traditional character “{value}” in a simplified text",
        "write “{right}”",
        reasons.WORDING,
    ),
    "word-misspelt": warning(
        "“{value}”应为“{right}”",
        "改成“{right}”",
        "“{value}” should be “{right}”",
        "write “{right}”",
        reasons.WORDING,
    ),
    "term-unfit": warning(
        "“{value}”不是本单位的规范用语{note}",
        "{hint}",
        "“{value}” is none of the office's terms{note}",
        "{hint}",
        reasons.OWN_TERMS,
    ),
}

WORDING = Family("wording", Text("文字", "Wording"), _PROBLEMS)

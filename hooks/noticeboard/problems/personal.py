"""What must not be published of people."""

from noticeboard.bilingual import Text
from noticeboard.problems import reasons
from noticeboard.problems.problem import Family, Problem, error, warning

_PROBLEMS: dict[str, Problem] = {
    "identity-number": error(
        "出现身份证号 {value}",
        "整个删去，一位数字也不留；已经发布过的，撤下页面并通知信息安全责任人",
        "an identity number: {value}",
        "delete it to the last digit; if it was ever published, take the page down and tell whoever is responsible",
        reasons.PERSONAL,
        secret=True,
    ),
    "bank-card": error(
        "出现银行卡号 {value}",
        "整个删去",
        "the number of a bank card: {value}",
        "delete it",
        reasons.PERSONAL,
        secret=True,
    ),
    "travel-document": error(
        "出现护照或通行证号码 {value}",
        "整个删去",
        "the number of a passport or travel permit: {value}",
        "delete it",
        reasons.PERSONAL,
        secret=True,
    ),
    "mobile-private": error(
        "出现未公布为渠道的手机号 {value}",
        "删去；确是对外公布的号码，写进轮次的 channels（渠道）或设置的 checks: known",
        "a mobile number that is no declared channel: {value}",
        "delete it; if it is meant for the public, declare it as a channel, or under `checks: known` in the settings",
        reasons.PERSONAL,
        secret=True,
    ),
    "number-plate": warning(
        "出现车牌号 {value}",
        "删去，或只写“一辆轿车”；依法应当公开的，在本篇写明免检的原因",
        "the number plate of a car: {value}",
        "delete it; where the law asks for it, silence this check here and say why",
        reasons.PERSONAL,
        secret=True,
    ),
    "reporter-named": error(
        "写出了举报人的姓名 {value}",
        "删去姓名，也不写单位、住址和能认出本人的情节",
        "names somebody who reported: {value}",
        "delete the name, and whatever would tell who it is",
        reasons.SECRECY,
        secret=True,
    ),
    "minor-named": warning(
        "写出了未成年人的姓名 {value}",
        "改成“某同学”“小明（化名）”，学校和班级也不要写全；经监护人同意的，在本篇写明免检的原因",
        "names somebody under 18: {value}",
        "change the name, and leave out school and class; with the parents' consent, silence this check here",
        reasons.MINORS,
        secret=True,
    ),
    "picture-located": error(
        "图片带有拍摄地点（GPS）",
        "用画图或看图软件另存一份，去掉“位置信息”后换上；截图也可以",
        "the picture tells where it was taken (GPS)",
        "save it again without its location, or take a screenshot of it",
        reasons.PERSONAL,
    ),
    "picture-author": warning(
        "图片带有作者 {value}",
        "在文件“属性—详细信息”里“删除属性和个人信息”",
        "the picture tells who took it: {value}",
        "remove the personal information in its properties",
        reasons.PERSONAL,
    ),
    "picture-traced": warning(
        "图片带有拍摄设备或时间（EXIF）",
        "在文件“属性—详细信息”里“删除属性和个人信息”，或用看图软件另存一份",
        "the picture tells with which device or when it was taken (EXIF)",
        "remove the personal information in its properties, or save it again",
        reasons.PERSONAL,
    ),
    "document-author": warning(
        "附件带有作者姓名 {value}",
        "在 WPS 或 Word 里“文件—文档加密—属性”或“检查文档”，删去作者和上次修改者，另存后换上；PDF 重新导出",
        "the file names its author: {value}",
        "remove author and last editor with the document inspector, and save it again; export a PDF anew",
        reasons.PERSONAL,
    ),
    "document-remarks": error(
        "附件里留有{kind}",
        "接受全部修订、删去全部批注，再另存后换上；最好导出成 PDF",
        "the file still holds {kind}",
        "accept all changes, delete all comments, and save it again; best as a PDF",
        reasons.PERSONAL,
    ),
}

PERSONAL = Family("personal", Text("个人信息", "Personal data"), _PROBLEMS)

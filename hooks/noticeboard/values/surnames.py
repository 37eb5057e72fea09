"""Chinese family names: what a name of two or three characters begins with."""

# The 200 most frequent ones of the census of 2020 cover 96 % of the people; rarer ones are mostly common words.
_SINGLE = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭"
    "陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施"
    "洪翟安颜倪温芦牛鲁葛章岳韩齐庄伍俞申聂欧焦耿关俆柳舒凌祝柯梅童纪游左詹鲍宁尚柴涂蓝路卓靳裴古辛尤米时包项"
    "阮盛成管查骆翁苗单毕曲屈"
)
_COMPOUND = "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 南宫"
_DOUBLE = frozenset(_COMPOUND.split())

SURNAMES = frozenset(_SINGLE)
"""Family names of one character."""


RARE_SURNAMES = frozenset(
    "傅邢穆晏邬湛娄容卫华闵酆卞虞卜匡蒙郁缪邰庾应解支宣伏雍茅贝敬滕卿幸计车蒲褚冼符封佟阎闻丛佘谷艾边习肇仇冉竺班"
    "仰仲伊宫甄芮羿储汲邴糜松巫乌巴弓牧隗宓蓬郗秋栾暴甘钭厉戎祖司韶郜郦薄印宿怀鄂索咸籍蔺屠池阴胥苍莘党贡劳逄姬扶"
    "堵宰璩桑桂濮寿扈燕冀郏浦瞿充慕茹宦鱼慎戈终暨衡弘寇广禄阙殳沃蔚夔隆师巩厍晁勾敖融訾阚饶毋沙乜鞠丰巢蒯相荆权逯"
    "盖桓仝苑郇郄撒揭阳邸亓亢苌尉戚云窦郎於惠闾岑昝景诸慈冒鹿佴晋楚闯奚滑祁缑干狄鄢粟綦苟柏"
)
"""Rarer ones, most of which also begin common words: a name only where something else says that one stands here."""


def surname_of(text: str) -> str:
    """The family name that `text` begins with; empty where it begins with none."""
    return text[:2] if text[:2] in _DOUBLE else text[:1] if text[:1] in SURNAMES else ""

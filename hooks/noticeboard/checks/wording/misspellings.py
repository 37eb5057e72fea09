"""Words that are wrong wherever they stand: characters that look or sound alike, and the field's own mix-ups.

Sources: 现代汉语词典 (7th ed.), 第一批异形词整理表 (2001), and the wording errors that the 2019 检查指标 call serious.
A word is listed with every longer word in which the same characters are right: 防犯 is wrong, 预防犯罪 is not.
"""

from collections.abc import Iterator

from noticeboard.checks.wording.dictionary import Dictionary, Entry

# wrong:right, and what it may be a part of
_WORDS = """
巳经:已经 部暑:部署:部暑期,部暑假 布署:部署:布署名 竟争:竞争:竟争着,竟争相,竟争先,竟争抢,竟争吵 竟赛:竞赛:竟赛过
竟选:竞选:竟选择,竟选用,竟选在,竟选了 竟聘:竞聘:竟聘请,竟聘用,竟聘任 究竞:究竟 必竟:毕竟 侯选:候选 侯补:候补
小时侯:小时候 的时侯:的时候 气侯:气候 拔打:拨打 拔款:拨款 拔付:拨付 划拔:划拨 贪脏:贪赃 脏款:赃款 推祟:推崇 祟高:崇高
祟尚:崇尚 廉沽:廉洁 廉结奉公:廉洁奉公 瞻养:赡养 高赡远瞩:高瞻远瞩 即然:既然 一如继往:一如既往 再接再励:再接再厉
再接再历:再接再厉 迫不急待:迫不及待 不径而走:不胫而走 谈笑风声:谈笑风生 走头无路:走投无路 防犯:防范:防犯罪,防犯规,防犯错
针贬时弊:针砭时弊 震摄:震慑 威摄:威慑 贯切落实:贯彻落实 政冶:政治 法冶:法治 贿路:贿赂 账薄:账簿:账薄弱 帐薄:账簿:帐薄弱
簿弱:薄弱 浅簿:浅薄 辩认:辨认 辩别:辨别 答辨:答辩 陪训:培训 陪养:培养:陪养老,陪养育 沾贴:粘贴 坐谈会:座谈会
部份:部分:全部份,部份额 成份:成分:组成份,成份额 安份守己:安分守己 录象:录像:录象征 图象:图像:图象征 消毁:销毁
脉博:脉搏:脉博物,脉博览 拚搏:拼搏 松驰:松弛 峻工:竣工:严峻工,险峻工 帐号:账号 帐户:账户 帐目:账目 纪捡:纪检
人民检查院:人民检察院 监查委员:监察委员 截止目前:截至目前 截止到目前:截至目前
按装:安装:按装机,按装修,按装备,按装卸,按装载,按装配 名符其实:名副其实
趋之若骛:趋之若鹜 好高鹜远:好高骛远 相形见拙:相形见绌
弄虚做假:弄虚作假 徇私舞敝:徇私舞弊 贪赃往法:贪赃枉法 以身试罚:以身试法 中饱私馕:中饱私囊 严惩不怠:严惩不贷
悬而末决:悬而未决 立杆见影:立竿见影
被巡查单位:被巡察单位 被巡查党组织:被巡察党组织
按排:安排:按排名,按排序,按排放,按排列,按排污,按排水,按排行,按排量,按排头,按排查,按排班,按排队,按排期,按排除,按排定,按排涝
自已:自己:来自已,源自已,出自已,亲自已,各自已,独自已,擅自已,私自已,暗自已,自已经
反应问题:反映问题:化学反应问题,过敏反应问题,不良反应问题,应激反应问题,应急反应问题,反应问题库
"""
# 己 for 已 and 末 for 未, before these; and the characters behind which they are right: 自己完成, 期末完成.
_SELF = ("己", "已", "经 完成 整改 办结 移交 建立 开展 落实 全部 按规定 纳入 追缴 督促", "自知克律利异舍一修由责身各体")
_END = ("末", "未", "完成 按规定 经批准 整改 发现 建立 履行 严格 及时", "期周月年岁季学末始本纪尾文篇段句")
# 巡查 is what the warden of a river does; the party's inspection is 巡察.
_COMMITTEES = ("县委", "市委", "区委", "党委")
_OF_THEIRS = ("组", "办", "工作", "整改", "公告", "反馈")


def _entries() -> Iterator[Entry]:
    for words in _WORDS.split():
        wrong, right, *unless = words.split(":")
        yield Entry(wrong, right, tuple(unless[0].split(",")) if unless else ())
    for wrong, right, verbs, behind in (_SELF, _END):
        for verb in verbs.split():
            yield Entry(wrong + verb, right + verb, tuple(char + wrong + verb for char in behind))
    for committee in _COMMITTEES:
        yield from (Entry(f"{committee}巡查{word}", f"{committee}巡察{word}") for word in _OF_THEIRS)
    yield from (Entry(f"委第{number}巡查组", f"委第{number}巡察组") for number in "一二三四五六七八九十")


MISSPELLINGS = Dictionary(_entries())

"""The register: 200 invented units, each with one name, one alias, a category and a frozen slug."""

from dataclasses import dataclass
from functools import cache

_TOWNS = [
    "石桥镇",
    "望川镇",
    "柳林镇",
    "青石镇",
    "云溪镇",
    "松岭镇",
    "河湾镇",
    "南屏镇",
    "北川镇",
    "白鹭镇",
    "清泉乡",
    "枫树乡",
    "竹园乡",
    "梅岭乡",
    "荷塘乡",
    "东山乡",
    "西坪乡",
    "城关街道",
    "新桥街道",
    "滨河街道",
]
_IN_TOWN = (
    ("", "乡镇街道"),
    ("中心小学", "学校"),
    ("初级中学", "学校"),
    ("卫生院", "医疗卫生机构"),
    ("财政所", "基层站所"),
    ("便民服务中心", "基层站所"),
)
_OFFICES = [
    "教育",
    "民政",
    "财政",
    "水务",
    "商务",
    "统计",
    "审计",
    "司法",
    "交通运输",
    "农业农村",
    "文化旅游",
    "市场监管",
    "自然资源",
    "生态环境",
    "应急管理",
    "卫生健康",
    "人力资源",
    "医疗保障",
    "乡村振兴",
    "退役军人",
    "城市管理",
    "林业",
    "粮食",
    "信访",
    "档案",
    "气象",
    "体育",
    "科技",
    "房产管理",
    "公路管理",
    "机关事务",
    "金融服务",
    "招商",
    "行政审批",
    "大数据",
]
_COMPANIES = [
    "城市建设",
    "水务",
    "交通建设",
    "文化旅游",
    "农业开发",
    "粮油储备",
    "公共交通",
    "燃气",
    "热力",
    "环卫",
    "物业服务",
    "种业",
    "林场",
    "茶业",
    "矿产",
    "电力服务",
    "市政工程",
    "园林绿化",
    "会展",
    "物流",
    "供销",
    "印刷",
    "检测",
    "人才服务",
    "资产经营",
    "担保",
    "数字科技",
    "养老服务",
    "教育投资",
    "殡葬服务",
    "停车管理",
    "传媒",
    "建材",
    "果业",
    "渔业",
    "畜牧",
    "蔬菜",
    "疏浚",
    "规划设计",
    "测绘",
    "工程监理",
    "公共照明",
    "污水处理",
    "垃圾处置",
    "旅游客运",
]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that can be inspected."""

    name: str
    alias: str
    category: str
    slug: str


@cache
def register() -> tuple[Unit, ...]:
    """All 200 units; names and aliases are unique among each other."""
    named = [
        (town + end, town[:2] + end if end else f"{town}党委", category)
        for town in _TOWNS
        for end, category in _IN_TOWN
    ]
    named += [(f"县{office}局", f"{office}局", "县政府部门") for office in _OFFICES]
    named += [(f"县{company}公司", f"{company}公司", "县属企业") for company in _COMPANIES]
    return tuple(Unit(*each, slug=f"unit-{i:03d}") for i, each in enumerate(named, 1))

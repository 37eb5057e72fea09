"""The labels of lines of data about a text, by the field that they name: the one table to add a spelling to."""

from collections.abc import Mapping

_LABELS: Mapping[str, str] = {
    "title": "文件名称 文章标题 文件标题 信息名称 标题 名称 题目 title",
    "published": "发布时间 发布日期 发表时间 发表日期 发表于 发文日期 发文时间 发布于 发稿时间 发稿日期 刊发时间"
    " 刊发日期 刊登时间 刊登日期 见报时间 见报日期 推送时间 推送日期 上线时间 创建时间 创建日期 录入时间 录入日期"
    " 上传时间 上传日期 添加时间 添加日期 编辑时间 公开时间 公开日期 时间 日期 published pubdate date time",
    "refreshed": "更新时间 更新日期 更新于 修改时间 修改日期",
    "signed": "成文日期 成文时间 生成日期 落款日期",
    "source": "信息来源 文章来源 稿件来源 新闻来源 内容来源 资料来源 图文来源 消息来源 来源单位 来源部门 来源媒体"
    " 来稿单位 投稿单位 供稿单位 供稿部门 提供单位 信息提供 文章出处 信息出处 原文出处 刊发媒体 首发媒体 首发 转载自"
    " 转载来源 摘自 原载 稿源 来源于 来源 出处 转自 来自 source",
    "issuer": "发布机构 发布单位 发文机关 发文单位 发布部门 公开部门 公开责任部门",
    "publisher": "发布者 发布人",
    "supplied": "供稿 投稿 来稿 报送 报送单位",
    "authors": "文字报道 文字记者 文字采写 文字撰稿 文字整理 文字 撰稿 撰写 拟稿 组稿 写稿 编写 整理 撰文 采写 采访"
    " 采编报道 执笔 主笔 起草 文案 作者 本报记者 本台记者 本网记者 本刊记者 本站记者 全媒体记者 融媒体记者 融媒记者"
    " 特约记者 见习记者 实习记者 首席记者 特约撰稿 记者 报道 authors author",
    "both": "文/图 图/文 文图 图文 文/摄影 文、图 文字/图片 文字、图片 图片/文字 图文报道 图文采写 图文作者 采写摄影"
    " 采写/摄影 摄影报道",
    "short_authors": "文",
    "subtitle": "副标题 副题 subtitle",
    "correspondents": "特约通讯员 本报通讯员 通讯员 通联",
    "photographers": "图片摄影 图片来源 图片提供 图片拍摄 图片作者 图片编辑提供 摄影记者 摄影报道记者 现场摄影"
    " 照片提供 照片 图片 拍摄 摄影 供图 配图",
    "short_photographers": "图 摄",
    "editor": "责任编辑 本期编辑 本版编辑 网络编辑 值班编辑 执行编辑 文字编辑 内容编辑 信息编辑 新媒体编辑 微信编辑"
    " 编辑制作 编辑整理 编辑排版 编辑校对 编校 编发 责编 编辑 小编 editor",
    "first": "一审 初审 初核 一审一校",
    "second": "二审 复审 复核 二审二校",
    "third": "三审 终审 终核 三审三校",
    "reviewers": "审核 审签 审稿 核稿 审定 审阅 审批 审读 审校 审查 审核签发 校核 核校 核审 核签 核发 核定 签审 责审"
    " 主审 把关 总审 签发",
    "index_number": "信息索引号 索引号",
    "disclosure": "公开方式 公开属性",
    "unused": "浏览次数 浏览量 浏览数 阅读次数 阅读量 阅读数 点击次数 点击率 点击量 点击数 访问次数 访问人数 访问量"
    " 查看次数 阅读 浏览 点击 人气 热度 围观 字体大小 字体 字号 分享到 分享 主题分类 主题词 关键词 关键字 信息分类"
    " 信息类别 类别 版次 版面 文号 发文字号 有效性 分类 栏目 所属栏目 一校 二校 三校 校对 主编 执行主编 值班主编"
    " 值班总编 总编辑 副总编 监制 总监制 总编 排版 制作 值班主任 值班领导 总值班 技术 视觉 设计 发布 审发 播音 朗读"
    " 责校 标签 作者单位 原标题 次数 上传 录入 录入者 文章录入 信息录入 信息员 制图 海报 漫画 插画 插图 书法 题字"
    " 美编 版式 值班编委 编委 统筹 策划 总策划 出品 总监 摄像 剪辑 后期 配音 音频 视频 主播 播读 诵读 出镜 编导 导播"
    " 编务 联络员 初校 复校 终校",
}
_SUFFIXED = ("supplied", "authors", "photographers", "editor", "first", "second", "third", "reviewers", "unused")
FIELD_OF: Mapping[str, str] = {
    label + suffix: field
    for suffix in ("人", "员", "者", "")
    for field, labels in _LABELS.items()
    if field in _SUFFIXED or not suffix
    for label in labels.split()
}
"""The field that a label names. Labels of tasks may name who does it, too: 审核人, 撰稿人."""

TASKS: Mapping[str, str] = {"编": "责编", "审": "审核", "摄": "摄影"}
"""What a task that no label names amounts to, by its last character."""

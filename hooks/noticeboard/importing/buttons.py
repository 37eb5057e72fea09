"""Rows of buttons and counters about a text, whatever signs stand between them: 字体： 【大】 【中】 打印 分享到：."""

import re

from noticeboard.values.folding import bare

_UNMISTAKABLE = (
    "网站首页 返回首页 返回上一页 返回上级 返回列表 返回目录 返回顶部 回到顶部 下一篇 上一篇 上一版 下一版 上一期"
    " 下一期 上一条 下一条 上一页 下一页 前一篇 后一篇 版面导航 标题导航 版面目录 版面概览 数字报 电子报 字号大小"
    " 字体大小 文字大小 放大 缩小 夜间模式 无障碍浏览 无障碍阅读 适老化 适老版 长者版 长者模式 关怀版 关怀模式"
    " 手机版 电脑版 阅读模式 我要打印 打印本页 打印此页 打印此文 打印文章 打印页面 打印 加入收藏 收藏本页 收藏此页"
    " 收藏文章 我要收藏 收藏 关闭窗口 关闭本页 关闭页面 关闭 保存本页 复制链接 内容纠错 我要纠错 网页纠错 纠错"
    " 告诉好友 推荐给好友 推荐给朋友 推荐好友 邮件发送 语音播报 语音朗读 朗读全文 朗读 听新闻 听全文 收听全文"
    " 发表评论 我要评论 查看评论 写评论 写留言 发消息 点赞 在看 赞赏 打赏 喜欢作者 设为首页 联系我们 关于我们"
    " 网站地图 网站声明 网站帮助 使用帮助 隐私政策 广告服务 友情链接 RSS订阅 一键分享 我要分享 分享到 分享至 分享"
    " 加关注 已关注 展开全文 查看更多 查看原文 阅读原文 知道了 微信朋友圈 新浪微博 腾讯微博"
)
# Among others they are buttons; alone on a line they may be the head of a column, or a word of the text.
_AMBIGUOUS = (
    "首页 主页 返回 顶部 上一个 下一个 往期 字号 字体 特大 超大 较大 较小 大 中 小 增大 减小 默认 正常 标准 恢复"
    " 还原 重置 适中 简体 繁体 繁體 无障碍 保存 下载 复制 导出 报错 播报 收听 播放 暂停 停止 倍速 评论 留言 赞 踩"
    " 转发 转载 推荐 订阅 关注 取消 登录 注册 搜索 展开 收起 更多 允许 微信好友 扫一扫 微信 朋友圈 好友 微博 QQ空间"
    " QQ好友 QQ 空间 人人网 豆瓣 百度贴吧 支付宝 钉钉"
)
_COUNTER = (
    r"(?:阅读|浏览|点击|查看|访问|评论|留言|点赞|赞|在看|收藏|转发|分享|播放|围观|热度|人气|推荐)(?:量|数|次数)?"
    r"[：:\s]*[0-9][0-9.]*[万wWkK]?\+?(?:\s*[人次条])?"
)
_COUNTED = re.compile(rf"(?<![\u3400-\u9fff]){_COUNTER}(?![\u3400-\u9fff0-9])")
_SIZE = "A{2,3}|T{2,3}"
_ALONE_NONE = frozenset(_AMBIGUOUS.split())
_BY_LENGTH = sorted((*_UNMISTAKABLE.split(), *_ALONE_NONE), key=lambda word: (-len(word), word))
_PIECE = re.compile(rf"{_COUNTER}|{'|'.join(_BY_LENGTH)}|{_SIZE}", re.I)
_ROW = re.compile(rf"(?:{_PIECE.pattern})+", re.I)
_MOST = 12
"""Words of a row of buttons that stands within a line."""
_SENTENCE = re.compile(r"[。！？；，]")


def is_row_of_buttons(line: str) -> bool:
    """Whether a line is made of buttons and counters alone."""
    words = bare(line)
    if _SENTENCE.search(line) or not _ROW.fullmatch(words):
        return False
    pieces = _PIECE.findall(words)
    return len(pieces) > 1 or pieces[0] not in _ALONE_NONE


def without_buttons(line: str) -> str:
    """A line of data without the buttons and counters in it: 作者：周平  阅读 6382  打印."""
    line = _COUNTED.sub(" ", line)
    words = [match.span() for match in re.finditer(r"\S+", line)]
    gone: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        row = next((n for n in range(at + _MOST, at, -1) if is_row_of_buttons(_words(line, words[at:n]))), None)
        if row:
            gone.append((words[at][0], words[min(row, len(words)) - 1][1]))
        at = row or at + 1
    for start, end in reversed(gone):
        line = f"{line[:start]} {line[end:]}"
    return line


def _words(line: str, spans: list[tuple[int, int]]) -> str:
    return line[spans[0][0] : spans[-1][1]]

"""Sites that reports are about."""

import shutil
from pathlib import Path

import pytest

from defects import BASE

ARTICLE = "docs/news/2024/jinzhu.md"


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A site in which nothing is wrong."""
    return shutil.copytree(BASE, tmp_path / "site")


@pytest.fixture
def wrong(clean: Path) -> Path:
    """The same with an error, a warning, and a silenced error."""
    article = clean / ARTICLE
    text = article.read_text("utf-8").replace("review: [何静, 罗志成, 郑国平]", "review: [何静, 罗志成]")
    article.write_text(text.replace("source: 示例县融媒体中心", "source:"), "utf-8")
    notice = clean / "announcements/2024-03-round-10/notice.md"
    silence = "review: [何静]\nchecks: [{code: review-incomplete, reason: 原件由市里审定}]"
    notice.write_text(notice.read_text("utf-8").replace("review: [何静, 罗志成, 郑国平]", silence), "utf-8")
    return clean

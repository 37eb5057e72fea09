"""What a site is held to: its own numbers, and the limits of the site rules."""

from dataclasses import dataclass
from datetime import datetime

from noticeboard.auditing.facts.address import Home
from noticeboard.auditing.facts.folder import Folder


@dataclass(frozen=True, slots=True)
class Expected:
    """`moment`: as of when, with the site's time zone. The numbers are None where the site has none, or nobody said.

    `page_kb` and `picture_kb` are in thousands of bytes; at 4 Mbit/s, 1,500 of them load in the three seconds that a
    page may take. `news_days` and `notice_days`: within how many days a column should be updated (2019 检查指标).
    """

    moment: datetime
    site_id: str | None = None
    icp: str | None = None
    police: str | None = None
    page_kb: int = 1500
    picture_kb: int = 500
    news_days: int = 14
    notice_days: int = 183


@dataclass(frozen=True, slots=True)
class Premises:
    """What is known of a site before a page of it is read."""

    folder: Folder
    home: Home
    expected: Expected

"""The commands of the handbook do what it says, as they are written there."""

import re
import shlex
from pathlib import Path

from office import ID, call, empty_site, table

from built_site import PROJECT

PAGE = (PROJECT / "docs/handbook/notice.md").read_text("utf-8")


def test_the_round_of_the_handbook_is_made_from_a_table_and_its_notice_follows(tmp_path: Path) -> None:
    site = empty_site(tmp_path / "site")
    line = re.search(r"^ {8}noticeboard (new round .+)$", PAGE, re.MULTILINE)
    assert line
    file = table(site)
    assert call(site, *shlex.split(line[1].replace("分组表.xlsx", shlex.quote(file)))).code == 0
    notice = re.search(r"`noticeboard (new notice [^`]+)`", PAGE)
    assert notice
    assert call(site, *notice[1].replace("轮次编号", ID).split()).code == 0
    assert call(site, "check").code == 0

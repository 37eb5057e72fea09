"""The sites in which records are made: one without any, and the sample county."""

from pathlib import Path

import pytest
from office import ROUND, call, county, empty_site, table


@pytest.fixture(params=["empty", "county"])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return (empty_site if request.param == "empty" else county)(tmp_path / "site")


@pytest.fixture
def started(site: Path) -> Path:
    """The site with a round that was made from a table."""
    said = call(site, "new", "round", *ROUND, "--from", table(site))
    assert said.code == 0, said.err
    return site

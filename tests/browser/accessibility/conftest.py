"""Pages of every kind, opened for measuring."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from served_site import KINDS
from sheets import MISSING, Sheet

from built_site import BuiltSite
from compressing_server import folder_served

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture(scope="session")
def served_at_root(sample_site: BuiltSite) -> Iterator[str]:
    """The address of the sample site, where it is the only one of its server."""
    with folder_served(sample_site.folder) as root:
        yield root


@pytest.fixture
def sheet(request: pytest.FixtureRequest, kept_page: Page, served: str, served_at_root: str) -> Sheet:
    """The page of a kind that is named by the test's parameter."""
    kind: str = request.param
    return Sheet(kept_page, f"{served_at_root}404.html" if kind == MISSING else served + KINDS[kind])

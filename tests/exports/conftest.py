"""What tests of shared pictures need: a Chinese font."""

import os

import pytest

from noticeboard.exports.sharing.fonts import Fonts, installed_fonts
from noticeboard.exports.sharing.picture import Studio

HOW_TO_GET_FONTS = "no Chinese font: apt-get install fonts-noto-cjk"


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The fonts of this machine; without any a test is skipped by name, or fails where CI promised to install them."""
    found = installed_fonts()
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(HOW_TO_GET_FONTS)
        pytest.skip(HOW_TO_GET_FONTS)
    return found


@pytest.fixture(scope="session")
def studio(fonts: Fonts) -> Studio:
    return Studio(fonts)

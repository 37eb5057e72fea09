"""The records of the site that a command works on."""

from pathlib import Path

from noticeboard.commands.console import wrong_call
from noticeboard.config import read_config
from noticeboard.edition import CONFIG_FILE
from noticeboard.errors import BadMoment
from noticeboard.library import Library, library_of
from noticeboard.lifecycle import now
from noticeboard.reading.content import read_content
from noticeboard.settings import read_settings


def site_library(root: Path, language: str) -> tuple[Library, str]:
    """The records of the site, drafts among them, and its docs folder. What is wrong with them is `check`'s to say."""
    config = read_config(root / CONFIG_FILE)
    settings, _ = read_settings(root / CONFIG_FILE)
    try:
        moment = now(settings.timezone)
    except BadMoment as wrong:
        wrong_call(wrong.said_in(language))
    content = read_content(root, root / config.docs)
    return library_of(content, settings, config.site, moment, preview=True), config.docs

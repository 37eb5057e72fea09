"""A fixed page of the docs folder, which the site generator renders: what it says is checked like any record."""

from noticeboard.records.silence import CheckedRecord


class FixedPage(CheckedRecord):
    """The title, the description and the Markdown of a page. `path` is its address, without slashes at its ends."""

    path: str
    body: str = ""
    title: str | None = None
    description: str | None = None

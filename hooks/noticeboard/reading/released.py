"""What records said when they were last released, as the site's git repository remembers it."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from noticeboard.errors import Finding
from noticeboard.history import History, NoHistory
from noticeboard.reading.front_matter import split
from noticeboard.reading.keys import Walk
from noticeboard.reading.yaml_nodes import compose
from noticeboard.records.article import Article
from noticeboard.records.base import Model
from noticeboard.records.document import Document
from noticeboard.records.written import Flag, Moment


class Released(Model):
    """The part of a publication that tells when it appeared and what was changed since."""

    published: Moment
    updated: Moment | None = None
    change: str | None = None
    draft: Flag = False
    publish_at: Moment | None = None


def released(root: Path, revision: str | None) -> Mapping[str, Released]:
    """By file, the publications below `root` that were changed since `revision`, as they were then.

    Without a revision it is the last commit; where nothing was changed since, the one before it: an office's computer
    checks before it commits, a server after. Empty where there is no git, no repository or no such revision.
    """
    history = History(root)
    try:
        then = revision or "HEAD"
        files = history.rewritten_since(then)
        if not files and revision is None:
            then = "HEAD^"
            files = history.rewritten_since(then)
        texts = history.texts_at(then, files.values())
    except NoHistory:
        return {}
    read = ((file, _read(text, file)) for file, text in zip(files, texts, strict=True))
    return {file: was for file, was in read if was is not None}


def _read(text: str, file: str) -> Released | None:
    parts = split(text, file)
    if isinstance(parts, Finding):
        return None
    node, _ = compose(parts.yaml, file, 2)
    if node is None:
        return None
    data = Walk(file, 2).plain(node, Document if file.startswith("announcements/") else Article)
    if not isinstance(data, dict):
        return None
    try:
        return Released.model_validate({key: data[key] for key in Released.model_fields if key in data})
    except ValidationError:
        return None

"""The schema files that VS Code opens beside the office's own: where they lie, and the comment that names them."""

import json
import posixpath
from pathlib import Path

from noticeboard.records.forms import Form
from noticeboard.schema.file_kinds import FILE_KINDS, FileKind
from noticeboard.schema.of_models import schema_of

SCHEMA_FOLDER = ".noticeboard/schema"
"""Where the schema files lie, below the site's root. They are made, and never committed."""


def schema_file(kind: str) -> str:
    """The schema file of a kind, relative to the site's root."""
    return f"{SCHEMA_FOLDER}/{kind}.json"


def schema_comment(kind: str, file: str) -> str:
    """The line by which a file of the kind names its schema, without a line end. `file` is relative to the root.

    Front matter gets none (""): the YAML extension of VS Code does not look into Markdown.
    """
    if FILE_KINDS[kind].prose:
        return ""
    way = posixpath.relpath(schema_file(kind), posixpath.dirname(file) or ".")
    return f"# yaml-language-server: $schema={way}"


def schema_text(kind: FileKind) -> str:
    """The schema of a kind as a file has it."""
    return as_json(schema_of(kind))


def as_json(form: Form) -> str:
    """JSON that people can read, too."""
    return json.dumps(form, ensure_ascii=False, indent=1) + "\n"


def write_schemas(folder: Path, *kinds: str) -> tuple[Path, ...]:
    """Write the schema files of these kinds, or of all, into a folder; give those that changed. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for key in kinds or FILE_KINDS:
        path, text = folder / f"{key}.json", schema_text(FILE_KINDS[key])
        if not path.is_file() or path.read_text("utf-8") != text:
            partial = path.with_name(f"{path.name}.partial")
            partial.write_text(text, "utf-8", newline="\n")
            partial.replace(path)
            written.append(path)
    return tuple(written)

"""The style sheets of all pages as one file: a slow line waits two seconds for whatever is asked for one by one."""

from jinja2 import Environment

from noticeboard.exports.made_file import MadeFile

_FOLDER = "assets/stylesheets"

_PARTS = ("tokens", "frame", "pages", "record")
"""In the order of the cascade. What only some readers need — printing, searching, complaining — stays apart."""


def stylesheet(env: Environment) -> MadeFile:
    """The file; its parts are found where the templates of `env` are, so that a site may have its own."""
    return MadeFile(f"{_FOLDER}/site.css", lambda: "".join(_source(env, name) for name in _PARTS).encode())


def _source(env: Environment, name: str) -> str:
    assert env.loader, "templates are loaded from somewhere"
    return env.loader.get_source(env, f"{_FOLDER}/{name}.css")[0]

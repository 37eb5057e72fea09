"""Pages of a preview that load themselves anew, with the policy that forbids them scripts of their own.

MkDocs writes its script for that into the page, where no browser runs it: it is taken out, and one from the same site
put in its place.
"""

import re
from pathlib import Path
from typing import Any

from noticeboard.preview.application import Application, Respond

_ADDRESS = "/livereload/page.js"
_SCRIPT = (Path(__file__).parent / "reload.js").read_bytes()
_WRITTEN_BY_MKDOCS = re.compile(rb"<script>\s*var livereload = .*?\blivereload\(\d+, \d+\);\s*</script>", re.DOTALL)
_IN_ITS_PLACE = f'<script type="module" src="{_ADDRESS}"></script>'.encode()


def reloading(serve: Application) -> Application:
    """The application of MkDocs' server, whose pages load themselves anew where it means them to."""

    def answer(environ: dict[str, Any], respond: Respond) -> list[bytes] | Any:
        if environ["PATH_INFO"] == _ADDRESS:
            respond("200 OK", [("Content-Type", "text/javascript; charset=utf-8")])
            return [_SCRIPT]
        answered: list[tuple[str, list[tuple[str, str]]]] = []
        body = serve(environ, lambda *said: answered.append(said))
        ((status, headers),) = answered
        if dict(headers).get("Content-Type") == "text/html":
            body = [_WRITTEN_BY_MKDOCS.sub(_IN_ITS_PLACE, b"".join(body))]
            headers = [(name, str(len(body[0])) if name == "Content-Length" else value) for name, value in headers]
        respond(status, headers)
        return body

    return answer

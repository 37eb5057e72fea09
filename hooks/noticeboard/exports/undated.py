"""An archive without the hour of its making, so that two builds are equal."""

import io
import zipfile


def undated(written: io.BytesIO) -> bytes:
    """The same archive, its parts in order and without dates."""
    plain = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            target.writestr(zipfile.ZipInfo(name), source.read(name), zipfile.ZIP_DEFLATED)
    return plain.getvalue()

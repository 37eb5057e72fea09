"""What a picture tells beside what it shows: where, when, by whom and with which device it was taken."""

import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from PIL import ExifTags, Image, IptcImagePlugin
from PIL.ExifTags import IFD, Base
from PIL.ImageFile import ImageFile

ENDINGS = frozenset({"jpg", "jpeg", "png", "webp", "tif", "tiff", "avif", "jp2"})
"""Pictures that may carry more than a picture."""

_NAMED = (Base.Artist, Base.XPAuthor, Base.CameraOwnerName, Base.Copyright)
_TRACED = (Base.Make, Base.Model, Base.DateTimeOriginal, Base.BodySerialNumber, Base.LensSerialNumber, Base.UserComment)
_BY_LINE = (2, 80)
"""Where IPTC holds the photographer: record 2, data set 80."""
_LOCATED_BY_XMP = re.compile(rb"exif:GPSL(?:atitude|ongitude)")
_NAMED_BY_XMP = re.compile(rb"<dc:creator>\s*<rdf:Seq>\s*<rdf:li[^>]*>([^<]+)</rdf:li>")
_TRACED_BY_XMP = re.compile(rb"tiff:Model|exif:DateTimeOriginal|aux:SerialNumber")


class PictureFacts(NamedTuple):
    """What a picture tells. `named` are the names of people or bodies in it, as they stand there."""

    located: bool
    named: tuple[str, ...]
    traced: bool


def picture_facts(path: Path) -> PictureFacts:
    """What the picture at `path` tells; nothing where it is none that can be read. Raises OSError."""
    with path.open("rb") as file:
        return facts_of(file)


def facts_of(file: BinaryIO) -> PictureFacts:
    """What the picture in an open file tells; nothing where it is none that can be read."""
    try:
        with warnings.catch_warnings():
            # A picture of many pixels may be a trap for who unpacks it: only its head is read here.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(file) as picture:
                return _facts(picture)
    except Exception:  # what a broken head makes of a reader of forty formats is beyond counting
        return PictureFacts(located=False, named=(), traced=False)


def _facts(picture: ImageFile) -> PictureFacts:
    exif = picture.getexif()
    of_the_camera = exif.get_ifd(IFD.Exif)
    xmp = picture.info.get("xmp", b"")
    xmp = xmp if isinstance(xmp, bytes) else str(xmp).encode()
    told = {**exif, **of_the_camera}
    place = exif.get_ifd(IFD.GPSInfo)
    return PictureFacts(
        located=ExifTags.GPS.GPSLatitude in place or bool(_LOCATED_BY_XMP.search(xmp)),
        named=tuple(dict.fromkeys(filter(None, map(str.strip, _names(picture, told, xmp))))),
        traced=any(_text(told.get(tag)) for tag in _TRACED) or bool(_TRACED_BY_XMP.search(xmp)),
    )


def _names(picture: ImageFile, told: dict[int, object], xmp: bytes) -> Iterator[str]:
    yield from (_text(told.get(tag)) for tag in _NAMED)
    yield _text(picture.info.get("Author"))
    yield from (match[1].decode("utf-8", "replace") for match in _NAMED_BY_XMP.finditer(xmp))
    by_line = (IptcImagePlugin.getiptcinfo(picture) or {}).get(_BY_LINE, b"")
    yield from (_text(name) for name in (by_line if isinstance(by_line, list) else [by_line]))


def _text(value: object) -> str:
    """The value of a tag as text; Windows writes UTF-16, cameras write what they like."""
    if value is None:
        return ""
    if not isinstance(value, bytes):
        return str(value).strip("\0 ")
    encoding = "utf-16-le" if b"\0" in value.rstrip(b"\0") else "utf-8"
    return value.decode(encoding, "replace").strip("\0 ")

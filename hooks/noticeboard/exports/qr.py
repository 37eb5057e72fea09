"""QR codes as inline SVG: dark on light, level M, with the quiet zone that phones need, no style and no script."""

import re
from functools import lru_cache

import zxingcpp
from markupsafe import Markup, escape

# Any of the eight masks may be used (ISO/IEC 18004); trying them all for the prettiest takes eight times as long.
_OPTIONS = "ecLevel=M,dataMask=2"
_PATH = re.compile(r'<path d="([^"]+)"')
_SIZE = re.compile(r'<svg width="(\d+)"')


@lru_cache(maxsize=4096)
def qr_svg(content: str, title: str) -> Markup:
    """The code of `content`, an address; `title` is what a screen reader says of the picture."""
    drawn = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, options=_OPTIONS).to_svg()
    path, size = _PATH.search(drawn), _SIZE.search(drawn)
    if path is None or size is None:  # pragma: no cover - the pinned library always writes both
        raise ValueError(drawn[:80])
    side = int(size[1])
    return Markup(
        f'<svg class="qr" viewBox="0 0 {side} {side}" width="{side * 4}" height="{side * 4}" role="img"'
        f' shape-rendering="crispEdges"><title>{escape(title)}</title>'
        f'<path class="qr__light" fill="#fff" d="M0 0h{side}v{side}H0z"/>'
        f'<path class="qr__dark" fill="#000" d="{path[1]}"/></svg>'
    )


def qr_file(content: str, title: str) -> str:
    """The same as a file of its own."""
    return str(qr_svg(content, title)).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)

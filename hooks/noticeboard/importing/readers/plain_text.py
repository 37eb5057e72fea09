"""A plain text → its lines."""

from noticeboard.importing.escaping import at_line_start, escaped
from noticeboard.importing.given import Given, Line
from noticeboard.importing.readers.encoding import text_of

_ENDS = " \t\v\f\xa0\u3000\u2002\u2003\u2028\u2029"


def read_plain(name: str, data: bytes) -> Given:
    """What a .txt file, or a text on standard input, gives. Lines with several cells are those with tabs in them."""
    lines = []
    table = 0
    in_table = False
    for number, written in enumerate(text_of(data, name).split("\n"), 1):
        text = written.strip(_ENDS)
        cells = tuple(cell.strip(_ENDS) for cell in written.strip(" \u3000\xa0").split("\t"))
        is_row = sum(1 for cell in cells if cell) > 1
        table += is_row and not in_table
        in_table = is_row
        if text:
            shown = at_line_start(escaped(text))
            lines.append(Line(text, number, shown, cells=cells if is_row else (), table=table if is_row else 0))
    return Given(name, tuple(lines))

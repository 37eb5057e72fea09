"""Rules on what in a text would run, load, hide or deceive."""

from collections.abc import Callable, Iterator

from noticeboard.checks.passages import Passage, passages
from noticeboard.checks.safety.markup import disguised_links, handlers_in_attributes, running_links, tags
from noticeboard.checks.safety.unseen import garbled, of_no_font, turning, without_width
from noticeboard.checks.span import Span
from noticeboard.errors import Finding
from noticeboard.library import Library
from noticeboard.records.fixed_page import FixedPage

_SHOWN = 20  # characters of what was found that a message repeats


def no_text_holds_what_runs(library: Library) -> Iterator[Finding]:
    """No script, frame, form or handler stands in a text (design: the site hosts no form and loads nothing)."""
    for passage in _bodies(library):
        for tag in tags(passage.text):
            if tag.runs:
                yield Finding("html-running", passage.at(tag.span.start), {"value": tag.name})
        for span in handlers_in_attributes(passage.text) if isinstance(passage.record, FixedPage) else ():
            yield Finding("html-running", passage.at(span.start), {"value": span.of(passage.text)[:_SHOWN]})


def a_records_text_is_markdown(library: Library) -> Iterator[Finding]:
    """HTML in a record's text is left out when it is printed: what stood in it shows otherwise than it was meant."""
    for passage in _bodies(library):
        if not isinstance(passage.record, FixedPage):
            for tag in tags(passage.text):
                if not tag.runs and not tag.name.startswith("</"):
                    yield Finding("html-raw", passage.at(tag.span.start), {"value": tag.name})


def a_fixed_page_hides_nothing(library: Library) -> Iterator[Finding]:
    """What a fixed page holds, its readers see: a remark in its source is published, too."""
    for passage in _bodies(library):
        if isinstance(passage.record, FixedPage):
            for tag in tags(passage.text):
                if tag.hides:
                    yield Finding("text-hidden", passage.at(tag.span.start), {"value": tag.name})


def no_link_runs_a_script(library: Library) -> Iterator[Finding]:
    """Links lead to pages and files: not into a script, a document within the address, or the reader's device."""
    for passage in passages(library):
        for link in running_links(passage.text):
            yield Finding("link-running", passage.at(link.span.start), {"value": link.leads_to})


def a_link_leads_where_it_says(library: Library) -> Iterator[Finding]:
    """A link whose words are an address leads to that address."""
    for passage in _bodies(library):
        for link in disguised_links(passage.text):
            words = link.span.of(passage.text).partition("](")[0].removeprefix("[")
            yield Finding("link-disguised", passage.at(link.span.start), {"value": words, "host": link.leads_to})


def no_text_turns_its_direction(library: Library) -> Iterator[Finding]:
    """What is read is what stands there: no character turns the direction of the ones behind it."""
    return _found(library, "direction-turned", turning)


def no_text_holds_what_is_not_seen(library: Library) -> Iterator[Finding]:
    """No character without width parts a number, an address or a word."""
    return _found(library, "character-unseen", without_width)


def every_character_is_in_a_font(library: Library) -> Iterator[Finding]:
    """No character is one that only the writer's own font shows."""
    return _found(library, "character-private", of_no_font)


def no_text_is_garbled(library: Library) -> Iterator[Finding]:
    """No text is what a wrong encoding left of it."""
    return _found(library, "text-garbled", garbled)


def _bodies(library: Library) -> Iterator[Passage]:
    return (passage for passage in passages(library) if passage.is_body)


def _found(library: Library, code: str, detect: Callable[[str], Iterator[Span]]) -> Iterator[Finding]:
    for passage in passages(library):
        if not passage.text.isascii():
            for span in detect(passage.text):
                value = span.of(passage.text)
                yield Finding(
                    code, passage.at(span.start), {"value": value[:_SHOWN], "point": f"U+{ord(value[0]):04X}"}
                )

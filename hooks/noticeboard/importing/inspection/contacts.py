"""Each group's channels: those of its own parts, and those that are given once for all."""

import re

from noticeboard.drafts.draft import Found, Todo
from noticeboard.importing.inspection.channels import Channel, Reading, channels_in, fill_hours, hours_are_of
from noticeboard.importing.inspection.group_names import group_names
from noticeboard.importing.inspection.headings import ENUMERATOR
from noticeboard.importing.inspection.hours import hours_in
from noticeboard.importing.inspection.labelled import labelled
from noticeboard.importing.inspection.passage import Passage, Stretch
from noticeboard.importing.inspection.places import in_sentences
from noticeboard.importing.inspection.segments import Groups, Segment, context_of
from noticeboard.importing.inspection.todos import AMBIGUOUS, NO_POSTCODE, OF_ONE_GROUP, doubtful, withheld

_RECIPIENT = re.compile(r"\(?收|”|\)")
_CALLS = re.compile(r"电话|来电|接听|值班|热线|联系")
_OF_ALL_NUMBERS = re.compile(r",(?:电话)?(?:接听|受理|值班|值守)(?:电话)?时间(?:均|都)?(?:为|是|:)?$")
_VISITS = re.compile(r"来访|接访|接待")
_ONLINE = re.compile(r"(?:其余|其他|电子邮箱|邮箱|短信|网络|线上)[^。;,\n]{0,16}$")
_LONGEST_HEADING = 14
_OF_A_GROUP = ("phone", "sms", "email")
_OF_THE_ROUND = frozenset({"deadline", "stay"})
_ASIDE = _OF_THE_ROUND | {"note", "types"}
_CHANNEL_KEYS = frozenset(
    {"phone", "sms", "email", "post", "box", "visit", "web", "qr", "postcode", "addressee", "both", "hours"}
)


def channels_of_groups(
    passage: Passage, groups: Groups, taken: list[Stretch]
) -> tuple[list[list[Channel]], list[Todo]]:
    """The channels of every group, in the order of the groups; without groups those of the notice as one."""
    todos: list[Todo] = []
    own: list[Reading] = []
    late: list[Stretch] = []
    keys = list(groups.segments)
    for index, key in enumerate(keys):
        reading = Reading()
        for segment in groups.segments[key]:
            start, end = segment.start, segment.end
            if index == len(keys) - 1 and len(keys) > 1:
                kept = _before_shared(passage, segment, groups)
                if kept < end:
                    late.append((kept, end))
                    end = kept
            for first, last in _without((start, end), taken):
                channels_in(passage, first, last, reading, context_of(passage, segment))
                _sentences(passage, first, last, reading)
        own.append(reading)
        todos += reading.todos
    shared = Reading()
    for first, last in sorted([*groups.rest(len(passage.text)), *late]):
        for begin, stop in _without((first, last), [*taken, *_of_one_group(passage, first, last, keys, todos)]):
            channels_in(passage, begin, stop, shared)
            _sentences(passage, begin, stop, shared)
    todos += shared.todos
    if len(keys) > 1:
        todos += _withheld(passage, shared)
    given = [_whole(reading.channels, shared.channels) for reading in own] or [_whole([], shared.channels)]
    todos += _hours_for_all(passage, given, taken)
    todos += _postcodes(given)
    return given, todos


def _sentences(passage: Passage, start: int, end: int, reading: Reading) -> None:
    for channel in in_sentences(passage, start, end):
        if not any(other["type"] == channel["type"] for other in reading.channels):
            reading.add(channel)


def _of_one_group(
    passage: Passage, start: int, end: int, keys: list[tuple[str, int, str]], todos: list[Todo]
) -> list[Stretch]:
    """Lines among those for all that name one group and its number: whose the number is must not be guessed."""
    found: list[Stretch] = []
    while start < end:
        stop = min(passage.line_end(start), end)
        line = passage.text[start:stop]
        named = [name for name in group_names(line) if name.number > 0 and not _RECIPIENT.match(line, name.end)]
        if named and len(keys) > 1 and re.search(r"[0-9]{7}|@", line):
            todos.append(doubtful("channels", passage, start, stop, OF_ONE_GROUP))
            found.append((start, stop))
        start = stop + 1
    return found


def _withheld(passage: Passage, shared: Reading) -> list[Todo]:
    """Take away numbers of a kind that are several, and whose groups nothing tells: each may be one group's own."""
    todos = []
    for kind in _OF_A_GROUP:
        several = [channel["value"] for channel in shared.channels if channel["type"] == kind]
        if len(several) > 1:
            shared.channels[:] = [channel for channel in shared.channels if channel["type"] != kind]
            first = next(value for value in several if isinstance(value, Found))
            todos.append(Todo(withheld("channels", OF_ONE_GROUP), "channels", first.place, first.quote))
    return todos


def _before_shared(passage: Passage, last: Segment, groups: Groups) -> int:
    """Where, in the part of the last group, what is for all begins: labels that no other group has.

    A line that tells of the round, as of its last day, is for all with whatever else it says.
    """
    others: set[str] = set()
    for segments in list(groups.segments.values())[:-1]:
        for segment in segments:
            others |= {part.key for part in labelled(passage.text, segment.start, segment.end)}
    at = last.end
    parts = labelled(passage.text, last.start, last.end)
    of_the_round = {passage.line_start(part.label) for part in parts if part.key in _OF_THE_ROUND - others}
    for part in reversed(parts):
        line = passage.line_start(part.label)
        if line in of_the_round and line > last.start:
            at = line
            continue
        own_line = not re.sub(ENUMERATOR.pattern, "", passage.text[line : part.label])
        if part.key not in _ASIDE and (part.key not in _CHANNEL_KEYS or part.key in others):
            break
        if own_line:
            at = line
    return at


def _without(stretch: Stretch, taken: list[Stretch]) -> list[Stretch]:
    """The stretch without what is another matter's."""
    left, at = [], stretch[0]
    for start, end in sorted(taken):
        if start < stretch[1] and end > at:
            if start > at:
                left.append((at, start))
            at = max(at, end)
    return [*left, (at, stretch[1])] if at < stretch[1] else left


def _whole(own: list[Channel], shared: list[Channel]) -> list[Channel]:
    """A group's channels with those of all; a part that waits for its channel (a postcode) finds it here."""
    channels = [dict(channel) for channel in own if ":" not in str(channel["type"])]
    known = {_value(channel) for channel in channels}
    channels += [
        dict(channel) for channel in shared if ":" not in str(channel["type"]) and _value(channel) not in known
    ]
    for part in (*own, *shared):
        kind, _, key = str(part["type"]).partition(":")
        for channel in channels:
            if key and channel["type"] == kind:
                channel.setdefault(key, part[key])
    return channels


def _value(channel: Channel) -> tuple[object, ...]:
    found = channel.get("value") or channel.get("place")
    if isinstance(found, Found):
        return channel["type"], found.value
    places = channel.get("places")
    several = places if isinstance(places, tuple) else ()
    return channel["type"], *(place.value for place in several if isinstance(place, Found))


def _hours_for_all(passage: Passage, given: list[list[Channel]], taken: list[Stretch]) -> list[Todo]:
    """Hours in a sentence on all groups: 电话接听时间为工作日8:30-12:00. Those behind a number are that number's.

    Behind several numbers and a label they are those of all: 13000004504、13000004505，接听时间为每天8:00-20:00.
    """
    todos = []
    for hours in hours_in(passage, 0, len(passage.text)):
        start = passage.line_start(hours.start)
        sentence = re.split(r"[。;\n]", passage.text[max(start, hours.start - 60) : hours.start])[-1]
        numbers = len(re.findall(r"[0-9]{7,}", sentence))
        of_one = numbers == 1 or (numbers and not _OF_ALL_NUMBERS.search(sentence))
        if of_one or any(first <= hours.start < last for first, last in taken):
            continue
        if not re.sub(ENUMERATOR.pattern, "", sentence):
            sentence = _heading_above(passage, start)
        kinds = _kinds_with_hours(sentence, passage.text[hours.end : hours.end + 6])
        if not kinds:
            continue
        if not hours.certain:
            todos.append(doubtful("hours", passage, hours.start, hours.end, AMBIGUOUS))
            continue
        for channels in given:
            fill_hours(channels, passage.found(hours.value, hours.start, hours.end), kinds)
    return todos


def _heading_above(passage: Passage, start: int) -> str:
    """The line above one that begins with hours, where it is a heading over them: 2.受理时间."""
    above = passage.text[passage.line_start(max(0, start - 1)) : max(0, start - 1)]
    return above if len(above) <= _LONGEST_HEADING and above.rstrip(":").endswith("时间") else ""


def _kinds_with_hours(sentence: str, behind: str) -> tuple[str, ...]:
    """The kinds of channel whose hours a sentence tells."""
    nearest = sentence.split(",")[-1]
    clause = nearest if _CALLS.search(nearest) or _VISITS.search(nearest) else sentence
    if _ONLINE.search(clause):
        return ("email", "sms", "web", "qr")
    if _VISITS.search(clause) and not _CALLS.search(clause):
        return ("visit",)
    if _CALLS.search(clause) or re.match(r"接听|值班|内?接听", behind) or "受理时间" in clause:
        return hours_are_of(clause)
    return ()


def _postcodes(given: list[list[Channel]]) -> list[Todo]:
    lacking = [
        channel["value"]
        for channels in given
        for channel in channels
        if channel["type"] == "post" and "postcode" not in channel
    ]
    first = next((value for value in lacking if isinstance(value, Found)), None)
    return [Todo(NO_POSTCODE, "postcode", first.place, first.quote)] if first else []

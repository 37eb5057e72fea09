"""Models that may be written in one line, and what a model asks of several of its fields together."""

from collections.abc import Mapping

from noticeboard.records import forms
from noticeboard.records.base import Model
from noticeboard.records.channel import WrittenHours
from noticeboard.records.forms import Form, chosen_from
from noticeboard.records.kinds import DECLINE_ACTIONS
from noticeboard.records.publication import Attachment
from noticeboard.records.round import Deadline, Declines, Stationing
from noticeboard.records.unit import InspectedUnit

SHORT_FORMS: Mapping[type[Model], Form] = {
    Stationing: forms.PERIOD,
    Deadline: forms.MOMENT,
    Declines: chosen_from(DECLINE_ACTIONS),
    InspectedUnit: forms.TEXT,
    Attachment: forms.SITE_PATH,
}
"""The models that read themselves from one line, too, and the form of that line."""

ONE_OF: Mapping[type[Model], tuple[str, ...]] = {Stationing: ("end", "about")}
"""The models that need at least one of some fields that may each be left out."""

TOGETHER: Mapping[type[Model], tuple[str, str]] = {WrittenHours: ("from", "to")}
"""The models in which neither of two fields stands without the other."""

"""Every rule, and the one way to apply them all."""

from collections.abc import Callable, Iterator

from noticeboard.checks import (
    addresses,
    arithmetic,
    channels,
    documents,
    files,
    freshness,
    references,
    repetition,
    review,
    rounds,
)
from noticeboard.checks.outcome import Outcome, settled
from noticeboard.checks.passages import passages
from noticeboard.errors import Finding
from noticeboard.forking import cores, shared_out
from noticeboard.library import Library
from noticeboard.progress import CHECKING, Progress, unseen

Rule = Callable[[Library], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    rounds.a_deadline_lies_inside_the_stationing,
    rounds.a_group_has_units_and_channels,
    rounds.a_group_stands_once_in_a_round,
    rounds.a_unit_stands_once_in_a_round,
    channels.a_channel_says_where_to_turn,
    channels.a_channel_is_well_formed,
    references.rounds_that_are_named_exist,
    references.units_that_are_named_exist,
    references.units_of_a_document_are_units_of_its_round,
    references.a_decision_leads_to_a_body,
    addresses.an_address_is_claimed_once,
    addresses.an_address_is_not_reserved,
    addresses.a_name_means_one_unit,
    documents.a_document_has_the_fields_of_its_kind,
    documents.a_single_document_stands_once,
    documents.a_withdrawal_says_when_channels_stop,
    documents.an_update_is_explained,
    documents.feedback_covers_every_unit_once,
    documents.feedback_follows_the_stationing,
    arithmetic.counts_add_up,
    arithmetic.a_rate_is_what_it_is_computed_to,
    files.attachments_exist,
    files.links_in_a_text_lead_somewhere,
    freshness.columns_are_up_to_date,
    freshness.an_open_round_has_its_notice,
    freshness.a_closed_round_has_its_feedback,
    repetition.no_title_stands_twice_on_a_day,
    repetition.no_article_stands_twice,
    review.a_publication_is_reviewed,
    review.nobody_reviews_a_text_twice,
    review.nobody_reviews_what_they_wrote,
)


_WORTH_A_PROCESS = 2_000_000
"""So many characters of text take all rules about a second; for less, another process does not pay."""


def check(library: Library, progress: Progress = unseen) -> Outcome:
    """Everything that reading found and every rule finds, by file and line, as the settings and the records have it.

    Rules look at the same frozen library and know nothing of one another, so that they are shared out over all cores.
    """
    found = list(library.content.findings)
    # What several rules ask for is made before there are several processes.
    length = sum(len(passage.text) for passage in passages(library))
    processes = min(cores(), 1 + length // _WORTH_A_PROCESS)
    for n, findings in enumerate(shared_out(lambda rule: tuple(rule(library)), RULES, processes)):
        found += findings
        progress(CHECKING, n + 1, len(RULES))
    return settled(found, library)

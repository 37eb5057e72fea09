"""Every rule, and the one way to apply them all."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

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
from noticeboard.checks.completeness import in_pictures, of_documents, promises
from noticeboard.checks.contacts import among_groups, undeclared
from noticeboard.checks.dates import history, of_records, prose
from noticeboard.checks.outcome import Outcome, settled
from noticeboard.checks.passages import passages
from noticeboard.checks.personal import secrets_in_texts, traces_in_files
from noticeboard.checks.safety import dangers_in_files, dangers_in_texts
from noticeboard.checks.wording import slips_in_texts
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
    channels.a_declared_number_can_exist,
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
    arithmetic.accounts_in_a_text_add_up,
    arithmetic.accounts_in_a_text_are_those_of_the_data,
    files.attachments_exist,
    files.an_attachment_can_be_opened,
    files.links_in_a_text_lead_somewhere,
    undeclared.a_contact_in_a_text_can_exist,
    undeclared.a_contact_in_a_text_is_declared,
    undeclared.a_contact_in_a_text_is_the_rounds_own,
    undeclared.a_contact_of_a_closed_round_is_shown_nowhere_else,
    undeclared.a_link_in_a_text_is_declared,
    among_groups.groups_that_share_a_contact_say_so,
    among_groups.a_contact_stands_under_its_own_group,
    prose.a_date_in_a_text_can_be_read,
    prose.a_weekday_in_a_text_is_that_of_its_date,
    prose.a_time_in_a_text_can_be_read_in_one_way,
    prose.a_period_in_a_document_names_its_year,
    prose.a_date_in_a_text_is_the_rounds,
    history.a_date_of_publication_stays,
    of_records.a_document_is_signed_before_it_is_published,
    of_records.a_date_of_a_record_does_not_lie_in_the_future,
    promises.what_a_colon_announces_follows,
    promises.a_label_has_its_value,
    promises.a_table_that_is_promised_is_there,
    promises.an_attachment_that_is_promised_is_there,
    in_pictures.a_picture_has_a_text_alternative,
    in_pictures.contacts_are_not_shown_as_a_picture,
    in_pictures.a_code_in_a_picture_has_its_link,
    of_documents.a_document_is_signed_and_dated,
    freshness.columns_are_up_to_date,
    freshness.an_open_round_has_its_notice,
    freshness.a_closed_round_has_its_feedback,
    freshness.a_channel_was_verified_not_long_ago,
    repetition.no_title_stands_twice_on_a_day,
    repetition.no_article_stands_twice,
    review.a_publication_is_reviewed,
    review.nobody_reviews_a_text_twice,
    review.nobody_reviews_what_they_wrote,
    secrets_in_texts.no_identity_number_is_published,
    secrets_in_texts.no_bank_card_is_published,
    secrets_in_texts.no_travel_document_is_published,
    secrets_in_texts.no_private_mobile_is_published,
    secrets_in_texts.no_car_is_named,
    secrets_in_texts.no_reporter_is_named,
    secrets_in_texts.no_minor_is_named,
    traces_in_files.no_picture_tells_where_it_was_taken,
    traces_in_files.no_picture_tells_who_took_it,
    traces_in_files.no_picture_tells_of_its_device,
    traces_in_files.no_document_tells_who_wrote_it,
    traces_in_files.no_document_tells_how_it_was_made,
    slips_in_texts.an_ordinal_has_its_number,
    slips_in_texts.ordinals_follow_one_another,
    slips_in_texts.no_word_stands_twice,
    slips_in_texts.no_sign_stands_twice,
    slips_in_texts.signs_are_of_one_width,
    slips_in_texts.brackets_are_of_one_width,
    slips_in_texts.figures_are_of_half_width,
    slips_in_texts.a_name_holds_no_blank,
    slips_in_texts.a_text_holds_nothing_of_its_page,
    slips_in_texts.brackets_and_quotes_are_pairs,
    slips_in_texts.a_document_number_is_written_right,
    slips_in_texts.characters_are_what_they_look_like,
    slips_in_texts.numbers_hold_no_letters,
    slips_in_texts.a_year_in_words_has_a_right_zero,
    slips_in_texts.a_simplified_text_is_simplified,
    slips_in_texts.words_are_spelt_right,
    slips_in_texts.words_are_the_offices_own,
    dangers_in_texts.no_text_holds_what_runs,
    dangers_in_texts.a_records_text_is_markdown,
    dangers_in_texts.a_fixed_page_hides_nothing,
    dangers_in_texts.no_link_runs_a_script,
    dangers_in_texts.a_link_leads_where_it_says,
    dangers_in_texts.no_text_turns_its_direction,
    dangers_in_texts.no_text_holds_what_is_not_seen,
    dangers_in_texts.every_character_is_in_a_font,
    dangers_in_texts.no_text_is_garbled,
    dangers_in_files.a_published_file_is_what_its_name_says,
    dangers_in_files.a_published_file_runs_nothing,
    dangers_in_files.a_published_document_hides_nothing,
)


_SHARE = 6
"""At most so many rules of a module are one share: shares had better be of one size."""
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
    shares = _shares()
    for n, findings in enumerate(shared_out(lambda rules: _applied(rules, library), shares, processes)):
        found += findings
        progress(CHECKING, n + 1, len(shares))
    return settled(found, library)


def _shares() -> list[tuple[Rule, ...]]:
    """The rules in shares, the largest first. Rules of one module ask for the same things: they stay together."""
    modules = [tuple(rules) for _, rules in groupby(RULES, key=lambda rule: rule.__module__)]
    shares = [rules[n : n + _SHARE] for rules in modules for n in range(0, len(rules), _SHARE)]
    return sorted(shares, key=len, reverse=True)


def _applied(rules: Iterable[Rule], library: Library) -> list[Finding]:
    return [finding for rule in rules for finding in rule(library)]

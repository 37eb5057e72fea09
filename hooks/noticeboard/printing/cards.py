"""What the pictures say with which pages are shared.

The newest documents and articles have one of their own. All other pages, and what was withdrawn, have that of the site:
a picture that goes around must not name the unit about which somebody complains, nor repeat what was taken back.
"""

from collections.abc import Mapping
from itertools import islice

from noticeboard.exports.sharing.card import SITE, Card
from noticeboard.library import DatedArticle, DatedDocument, DatedRound, Library
from noticeboard.lifecycle import State
from noticeboard.words import Words


def site_card(library: Library, words: Words) -> Card:
    """The picture of the site."""
    return Card(SITE, "", library.site.name, library.settings.office, demo=_demo(library, words))


def own_cards(library: Library, words: Words) -> Mapping[str, Card]:
    """The pictures of documents and articles, by the uri of their pages; as many as the settings say."""
    listed: list[DatedDocument | DatedArticle] = [*library.listed_documents, *library.listed_articles]
    newest = sorted(listed, key=lambda dated: (dated.record.published, dated.record.path), reverse=True)
    return {
        f"{dated.record.path}.md": _of_document(library, words, dated)
        if isinstance(dated, DatedDocument)
        else _of_article(library, words, dated)
        for dated in islice(newest, library.settings.share_pictures)
    }


def _of_document(library: Library, words: Words, document: DatedDocument) -> Card:
    record = document.record
    return Card(
        kind=record.kind,
        label=words.text(record.spec.label),
        title=document.title,
        office=record.issuer or document.round.record.issuer or library.settings.office,
        deadline=_deadline(words, document.round) if record.kind == "notice" else "",
        day=words.day(record.published.day),
        demo=_demo(library, words),
    )


def _of_article(library: Library, words: Words, article: DatedArticle) -> Card:
    record = article.record
    return Card(
        kind="article",
        label=words("tab.news"),
        title=record.title,
        office=record.source or library.settings.office,
        day=words.day(record.published.day),
        demo=_demo(library, words),
    )


def _deadline(words: Words, round_: DatedRound) -> str:
    """Until when reports are accepted; nothing of a round that was withdrawn, which accepts none."""
    if round_.state is State.WITHDRAWN:
        return ""
    window = round_.window
    moment = words.day(window.last_day) if window.whole_days else words.moment(window.closes)
    return words("share.deadline", moment=moment)


def _demo(library: Library, words: Words) -> str:
    return words("share.demo") if library.settings.demo else ""

"""Why the articles of an event are together: every pair that was joined, with all that entered the score."""

from __future__ import annotations

from encuadre.model import Article, Reason
from encuadre.tui.guide import Guide
from encuadre.tui.masthead import masthead
from encuadre.tui.screens.dialog import DialogScreen, Entry
from encuadre.tui.text import joined, plain
from encuadre.tui.words import Words


class WhyScreen(DialogScreen):
    """The merges that hold one event together."""

    def __init__(self, words: Words, guide: Guide) -> None:
        """Explain the event of `guide`."""
        super().__init__(words, words.why, why_entries(guide, words))


def why_entries(guide: Guide, words: Words) -> list[Entry]:
    """Return every reason the event gives."""
    reasons = guide.comparison.event.why
    if not reasons:
        return [Entry(plain(words.why_alone))]
    shown = [Entry(plain(words.why_intro, "$quiet")), _GAP]
    for reason in reasons:
        shown += [*_pair(guide, reason, words), *_grounds(reason, words), _GAP]
    return shown


def _pair(guide: Guide, reason: Reason, words: Words) -> list[Entry]:
    shown = []
    for id_ in (reason.left, reason.right):
        article = guide.articles.get(id_)
        if article is None:
            shown.append(Entry(plain(id_, "$quiet"), plain(words.unknown_country, "$quiet")))
        else:
            tag = plain(article.country or words.unknown_country, _hue(article))
            shown.append(Entry(plain(article.title or words.no_headline, "bold"), tag))
            shown.append(Entry(masthead(article, words), plain(" ")))
    return shown


def _grounds(reason: Reason, words: Words) -> list[Entry]:
    score = words.why_score.format(score=f"{reason.score:.2f}", similarity=f"{reason.similarity:.2f}")
    shown = [Entry(plain(f"{score} · {_days(reason, words)}", "$quiet"), plain(" "))]
    entities = ", ".join(id_.replace("-", " ") for id_ in reason.entities)
    for label, found in ((words.why_entities, entities), (words.why_figures, ", ".join(reason.quantities))):
        if found:
            shown.append(Entry(joined([plain(f"{label}: ", "$quiet"), plain(found)]), plain(" ")))
    return shown


def _days(reason: Reason, words: Words) -> str:
    if reason.days_apart is None:
        return words.why_unknown_days
    days = round(reason.days_apart)
    return words.why_same_day if days == 0 else words.why_one_day if days == 1 else words.why_days.format(days=days)


def _hue(article: Article) -> str:
    return {"US": "$country-us bold", "MX": "$country-mx bold"}.get(article.country or "", "$quiet")


_GAP = Entry(plain(" "))

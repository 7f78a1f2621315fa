"""Why the articles of an event are together: every pair that was joined, with all that entered the score."""

from __future__ import annotations

from textual.content import Content

from encuadre.model import Article, Reason
from encuadre.tui.guide import Guide
from encuadre.tui.masthead import masthead
from encuadre.tui.screens.dialog import DialogScreen
from encuadre.tui.text import joined, lines, plain
from encuadre.tui.words import Words


class WhyScreen(DialogScreen):
    """The merges that hold one event together."""

    def __init__(self, words: Words, guide: Guide) -> None:
        """Explain the event of `guide`."""
        super().__init__(words, words.why, why_text(guide, words))


def why_text(guide: Guide, words: Words) -> Content:
    """Return every reason the event gives."""
    reasons = guide.comparison.event.why
    if not reasons:
        return plain(words.why_alone)
    shown = [plain(words.why_intro, "$quiet"), plain("")]
    for reason in reasons:
        shown += [*_pair(guide, reason, words), *_grounds(reason, words), plain("")]
    return lines(shown)


def _pair(guide: Guide, reason: Reason, words: Words) -> list[Content]:
    shown = []
    for id_ in (reason.left, reason.right):
        article = guide.articles.get(id_)
        if article is None:
            shown.append(plain(id_, "$quiet"))
        else:
            title = plain(article.title or words.no_headline, "bold")
            shown.append(joined([plain(f"{_tag(article, words)}  ", _hue(article)), title]))
            shown.append(joined([plain("    "), masthead(article, words)]))
    return shown


def _grounds(reason: Reason, words: Words) -> list[Content]:
    said = [words.why_score.format(score=f"{reason.score:.2f}", similarity=f"{reason.similarity:.2f}")]
    if reason.days_apart is None:
        said.append(words.why_unknown_days)
    elif reason.days_apart < 1:
        said.append(words.why_same_day)
    else:
        said.append(words.why_days.format(days=f"{reason.days_apart:.0f}"))
    shown = [plain(f"    {' · '.join(said)}", "$quiet")]
    if reason.entities:
        names = ", ".join(id_.replace("-", " ") for id_ in reason.entities)
        shown.append(joined([plain(f"    {words.why_entities}: ", "$quiet"), plain(names)]))
    if reason.quantities:
        figures = ", ".join(reason.quantities)
        shown.append(joined([plain(f"    {words.why_figures}: ", "$quiet"), plain(figures)]))
    return shown


def _tag(article: Article, words: Words) -> str:
    return article.country or words.unknown_country.ljust(2)


def _hue(article: Article) -> str:
    return {"US": "$country-us bold", "MX": "$country-mx bold"}.get(article.country or "", "$quiet")

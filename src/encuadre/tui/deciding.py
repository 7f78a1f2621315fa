"""Decisions in words: what is asked before one, what is said after it, and the lists to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.content import Content

from encuadre.model import (
    Article,
    Corrected,
    Decision,
    DecisionKind,
    Event,
    Language,
    Outlet,
    Quoted,
    Translation,
)
from encuadre.present.events import in_order, listed
from encuadre.present.naming import headline, stated_facts
from encuadre.tui.masthead import day, event_title, masthead
from encuadre.tui.screens.choice import Choice, ChoiceScreen
from encuadre.tui.text import joined, plain, searchable, shortened
from encuadre.tui.widgets.entries import Entry
from encuadre.words import Words

LONGEST = 48
"""Cells of a headline in a notification: two of them and the words between fit in three lines of a toast."""


def question(
    kind: DecisionKind | None,
    events: Sequence[Event],
    articles: Sequence[str],
    known: Mapping[str, Article],
    decisions: Sequence[Decision],
    words: Words,
) -> tuple[str, list[Entry]]:
    """Return title and text of the dialog that asks whether a correction is meant.

    Args:
        kind: The correction; `None` takes the last one back.
        events: Those concerned.
        articles: Ids of those concerned.
        known: Articles by id.
        decisions: What was decided so far, oldest first.
        words: The interface's words.
    """
    say = words.correcting
    count = sum(len(event.articles) for event in events)
    shown = [entry for id_ in articles for entry in _article(known.get(id_), id_, words)]
    places = [entry for event in events for entry in _event(event, words)]
    if kind is DecisionKind.MERGE:
        title, shown, will = say.ask_merge, places, say.will_merge
    elif kind is DecisionKind.PIN:
        title, shown, will = say.ask_pin, places, say.will_pin
    elif kind is DecisionKind.SPLIT:
        title, shown, will, count = say.ask_split, [*shown, *places], say.will_split, count - len(articles)
    elif kind is DecisionKind.MOVE:
        title, shown, will = say.ask_move, [*shown, *places], say.will_move
    else:
        last = decisions[-1]
        return say.ask_undo, [Entry(plain(decision_line(last, words))), _GAP, Entry(plain(say.will_undo))]
    return title, [*shown, Entry(plain(will.format(count=count))), _GAP, Entry(plain(say.will_keep, "$quiet"))]


def question_of_facts(
    article: str, fields: Sequence[str], outlet: Outlet | None, known: Mapping[str, Article], words: Words
) -> tuple[str, list[Entry]]:
    """Return title and text of the dialog that asks whether what was set of an article is meant.

    Args:
        article: Its id.
        fields: What is right, as `encuadre set` takes it.
        outlet: Whose articles it holds for; `None`: for this one.
        known: Articles by id.
        words: The interface's words.
    """
    say = words.correcting
    will = say.will_set_outlet.format(outlet=outlet.name) if outlet else say.will_set
    shown = [Entry(plain(field, "bold"), plain("→", "bold")) for field in fields]
    will_keep = Entry(plain(say.will_keep, "$quiet"))
    return say.ask_set, [
        *_article(known.get(article), article, words),
        *shown,
        _GAP,
        Entry(plain(will)),
        _GAP,
        will_keep,
    ]


def question_of_sentences(
    quoted: Sequence[Quoted], speaker: str | None, reason: str, words: Words
) -> tuple[str, list[Entry]]:
    """Return title and text of the dialog that asks whether what was read in sentences is wrong.

    Args:
        quoted: The sentences.
        speaker: Who said what the one quotes, empty: nobody who is named; `None`: two are not the same.
        reason: Why they stand together now.
        words: The interface's words.
    """
    say = words.correcting
    shown = [entry for one in quoted for entry in _sentence(one, words)]
    title, will = say.ask_unlink, say.will_unlink
    if speaker is not None:
        title, will = say.ask_speaker, say.will_speaker.format(speaker=speaker or say.not_said)
    because = [Entry(plain(reason, "$quiet")), _GAP] if reason else []
    return title, [*shown, *because, Entry(plain(will)), _GAP, Entry(plain(say.will_keep, "$quiet"))]


def done(corrected: Corrected, words: Words) -> str:
    """Return what a notification says of a correction."""
    line = decision_line(corrected.decision, words)
    if corrected.is_undone:
        line = words.correcting.did_undo.format(done=line)
    if corrected.decision.sentences:
        return line
    return f"{line} {words.correcting.did_change.format(count=len(corrected.formed))}"


def decision_line(decision: Decision, words: Words) -> str:
    """Return what was decided, in one line with shortened headlines."""
    if decision.stated:
        some = ", ".join(_quoted(titles, words) for titles in decision.named[:3])
        return words.correcting.did_set.format(stated=stated_facts(decision.stated), named=some)
    if decision.sentences:
        said = words.correcting
        line = said.did_unlink if decision.kind is DecisionKind.UNLINK else said.did_speaker
        some = ", ".join(_quoted(texts, words) for texts in decision.named)
        return line.format(named=some, speaker=decision.speaker or said.not_said)
    line = {
        DecisionKind.MERGE: words.correcting.did_merge,
        DecisionKind.SPLIT: words.correcting.did_split,
        DecisionKind.MOVE: words.correcting.did_move,
        DecisionKind.PIN: words.correcting.did_pin,
    }[decision.kind]
    named = ", ".join(_quoted(titles, words) for titles in decision.named)
    return line.format(event=_quoted(decision.event, words), named=named)


def choice_of_article(words: Words, event: Event, known: Mapping[str, Article]) -> ChoiceScreen:
    """Return the dialog that asks for one article of an event.

    Args:
        words: The interface's words.
        event: Whose article is asked for.
        known: Articles by id.
    """
    choices = []
    for id_ in event.articles:
        article = known.get(id_)
        if article is None:
            choices.append(Choice(id_, plain(id_), id_))
            continue
        tag = plain(f"{words.country(article.country)}  ", "bold")
        row = joined([tag, plain(article.title or words.terms.no_headline), plain("  "), masthead(article, words)])
        choices.append(Choice(id_, row, searchable(row.plain)))
    return ChoiceScreen(words, words.correcting.choose_article, choices)


def choice_of_event(words: Words, events: Sequence[Event], known: Mapping[str, Article]) -> ChoiceScreen:
    """Return the dialog that asks for one event, in the order of the list.

    Args:
        words: The interface's words.
        events: Those to choose from.
        known: Articles by id.
    """
    choices = [
        Choice(
            item.event.id,
            joined([plain(f"{day(item.event.start, words)}  ", "$quiet"), event_title(item.event, words)]),
            item.folded,
        )
        for item in in_order(listed(events, known))
    ]
    return ChoiceScreen(words, words.correcting.choose_event, choices)


def choice_of_extent(words: Words, outlet: Outlet) -> ChoiceScreen:
    """Return the dialog that asks whether a fact holds for one article (empty id) or for an outlet (its id)."""
    say = words.correcting
    return choice_of(
        words, say.for_which, (("", say.for_article), (outlet.id, say.for_outlet.format(outlet=outlet.name)))
    )


def choice_of(words: Words, title: str, rows: Sequence[tuple[str, str]]) -> ChoiceScreen:
    """Return the dialog that asks for one of some lines.

    Args:
        words: The interface's words.
        title: What is asked.
        rows: Each with its id and what it says.
    """
    return ChoiceScreen(words, title, [Choice(id_, plain(line), searchable(line)) for id_, line in rows])


def _quoted(titles: Mapping[Language, str], words: Words) -> str:
    return words.terms.quoted.format(text=shortened(plain(headline(titles, words)), LONGEST).plain)


def _article(article: Article | None, id_: str, words: Words) -> list[Entry]:
    if article is None:
        return [Entry(plain(id_)), _GAP]
    tag = plain(words.country(article.country), "bold")
    title: Content = plain(article.title or words.terms.no_headline, "bold")
    return [Entry(title, tag), Entry(masthead(article, words), plain(" ")), _GAP]


def _sentence(quoted: Quoted, words: Words) -> list[Entry]:
    tag = plain(words.country(quoted.article.country), "bold")
    entries = [Entry(plain(quoted.text), tag)]
    if isinstance(quoted.rendering, Translation) and quoted.article.language != words.language:
        entries.append(Entry(plain(quoted.rendering.text, "$quiet"), plain(" ")))
    return [*entries, Entry(masthead(quoted.article, words), plain(" ")), _GAP]


def _event(event: Event, words: Words) -> list[Entry]:
    dated = f"{day(event.start, words).strip()} · {words.count(words.terms.articles, len(event.articles))}"
    return [Entry(event_title(event, words), plain("→", "bold")), Entry(plain(dated, "$quiet"), plain(" ")), _GAP]


_GAP = Entry(plain(" "))

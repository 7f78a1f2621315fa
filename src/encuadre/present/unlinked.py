"""What one side alone tells, and what the other perhaps tells too: each wording once, with the sentence it leans on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from encuadre.data.leaning import is_unsigned, leans, speaks_of_the_known
from encuadre.model import Column, Row, Section, Sign, Strength
from encuadre.present.index import Index
from encuadre.present.naming import outlet_name
from encuadre.present.sentences import sentence_row
from encuadre.present.story import told_of
from encuadre.words import Words

BEFORE = 3
"""Sentences that are shown before one that leans, at most, where each leans on the one before it.

Of speech that goes on over several sentences the first one says whose it is.
"""


def unlinked_sections(index: Index, words: Words) -> Iterator[Section]:
    """Yield what each side alone tells, then what the other perhaps tells too, with how sure that is on the whole."""
    comparison, (left, right) = index.comparison, index.names(words)
    for side, only, sign in (
        (left, comparison.only_left, Sign.LEFT),
        (right, comparison.only_right, Sign.RIGHT),
    ):
        rows = tuple(_rows(index, words, only, "only", sign))
        title = " · ".join((words.comparison.only_side.format(side=side), *_sure(index, words, only)))
        yield Section(f"only:{sign.name.lower()}", title, rows, words.terms.none)
    for column, side, other, perhaps in (
        (Column.LEFT, left, right, comparison.perhaps_left),
        (Column.RIGHT, right, left, comparison.perhaps_right),
    ):
        if rows := tuple(_rows(index, words, perhaps, "perhaps", Sign.UNSURE)):
            told = words.comparison.perhaps_side.format(side=side, other=other)
            yield Section(f"perhaps:{column}", " · ".join((told, *_sure(index, words, perhaps))), rows)


def _sure(index: Index, words: Words, ids: Sequence[str]) -> Iterator[str]:
    """Return how many of ten such are absent: of the lines that are shown, each wording once."""
    return words.how_many_absent([index.sentences[group[0]].absence for group in index.comparison.once(ids)])


def _rows(index: Index, words: Words, ids: Iterable[str], section: str, sign: Sign) -> Iterator[Row]:
    """Yield a row for each wording; what a sentence leans on stands below it, unless it is the row above.

    Args:
        index: The comparison.
        words: The interface's words.
        ids: The sentences of a side.
        section: What they are listed under.
        sign: What the other side does with them.
    """
    above = ""
    for group in index.comparison.once(ids):
        row = _unlinked(index, words, group, section, sign)
        needed = stands_on(index, group[0], above=above)
        label = words.comparison.right_before
        before = (sentence_row(index, words, one, id=f"{row.id}:before:{one}", label=label) for one in needed)
        yield replace(row, rows=tuple(before))
        above = group[0]


def stands_on(index: Index, sentence: str, *, above: str = "") -> tuple[str, ...]:
    """Return the sentences without which one cannot be read, in reading order; what a reader has above is none.

    Args:
        index: The comparison.
        sentence: The id of a sentence.
        above: The sentence that is shown above it.
    """
    needed: list[str] = []
    while len(needed) < BEFORE and needs_the_one_before(index, sentence):
        sentence = index.before.get(sentence, above)
        if sentence == above:
            break
        needed.insert(0, sentence)
    return tuple(needed)


def _unlinked(index: Index, words: Words, ids: Sequence[str], section: str, sign: Sign) -> Row:
    """Return a sentence without a link, with how sure its absence is, and who else prints it.

    Args:
        index: The comparison.
        words: The interface's words.
        ids: The sentences of a side that say it word for word; the first is shown.
        section: What it is listed under.
        sign: What the other side does with it.
    """
    first = index.sentences[ids[0]]
    strength = None if first.absence is None else Strength(first.absence)
    outlets = tuple(dict.fromkeys(outlet_name(index.article_of(id_), words) for id_ in ids))
    printed = words.comparison.word_for_word.format(outlets=", ".join(outlets)) if len(outlets) > 1 else ""
    told = " · ".join(filter(None, (told_of(index.comparison, first.article_id, words), printed)))
    row = sentence_row(index, words, first.id, id=f"{section}:{first.id}")
    return replace(row, sign=sign, detail=told, strength=strength)


def needs_the_one_before(index: Index, sentence: str) -> bool:
    """Tell whether a sentence leans on the one before it, or speaks of what is known from there.

    So do somebody's words that do not say whose they are.
    """
    one, language = index.sentences[sentence], index.article_of(sentence).language
    said = index.quotations.get(one.article_id, ())
    if leans(one, language) or speaks_of_the_known(one.text, language):
        return True
    return any(is_unsigned(one, each.quotation, language) for each in said)

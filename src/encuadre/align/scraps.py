"""Sentences that say nothing by themselves: where nothing is linked to them, nobody's silence on them tells anything.

They are compared like all others, since the other side may tell the same words; without a link they are no statement,
neither *only here* nor *perhaps told there*, and no claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from encuadre.align.bare_lines import HANDLE, is_posted
from encuadre.data.numbers import NumberWords
from encuadre.data.stating import Stating
from encuadre.model import LANGUAGES, Language, Passage, QuotationKind, Span, other_language

_WORD = re.compile(r"[^\W\d_]+")
_ASKED = re.compile(r"\?[”’»\"')\]]*$")
_ENDED = re.compile(r"[.!…][”’»\"')\]]*$|[”»\"]$")
_ITEM = re.compile(r"[–—•*-]")
"""Begins an item of a list, which states something without a full stop."""

_HOLE = re.compile(r"\*[A-Z]{3,}\*|_{3,}")
"""What stands where a figure or a name was taken out."""

_LATIN_END = "\u0250"
"""The first letter behind the Latin ones."""

_CONTENT = frozenset({"NOUN", "VERB", "ADJ"})

THIN = 2
"""Content words of a sentence without name and figure that says too little: `They wondered where they would go.`

Of 36 with two, 26 are empty, read by the author of the rule, and 10 worth a line; of those with one hardly any is.
Of quotations with nothing beside them but who said it (`“We are close,” Ruiz said.`) 29 of 41 are empty."""

THIN_SPEECH = 4
"""The same of words that are somebody's, where nobody is named: `“It was hysteria.`

Of 42 with four 29 are empty, of 75 with fewer, or of the newsroom's with one, 65."""

SPOKEN = 0.95
"""Share of a sentence's letters inside quotations from which all of it is somebody's words."""

TOP = 2
"""Lines at the top of an article that tell something without a full stop: headline and what stands below."""

HEADING = 12
"""Words of a heading, a lead-in or a label at most."""

HOLES = 2
"""Holes from which too little is left."""

FOREIGN = 3
"""Function words of the other language, none of its own beside them, from which a sentence is quoted untranslated."""


def telling(side: Sequence[Passage], numbers: Sequence[int]) -> frozenset[int]:
    """Return which of some sentences say something by themselves.

    Args:
        side: The sentences of an article.
        numbers: Those that are statements.
    """
    return frozenset(number for number in numbers if not is_scrap(side[number], is_top=number < TOP))


def is_scrap(passage: Passage, *, is_top: bool = False) -> bool:
    """Tell whether a sentence says nothing by itself.

    Args:
        passage: The sentence.
        is_top: Whether it is one of the first lines of its article.
    """
    text = passage.text.strip()
    words = _WORD.findall(text)
    return (
        bool(_ASKED.search(text))
        or is_posted(text)
        or len(_HOLE.findall(text)) >= HOLES
        or (not is_top and len(words) <= HEADING and not _ENDED.search(text) and not _ITEM.match(text))
        or _is_foreign(_WORD.findall(HANDLE.sub(" ", text)), passage.language)
        or _is_caption(text)
        or text.lower().startswith(Stating.of(passage.language).pointing)
        or _is_thin(passage)
    )


def _is_caption(text: str) -> bool:
    """Tell whether a line ends in a date behind a comma: so end captions, and who said words where and when.

    A date that runs on from its weekday (`on Sunday, May 5, 2019`) is told in a report.
    """
    dated = _dated().search(text)
    return dated is not None and not _days().search(text[: dated.start()])


@cache
def _dated() -> re.Pattern[str]:
    day, month = (_any_of(words) for words in (_weekdays(), _months()))
    date = rf"{month}\.? \d{{1,2}}, |\d{{1,2}} de {month}(?: de|,)? "
    return re.compile(rf", (?:{day},? )?(?:{date})\d{{4}}\.?[\"”’)]*$", re.IGNORECASE)


@cache
def _days() -> re.Pattern[str]:
    """Return what ends in a weekday."""
    return re.compile(rf"\b{_any_of(_weekdays())}$", re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})"


@cache
def _months() -> frozenset[str]:
    return frozenset(month for language in LANGUAGES for month in NumberWords.of(language).months)


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(day for language in LANGUAGES for day in NumberWords.of(language).weekdays)


def _is_foreign(words: Sequence[str], language: Language) -> bool:
    """Tell whether words are of another language than the article."""
    letters = "".join(words)
    if sum(letter >= _LATIN_END for letter in letters) * 2 > len(letters):
        return True
    low = {word.lower() for word in words}
    own, other = _function_words(language), _function_words(other_language(language))
    return len(low & (other - own)) >= FOREIGN and low.isdisjoint(own - other)


@cache
def _function_words(language: Language) -> frozenset[str]:
    lists = Stating.of(language)
    return lists.empty | lists.light_verbs | lists.small


def _is_thin(passage: Passage) -> bool:
    """Tell whether a sentence names nobody and no figure, and has hardly a word that tells anything.

    Who said a quotation that is all the rest of its sentence is not asked: the name tells nothing of what was said.
    """
    if not passage.words and not passage.quotations:
        return False
    credits = _credits(passage)
    if not _is_spoken(passage, credits):
        credits = ()
    if _has_name(passage, credits) or _has_figure(passage, credits):
        return False
    content = sum(word.pos in _CONTENT and not _is_in(word.span, credits) for word in passage.words)
    return content <= (THIN_SPEECH if _is_spoken(passage) else THIN)


def _credits(passage: Passage) -> tuple[Span, ...]:
    """Return where it stands who said what is quoted word for word: the speaker and the verb."""
    quoted = (one for one in passage.quotations if one.kind is QuotationKind.DIRECT)
    return tuple(span for one in quoted for span in (one.speaker_span, one.cue_span) if span is not None)


def _is_spoken(passage: Passage, credits: Sequence[Span] = ()) -> bool:
    """Tell whether a sentence is a quotation, but for who said it.

    Args:
        passage: The sentence.
        credits: Where it stands who said it.
    """
    said = (*(one.content for one in passage.quotations), *credits)
    if not said:
        return False
    letters = [place for place, letter in enumerate(passage.text) if letter.isalnum()]
    return bool(letters) and sum(_is_in(Span(at, at + 1), said) for at in letters) >= SPOKEN * len(letters)


def _has_name(passage: Passage, credits: Sequence[Span]) -> bool:
    if not credits:
        return bool(passage.entities) or any(word.pos == "PROPN" for word in passage.words)
    named = (*(one.span for one in passage.mentions), *(word.span for word in passage.words if word.pos == "PROPN"))
    return not all(_is_in(span, credits) for span in named)


def _has_figure(passage: Passage, credits: Sequence[Span]) -> bool:
    if any(map(str.isdigit, passage.text)):
        return True
    return not all(_is_in(one.span, credits) for one in passage.quantities)


def _is_in(span: Span, places: Iterable[Span]) -> bool:
    return any(place.covers(span) for place in places)

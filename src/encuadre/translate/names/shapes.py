"""Names that no list holds whole, told by their words and by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from encuadre.data.names import NameWords
from encuadre.data.titles import Titles
from encuadre.model import Language
from encuadre.translate.names.known import known_names

WORD = re.compile(r"(?<!\w)[^\W\d_]\w*(?:-(?=[^\W\d_a-zà-ÿ])\w+|-\d+|['’](?!s\b)[^\W\d_]+)*")
"""A word that begins with a letter; a hyphen holds capitals together, and no possessive belongs to it."""

WORD_BEFORE = re.compile(r"([^\W\d_a-zà-ÿ][^\W\d_]+) $")
WORD_AFTER = re.compile(r" ([^\W\d_a-zà-ÿ][^\W\d_]+)")
_ROMAN = re.compile(r"[IVXLC]+")
_OPENS = re.compile(r"[.!?…:;—–•\"“«¿¡‘'*]\W*$|^\W*$")
"""What stands before the first word of a sentence or quotation, whose capital says nothing."""

_ARTICLES = frozenset({"el", "la", "los", "las", "the"})
_SAINTS = frozenset({"San", "Santa", "Santo", "São", "St", "Saint", "Fort", "Santiago"})
"""A word that makes a place's name of whatever word follows it."""

HEADLINE_SHARE = 0.8
"""Share of ordinary words of four letters and more with a capital from which a line is a headline in title case.

Of 321 US headlines 80 have .8 and more, 210 have .3 and less (measured).
"""

LONGEST_PERSON = 4
"""Words of a person's name, two given names and two surnames, up to which ordinary words after it belong to it."""

MOST_KINDS = 20_000
"""Words whose kind is remembered, so that memory stays flat: 321 US articles have 6,085 (measured)."""


class Kind(Enum):
    """What a word with a capital may be."""

    NAME = "name"
    """In the lists, and no ordinary word."""

    EITHER = "either"
    """In the lists, and an ordinary word too: `Flores`, `Green`."""

    UNKNOWN = "unknown"
    """In no list: in the middle of a sentence, a name."""

    INITIAL = "initial"
    """One letter; part of a name where a full stop and a name follow."""

    ACRONYM = "acronym"
    ORDINARY = "ordinary"


UNSURE = (Kind.EITHER, Kind.INITIAL)
"""What makes no name without a word before it that says so."""

WEAK = (Kind.ORDINARY, Kind.INITIAL)
"""What neither begins nor ends a name by itself."""

PARTS = (Kind.NAME, Kind.UNKNOWN)
"""What makes a name of a word beside it that may be a place's or a person's."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence."""

    start: int
    end: int
    text: str
    capital: bool


class Shapes:
    """Tells the names of one language."""

    def __init__(self, source: Language) -> None:
        """Read the lists of `source`."""
        words = NameWords.of(source)
        titles = Titles.of(source)
        self._given = words.given
        self._surnames = words.surnames
        self._places = known_names(source).single
        self._ordinary = words.ordinary
        self._not_names = words.not_names
        self._endings = words.common_endings
        self._particles = words.particles
        self._before_people = titles.titles | titles.honorifics | frozenset(titles.roles.by_word())
        self._before_places = words.before_places
        self._is_spanish = source == "es"
        self._kinds: dict[str, Kind] = {}

    def find(self, text: str, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield the places of names in `text` outside the places already `taken`."""
        words = words_of(text)
        blocked = iter([*taken, (len(text) + 1, len(text) + 1)])
        start, end = next(blocked)
        run: list[int] = []
        headline = self._is_headline(words)
        for i, word in enumerate(words):
            while end <= word.start:
                start, end = next(blocked)
            free = word.capital and not (start < word.end and word.start < end)
            if run and not (free and self._continues(text, words, run, i)):
                yield from self._in_run(text, words, run, headline=headline)
                run = []
            if free:
                run.append(i)
        if run:
            yield from self._in_run(text, words, run, headline=headline)

    def _is_headline(self, words: Sequence[Word]) -> bool:
        """Return whether every word of weight has a capital, as in American headlines; a list of names is none."""
        heavy = [word for word in words[1:] if len(word.text) > 3 and word.text.lower() in self._ordinary]
        return len(heavy) > 1 and sum(word.capital for word in heavy) >= HEADLINE_SHARE * len(heavy)

    def is_of_person(self, text: str, start: int, end: int) -> bool:
        """Return whether a word that may be a person's stands beside another word of a name: `Michael Jordan`.

        Args:
            text: A sentence.
            start: Where the word begins.
            end: Where it ends.
        """
        word = text[start:end]
        if word not in self._given and word not in self._surnames:
            return False
        before, after = WORD_BEFORE.search(text, 0, start), WORD_AFTER.match(text, end)
        return any(beside is not None and self.kind(beside[1]) in PARTS for beside in (before, after))

    def _continues(self, text: str, words: Sequence[Word], run: Sequence[int], i: int) -> bool:
        """Return whether the word `i` belongs to the run before it, over the particles between them."""
        last = run[-1]
        for left in range(last, i):
            gap = text[words[left].end : words[left + 1].start]
            if gap != " " and not (gap == ". " and len(words[left].text) <= 2):
                return False
        if last + 1 == i:
            return True
        if any(word.text not in self._particles for word in words[last + 1 : i]):
            return False
        if words[run[0]].text in _SAINTS:
            return True
        surname = words[i].text in self._surnames or not self._is_spanish
        return surname and any(words[j].text in self._given for j in run)

    def _in_run(
        self, text: str, words: Sequence[Word], run: Sequence[int], *, headline: bool
    ) -> Iterator[tuple[int, int]]:
        first = run[0]
        kinds = [self.kind(words[i].text) for i in run]
        opens = self._opens(text, words, first)
        if opens and not headline and not self._may_open(words, run, kinds):
            run, kinds, opens = run[1:], kinds[1:], False
            if not run:
                return
        if headline:
            yield from self._in_headline(words, run, kinds)
            return
        before = words[run[0] - 1].text if run[0] else ""
        if not opens and self._is_told_by(words, run[0]):
            yield words[run[0]].start, words[run[-1]].end
            return
        low, high = self._core(words, run, kinds)
        if low > high:
            return
        if all(kind in UNSURE for kind in kinds[low : high + 1]) and not self._is_name(words, run, (low, high), before):
            return
        yield words[run[low]].start, words[run[high]].end

    def _core(self, words: Sequence[Word], run: Sequence[int], kinds: Sequence[Kind]) -> tuple[int, int]:
        """Return the first and last word of the run's name, without the ordinary words around it."""
        low, high = 0, len(run) - 1
        while low <= high and kinds[low] in WEAK and not self._begins(words, run, kinds, low):
            low += 1
        while high >= low and kinds[high] in WEAK and not self._ends(words, run, low, high):
            high -= 1
        return low, high

    def _begins(self, words: Sequence[Word], run: Sequence[int], kinds: Sequence[Kind], at: int) -> bool:
        """Return whether a weak word of the run begins a name: the article of `El Chapo`, an initial."""
        if at + 1 == len(run):
            return False
        if kinds[at] is Kind.INITIAL:
            return words[run[at + 1]].start - words[run[at]].end > 1
        return words[run[at]].text.lower() in _ARTICLES and run[at] > 0

    def _ends(self, words: Sequence[Word], run: Sequence[int], low: int, high: int) -> bool:
        """Return whether a weak word of the run ends the name that begins before it: `Santa Fe`, `Ana Ochoa Reza`."""
        if high == low:
            return False
        if words[run[high - 1]].text in _SAINTS:
            return True
        first, last = words[run[low]].text, words[run[high]].text.lower()
        is_sure = any(self.kind(words[i].text) is Kind.NAME for i in run[low:high])
        is_person = first in self._given and is_sure and high - low < LONGEST_PERSON
        return is_person and last not in self._not_names and last not in self._before_people and len(last) > 1

    def _is_name(self, words: Sequence[Word], run: Sequence[int], core: tuple[int, int], before: str) -> bool:
        """Return whether words that may be ordinary are a name here."""
        low, high = core
        led = words[run[low - 1]].text if low else before
        if led.lower() in self._before_people:
            return True
        first, last = words[run[low]].text, words[run[high]].text
        if low < high:
            return first in self._given and last in self._surnames and low == 0
        if len(run) > 1 or not self._is_spanish or before.lower() in _ARTICLES:
            return False
        if before in ("de", "del") and first not in self._places:
            return run[0] < 2 or words[run[0] - 2].text.lower() not in self._before_people
        return before != ""

    def _is_told_by(self, words: Sequence[Word], first: int) -> bool:
        """Return whether the word before says that a place's name follows: `colonia Reforma`."""
        at = first - 1
        while at >= 0 and words[at].text in self._particles:
            at -= 1
        if at < 0 or words[at].text not in self._before_places:
            return False
        return words[first].text.lower() not in self._not_names

    def _in_headline(
        self, words: Sequence[Word], run: Sequence[int], kinds: Sequence[Kind]
    ) -> Iterator[tuple[int, int]]:
        """Yield the unmistakable names of a line in which every word has a capital."""
        start = -1
        for at, kind in enumerate([*kinds, Kind.ORDINARY]):
            if kind is Kind.NAME or (kind is Kind.EITHER and start >= 0 and words[run[at]].text in self._surnames):
                start = at if start < 0 else start
            elif start >= 0:
                yield words[run[start]].start, words[run[at - 1]].end
                start = -1

    def _may_open(self, words: Sequence[Word], run: Sequence[int], kinds: Sequence[Kind]) -> bool:
        """Return whether the first word of a sentence is a name."""
        if kinds[0] in (Kind.NAME, Kind.ACRONYM):
            return True
        follows = len(run) > 1 and kinds[1] is not Kind.ORDINARY
        return kinds[0] is Kind.EITHER and follows and words[run[0]].text in self._given

    def _opens(self, text: str, words: Sequence[Word], first: int) -> bool:
        if first == 0:
            return True
        before = words[first - 1]
        gap = text[before.end : words[first].start]
        if gap in (" ", " (", ", "):
            return False
        if gap.strip() == "." and (len(before.text) == 1 or before.text.lower() in self._before_people):
            return False
        return _OPENS.search(gap) is not None

    def kind(self, word: str) -> Kind:
        """Return what `word`, which has a capital, may be."""
        kind = self._kinds.get(word)
        if kind is None:
            if len(self._kinds) >= MOST_KINDS:
                self._kinds.clear()
            kind = self._kinds[word] = self._told(word)
        return kind

    def _told(self, word: str) -> Kind:
        lower = word.lower()
        ordinary = lower in self._ordinary or lower in self._not_names
        ordinary = ordinary or (lower.endswith("s") and lower[:-1] in self._ordinary)
        if word in self._given or word in self._surnames or word in self._places or word in _SAINTS:
            return Kind.EITHER if ordinary and not word.isupper() else Kind.NAME
        if lower in self._not_names:
            return Kind.ORDINARY
        if len(word) == 1:
            return Kind.INITIAL
        if word.isupper():
            is_word = _ROMAN.fullmatch(word) or len(word) > 6 or (ordinary and len(word) > 3)
            return Kind.ORDINARY if is_word else Kind.ACRONYM
        if ordinary or len(word) < 3 or lower.endswith(self._endings):
            return Kind.ORDINARY
        parts = re.split(r"['’-]", word)
        if len(parts) > 1 and all(self.kind(part) is Kind.ORDINARY for part in parts if part):
            return Kind.ORDINARY
        return Kind.UNKNOWN


@cache
def shapes(source: Language) -> Shapes:
    """Return what tells the names of `source`; the first call reads the lists."""
    return Shapes(source)


def words_of(text: str) -> list[Word]:
    """Return the words of `text` with their places."""
    return [Word(m.start(), m.end(), m.group(), m.group()[0].isupper()) for m in WORD.finditer(text)]


def in_capitals(text: str) -> bool:
    """Return whether `text` is a headline in capitals."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 9 and sum(char.isupper() for char in letters) > 0.8 * len(letters)

"""Two texts, word by word: what was taken out, what came in.

`difflib` (Ratcliff and Obershelp 1988) finds what two sequences share; here first paragraphs, then the words of those
that differ, so that a paragraph that moved away does not scatter its words over its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from encuadre.model import Edit, EditKind
from encuadre.model.version import Paragraph

FEWEST_KEPT = 3
"""Words between two changes that are shown as kept: fewer are read as part of the change. Chosen: `de la` that stands
still between two rewritten halves helps nobody."""

ALIKE = 0.3
"""Share of words two paragraphs have in common from which one is the other rewritten; else one went, another came.
Chosen: below it a reader sees confetti."""

_TYPOGRAPHY = str.maketrans(
    {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚", "'"), **dict.fromkeys("‐‑‒–—―", "-")}
)


def changed_paragraphs(before: str, after: str) -> tuple[tuple[Paragraph, ...], int]:
    """Return the paragraphs that differ, and how many do not.

    Quotation marks, dashes and spaces of another kind are no difference.

    Args:
        before: The older text; blank lines part its paragraphs.
        after: The newer.
    """
    old, new = ([part.split() for part in text.split("\n") if part.strip()] for text in (before, after))
    changed: list[Paragraph] = []
    kept = 0
    for kind, start, end, there, until in _matched([_key(words) for words in old], [_key(words) for words in new]):
        if kind == "equal":
            kept += end - start
        else:
            changed += _rewritten(old[start:end], new[there:until])
    return tuple(changed), kept


def _rewritten(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> Iterator[Paragraph]:
    """Yield paragraphs that take the place of others, each after the one it rewrites."""
    left = list(new)
    for words in old:
        likest = max(left, key=lambda other: _likeness(words, other), default=None)
        if likest is None or _likeness(words, likest) < ALIKE:
            yield (Edit(EditKind.REMOVED, " ".join(words)),)
            continue
        while left[0] is not likest:  # what stands before it came in before it
            yield (Edit(EditKind.ADDED, " ".join(left.pop(0))),)
        yield tuple(_edits(words, left.pop(0)))
    for words in left:
        yield (Edit(EditKind.ADDED, " ".join(words)),)


def _edits(old: Sequence[str], new: Sequence[str]) -> Iterator[Edit]:
    gone: list[str] = []
    come: list[str] = []
    blocks = list(_matched(_key(old), _key(new)))
    for place, (kind, start, end, there, until) in enumerate(blocks):
        is_between = 0 < place < len(blocks) - 1
        if kind == "equal" and not (is_between and end - start < FEWEST_KEPT):
            yield from _flushed(gone, come)
            yield Edit(EditKind.KEPT, " ".join(new[there:until]))
        else:
            gone += old[start:end]
            come += new[there:until]
    yield from _flushed(gone, come)


def _flushed(gone: list[str], come: list[str]) -> Iterator[Edit]:
    for kind, words in ((EditKind.REMOVED, gone), (EditKind.ADDED, come)):
        if words:
            yield Edit(kind, " ".join(words))
        words.clear()


def _matched(old: Sequence[object], new: Sequence[object]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    matcher = SequenceMatcher(None, _key(one), _key(other), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0.0


def _key(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(re.sub(r"\s", "", word.translate(_TYPOGRAPHY)) for word in words)

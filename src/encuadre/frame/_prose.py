"""Which sentences are the newsroom's own prose: posts of networks, captions and calls to the reader show nothing."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from encuadre.data.boilerplate import Boilerplate
from encuadre.model import LANGUAGES, AnnotatedArticle, Span
from encuadre.text.folding import fold

_EMBED = re.compile(
    r"https?://|\bpic\.twitter\.com|\bt\.co/|\(@\w+\)|(?:^|\s)RT @\w|^@\w+|\bhide caption\b|\bcaption \d+ of \d+|"
    r"\breplay more videos\b|^\W*(?:photos?|fotos?|videos?|v[ií]deo)\s*[:|]",
    re.IGNORECASE,
)
"""An address, a handle in parentheses, a repeated post, or the controls of a gallery: no sentence of a report."""


_POST = re.compile(r"\bpic\.twitter\.com|\bt\.co/|\(@\w+\)")
_LONGEST_POST = 400
"""Characters of a paragraph that may be a post as a whole: 280, with its address, author and day."""

_PARAGRAPH = re.compile(r"[^\n]+")


def prose_of(annotated: AnnotatedArticle) -> tuple[bool, ...]:
    """Tell of each sentence whether it is the newsroom's own prose; of a post none is, not its last alone."""
    text = annotated.article.text
    posts = [
        Span(*match.span())
        for match in _PARAGRAPH.finditer(text)
        if match.end() - match.start() <= _LONGEST_POST and _POST.search(match.group())
    ]
    return tuple(
        is_prose(sentence.span.of(text)) and not any(post.covers(sentence.span) for post in posts)
        for sentence in annotated.sentences
    )


@lru_cache(16_384)
def is_prose(sentence: str) -> bool:
    """Tell whether a sentence is neither a post of a network, a caption, nor a line of the lists of boilerplate."""
    if _EMBED.search(sentence):
        return False
    plain = fold(sentence).strip()
    return not _lines().match(plain) and not any(
        plain.startswith(openings) and (not holding or any(one in plain for one in holding))
        for openings, holding in _openings()
    )


@cache
def _lines() -> re.Pattern[str]:
    """Return what a line of boilerplate opens with before a colon, a bar or nothing."""
    rules = [rule for language in LANGUAGES for rule in Boilerplate.of(language).rules.values()]
    words = {fold(one) for rule in rules for one in (*rule.labels, *rule.lines)}
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"\W*(?:{longest_first})\s*(?:[:|]|\Z)")


@cache
def _openings() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rules = [rule for language in LANGUAGES for rule in Boilerplate.of(language).rules.values()]
    return tuple((tuple(map(fold, rule.openings)), tuple(map(fold, rule.holding))) for rule in rules if rule.openings)

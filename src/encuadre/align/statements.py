"""Which sentences state anything: datelines, subheads, bare names, fragments and lines of the page do not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from encuadre.align.bare_lines import is_bare
from encuadre.align.page_lines import belongs_to_page
from encuadre.align.subheads import is_subhead
from encuadre.data.stating import Stating
from encuadre.model import Passage

_WORD = re.compile(r"[^\W\d_]+")
_SPOKEN = re.compile(r"[\"“«‘—–-]")
_ASKED = re.compile(r"^\D*\?[”’»\")\]]*$")
_ANSWERED = re.compile(r"[\"“«](?P<said>[^\"“”«»]+)[\"”»](?P<who>[^\"“”«»]*)\Z")
_ENDED = re.compile(r"[.!?…”»\"][”’»\")\]]*$")

SUBHEAD = 6
"""Words a subhead without verb, figure and full stop has at most; longer ones are headlines that name what happened.

Of 1,540 sentences of real reports the first three rules take 21, none of which a reader linked or called told on one
side alone, and leave 7 of those that a reader took for no statement.
"""

DATELINE = 5
"""Words a line of nothing but capitalised words has at most, full stop or not: `Washington, Estados Unidos.`"""

QUESTION = 3
"""Words a bare question has at most: `How?`, `At school?` The answer tells, not the question."""

WHO = 4
"""Words of who gives an answer of nothing but function words: `the mayor replied`."""

ANSWER = 3
"""Content words, adverbs left out, from which a quotation or an answer without verb, name and figure says something.

Of 1,540 sentences of real reports neither this rule nor that of the questions takes any."""


def statements(side: Sequence[Passage]) -> list[int]:
    """Return the numbers of the sentences that state something."""
    return [number for number, passage in enumerate(side) if is_statement(passage)]


def is_statement(passage: Passage) -> bool:
    """Tell whether a sentence states anything, by itself alone: whatever stands around it, it is judged the same."""
    text = passage.text.strip()
    words = _WORD.findall(text)
    if not any(map(str.isalnum, text)) or is_bare(text) or is_subhead(text, passage.language):
        return False
    if words and len(words) <= QUESTION and _ASKED.search(text):
        return False
    if _is_empty(passage, words):
        return False
    if not words or not passage.words:
        return True  # a bare figure, or a sentence nobody read
    if belongs_to_page(passage) or _is_fragment(passage, words):
        return False
    is_ended = bool(_ENDED.search(text))
    has_verb = any(word.pos == "VERB" for word in passage.words)
    if text.upper() == text and len(words) > 1 and (text.endswith("?") or (not is_ended and not has_verb)):
        return False
    if has_verb:
        return True
    if len(words) <= DATELINE and all(word[0].isupper() for word in words):
        return False
    return is_ended or len(words) > SUBHEAD or bool(passage.quantities)


def _is_empty(passage: Passage, words: Sequence[str]) -> bool:
    """Tell whether a line leans on the one before with all its words (`But it did not.`, `“No,” Ruiz answered.`).

    Args:
        passage: The sentence.
        words: Its words.
    """
    if not words or passage.quantities or any(map(str.isdigit, passage.text)):
        return False
    answer = _ANSWERED.match(passage.text.strip())
    if answer and len(_WORD.findall(answer["who"])) <= WHO:
        words = _WORD.findall(answer["said"])
    lists = Stating.of(passage.language)
    return bool(words) and {word.lower() for word in words} <= lists.empty | lists.light_verbs


def _is_fragment(passage: Passage, words: Sequence[str]) -> bool:
    """Tell whether a sentence is what is left of a quotation or an answer: it needs what is before.

    Args:
        passage: The sentence.
        words: Its words.
    """
    text = passage.text.strip()
    if passage.quantities or any(map(str.isdigit, text)):
        return False
    content = [word.pos for word in passage.words if word.pos != "ADV"]
    return (
        bool(_SPOKEN.match(text))
        and len(words) <= SUBHEAD
        and len(content) < ANSWER
        and not passage.entities
        and {"PROPN", "VERB"}.isdisjoint(content)
        and Stating.of(passage.language).light_verbs.isdisjoint(word.lower() for word in words)
    )

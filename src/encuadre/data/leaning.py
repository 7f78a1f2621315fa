"""Whether a sentence can be read without the one before it, as far as words show: one rule for lists and reading.

Of 2,362 sentences that 21 real events list as told on one side 813 need the one before. Read by its author, beside a
rule that took a pronoun among the first three words anywhere, quoted ones too: of 23 that lean no more 22 can be read
alone; of 22 that lean now, most of which end in *he said*, 17 cannot.
"""

from __future__ import annotations

import re

from encuadre.data.numbers import NumberWords
from encuadre.data.openers import Openers
from encuadre.model import ComparedSentence, Language, Quotation, Translation
from encuadre.text.tokens import words_of

OPENING = 3
"""Words of an opening: *Some of them*, *At her house*."""

SPOKEN = 0.8
"""Share of a sentence inside one quotation from which it is somebody's words and not the newsroom's; what is left are
marks and an opener (*“But a minority …”*)."""

NAMED_EARLY = 5
"""Words behind an article at the head of a sentence among which a name or a figure stands, if it is to say of whom it
speaks: *The agency announced Friday …* goes on from the sentence before, *The Houston area's hospitals …* does not; a
day names nobody. Of 40 drawn of 107 such lines in 24 events, which lean by no other sign, 17 cannot be read alone."""

_NAMED = re.compile(r"[A-ZÁÉÍÓÚÑ0-9]")

_NAME = re.compile(r"(?<=[\w,;:] )[A-ZÁÉÍÓÚÑ]\w+")
"""A name inside the sentence; a figure names nobody."""

_QUOTED = re.compile(r"[\"“«][^\"”»]*[\"”»]")


def own_words(text: str) -> str:
    """Return a sentence without what it quotes."""
    return _QUOTED.sub(" ", text)


def before_a_name(text: str) -> list[str]:
    """Return the words before the first name inside a sentence, all of them if there is none."""
    name = _NAME.search(text)
    return words_of(text[: name.start()] if name else text)


def leans(sentence: ComparedSentence, language: Language) -> bool:
    """Tell whether a sentence goes on from the one before by the words it opens with.

    A Spanish verb needs no subject, and its translation shows who is missing: of a Spanish sentence both are read.

    Args:
        sentence: As it is shown.
        language: Its own.
    """
    if _opens_leaning(sentence.text, language):
        return True
    rendering = sentence.rendering
    return language == "es" and isinstance(rendering, Translation) and _opens_leaning(rendering.text, "en")


def _opens_leaning(text: str, language: Language) -> bool:
    """Tell whether a text opens with a connective, or with a pronoun where nobody is named yet, *I* among them.

    Behind a preposition the pronoun may stand farther off: *After 10 years in office she …*.
    """
    openers, words = Openers.of(language), words_of(text)
    if not openers.words.isdisjoint(words[:1]):
        return True
    unnamed = before_a_name(own_words(text))
    opening = unnamed if not openers.prepositions.isdisjoint(words[:1]) else unnamed[:OPENING]
    return not (openers.pronouns | openers.possessives | openers.speakers).isdisjoint(opening)


def opens_with_an_article(text: str, language: Language) -> bool:
    """Tell whether the first of several words outside quotation marks is an article."""
    first, *rest = own_words(text).split() or [""]
    return bool(rest) and first.casefold() in Openers.of(language).articles


def speaks_of_the_known(text: str, language: Language) -> bool:
    """Tell whether a sentence speaks of something as known (*The agency …*) and names nobody soon after."""
    if not opens_with_an_article(text, language):
        return False
    days = NumberWords.of(language).weekdays
    early = own_words(text).split()[1 : 1 + NAMED_EARLY]
    return not any(_NAMED.search(word) for word in early if word.strip(",").casefold() not in days)


def is_unsigned(sentence: ComparedSentence, said: Quotation, language: Language) -> bool:
    """Tell whether a sentence is somebody's words and says not whose, or with a pronoun (*she said*) alone.

    Where the speaker's name stands in it as well, a pronoun is none alone (*Ruiz denied it, and he said …*).

    Args:
        sentence: As it is shown.
        said: A quotation of its article.
        language: The sentence's own.
    """
    span = sentence.span
    inside = min(span.end, said.content.end) - max(span.start, said.content.start)
    if said.speaker_span and span.covers(said.speaker_span):
        start = said.speaker_span.start - span.start
        name = sentence.text[start : start + said.speaker_span.end - said.speaker_span.start]
        surname = {*words_of(said.speaker)[-1:]} - {name.casefold()}
        is_pronoun = name.casefold() in Openers.of(language).pronouns
        return inside > 0 and is_pronoun and surname.isdisjoint(words_of(sentence.text))
    is_told_here = said.cue_span is not None and span.covers(said.cue_span)
    return not is_told_here and inside >= SPOKEN * (span.end - span.start)

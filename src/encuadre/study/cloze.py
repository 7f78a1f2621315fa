"""Gaps: one word of a sentence is cut out, and its form or the sentence's translation says which one it was."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Set
from functools import cache

from encuadre.data.gap_words import GapWords
from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.data.synonyms import Synonyms
from encuadre.model import (
    GAP,
    Exercise,
    ExerciseKind,
    Gap,
    Language,
    Level,
    PartOfSpeech,
    VerbForm,
    Word,
)
from encuadre.study.difficulty import LONGEST, RAREST, rarity_of
from encuadre.study.hiding import hide
from encuadre.study.identity import made
from encuadre.study.material import Material, Source, is_reliable, stands_alone
from encuadre.study.verbs import form_of, forms_of
from encuadre.text.stems import stem
from encuadre.text.tokens import words_of

WRONG = 3
"""Wrong choices beside the right one."""

_ATTESTED = 2.0
"""Zipf frequency of a wrong form: one that hardly anybody writes gives itself away."""

_PLAIN = re.compile(r"[a-záéíóúüñ]{4,}\Z")
"""A word a gap is made of: lower case, for a capital shows a name; shorter ones are guessed from the grammar."""


def clozes(
    material: Material,
    chance: random.Random,
    *,
    learnt: Language,
    level: Level,
    parts: Set[PartOfSpeech] = frozenset(PartOfSpeech),
    forms: Set[VerbForm] = frozenset(VerbForm),
) -> Iterator[Exercise]:
    """Yield one gap a sentence, in random order.

    Args:
        material: What exercises are cut out of.
        chance: What is drawn from.
        learnt: The language of the sentences.
        level: Of the learner: bounds the length of sentences and how rare the word is.
        parts: Parts of speech that are cut out.
        forms: Forms of verbs that are.
    """
    sources = [one for one in material.written_in(learnt) if stands_alone(one, longest=LONGEST[level])]
    chance.shuffle(sources)
    used: set[str] = set()
    for source in sources:
        words = [word for word in _candidates(source, level) if word.pos in parts and word.lemma not in used]
        chance.shuffle(words)
        for word in words:
            asked = _verb(source, word, chance, forms) if word.pos == "VERB" else _meant(material, source, word, chance)
            if asked is not None:
                used.add(word.lemma)
                yield asked
                break


def _candidates(source: Source, level: Level) -> list[Word]:
    """Return the words of a sentence that may be cut out: common enough, once there, no part of a name or figure."""
    text = source.text
    tokens = words_of(text)
    found = []
    for word in source.words:
        written = word.span.of(text)
        taken = any(word.span.overlaps(one) for one in source.names) or any(
            word.span.overlaps(one.span) for one in source.quantities
        )
        around = text[word.span.start - 1 : word.span.start] + text[word.span.end : word.span.end + 1]
        if (
            not taken
            and not set(around) & set("-–—'’/")
            and _PLAIN.match(written)
            and tokens.count(next(iter(words_of(written)))) == 1
            and rarity_of(written, source.language) >= RAREST[level] - 0.4
            and rarity_of(word.lemma, source.language) >= RAREST[level] - 0.4
        ):
            found.append(word)
    return found


def _verb(source: Source, word: Word, chance: random.Random, forms: Set[VerbForm]) -> Exercise | None:
    """Return a gap that lemma and form settle: the wrong choices are other forms of the verb."""
    written = word.span.of(source.text)
    form = form_of(written, word.lemma, source.language)
    known = GapWords.of(source.language)
    before = re.findall(r"[^\W\d_]+(?:['’]t)?", source.text[: word.span.start].lower().replace("’", "'"))
    is_noun = bool(before) and before[-1] in known.determiners and form not in (VerbForm.INFINITIVE, VerbForm.ING)
    is_bare = form is VerbForm.BASE and not (before and before[-1] in known.before_base)
    if form is None or form not in forms or is_noun or is_bare or written in known.fixed:
        return None
    wrong = [
        other
        for other in dict.fromkeys(forms_of(word.lemma, source.language).values())
        if other != written and rarity_of(other, source.language) >= _ATTESTED
    ]
    if len(wrong) < WRONG:
        return None
    gap = Gap(word.lemma, PartOfSpeech.VERB, form)
    return _asked(source, word, [written, *chance.sample(wrong, WRONG)], chance, gap=gap)


def _meant(material: Material, source: Source, word: Word, chance: random.Random) -> Exercise | None:
    """Return a gap that the sentence's translation settles: it says what the word means, and nothing of the others."""
    rendering, written = source.compared.rendering, word.span.of(source.text)
    if not is_reliable(rendering):
        return None
    meant = _stems(rendering.text)
    meanings = _meanings(source.language)
    if not any(_stems(one) <= meant for one in meanings.get(word.lemma, ())):
        return None
    wrong = _others(material, source, word, meant)
    if len(wrong) < WRONG:
        return None
    gap = Gap(word.lemma, PartOfSpeech(word.pos))
    choices = [written, *chance.sample(wrong, WRONG)]
    return _asked(source, word, choices, chance, gap=gap, aid=rendering.text, engine=rendering.engine)


def _others(material: Material, source: Source, word: Word, meant: Set[str]) -> list[str]:
    """Return words of the event that could stand in a gap by their grammar, and not by what is meant."""
    language, written = source.language, word.span.of(source.text)
    meanings, here = _meanings(language), set(words_of(source.text))
    lemmas, alike = {word.lemma}, _synonyms(word, written, language)
    found: list[str] = []
    for other in sorted(
        {(one.span.of(it.text), one.lemma, one.pos) for it in material.written_in(language) for one in it.words}
    ):
        form, lemma, pos = other
        known = meanings.get(lemma, ())
        if (
            pos == word.pos
            and _PLAIN.match(form)
            and lemma not in lemmas
            and lemma not in alike
            and form not in alike
            and known
            and not any(_stems(one) & meant for one in known)
            and stem(lemma) != stem(word.lemma)
            and here.isdisjoint(words_of(form))
            and (form == lemma) == (written == word.lemma)
            and _looks_like(form, written, language)
            and material.genders.get(form) == material.genders.get(written)
        ):
            lemmas.add(lemma)
            found.append(form)
    return found


def _looks_like(form: str, written: str, language: Language) -> bool:
    """Tell whether two words end alike, as far as gender and number show in their ending."""
    if form.endswith("s") != written.endswith("s"):
        return False
    if language == "en":
        return form[-3:] == written[-3:] or not {form[-3:], written[-3:]} & {"ing", "ied"}
    ends = [word.rstrip("s")[-1:] for word in (form, written)]
    return ends[0] == ends[1] or not set(ends) & {"a", "o"}


@cache
def _meanings(language: Language) -> dict[str, tuple[str, ...]]:
    """Return what the lemmas of a language mean in the other one, as far as the project's own list says."""
    found: dict[str, list[str]] = {}
    for spanish, english in LemmaPairs.shared().english.items():
        one, other = (spanish, english) if language == "es" else (english, spanish)
        found.setdefault(one, []).append(other)
    return {lemma: tuple(meanings) for lemma, meanings in found.items()}


def _synonyms(word: Word, written: str, language: Language) -> frozenset[str]:
    """Return the words that newsrooms use for the same thing."""
    return frozenset(
        one for group in Synonyms.of(language).groups if word.lemma in group or written in group for one in group
    )


def _stems(text: str) -> set[str]:
    return {stem(word) for word in words_of(text)}


def _asked(
    source: Source,
    word: Word,
    choices: list[str],
    chance: random.Random,
    *,
    gap: Gap,
    aid: str = "",
    engine: str = "",
) -> Exercise:
    """Return the exercise of one gap.

    Args:
        source: The sentence.
        word: What is cut out.
        choices: The right one first.
        chance: What their order is drawn from.
        gap: What is known of the word.
        aid: The sentence in the other language.
        engine: Who translated it.
    """
    right, text = choices[0], source.text
    shown = sorted(choices)
    chance.shuffle(shown)
    return made(
        ExerciseKind.CLOZE,
        source.language,
        text=hide(f"{text[: word.span.start]}{GAP}{text[word.span.end :]}", (source.article,)),
        choices=tuple(shown),
        answer=(shown.index(right),),
        evidence=(source.id,),
        gap=gap,
        aid=hide(aid, (source.article,)),
        engine=engine,
    )

"""A person translates a sentence: theirs is kept, wins over every engine, and is used wherever the sentence stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING

from encuadre.errors import CorrectionError, Message, NotFoundError
from encuadre.model import (
    CERTAIN,
    HUMAN,
    LANGUAGES,
    Language,
    Quoted,
    Rendering,
    Retranslated,
    Translation,
    Untranslated,
    other_language,
)
from encuadre.pipeline.caches import best_of
from encuadre.pipeline.find import SENTENCE_ID, find_sentence

if TYPE_CHECKING:
    from encuadre.ingest import TranslationPair
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

Original = tuple["Language", str]
"""A sentence and what it is written in."""


def retranslate(workspace: Workspace, pairs: Sequence[TranslationPair], *, tools: Tools) -> tuple[Retranslated, ...]:
    """Keep a person's translations; comparisons that hold one of the sentences are made anew when they are next asked.

    Args:
        workspace: Where they are kept.
        pairs: Sentences, each by its id or word for word, with their translations.
        tools: Whose annotator read the sentences.

    Raises:
        NotFoundError: a sentence is named by an id that is none.
        CorrectionError: a text or its translation says nothing.
    """
    human: dict[Original, Translation] = {}
    for pair in pairs:
        language, text = _original(workspace, pair, tools)
        said = _worded(pair.translation)
        human[language, text] = Translation(text, said, other_language(language), HUMAN, confidence=CERTAIN)
    with workspace.transaction():
        for language, those in _by_language(human):
            workspace.translations.record([human[language, text] for text in those], language)
    return told_of(workspace, human)


def take_back(workspace: Workspace, pairs: Sequence[TranslationPair], *, tools: Tools) -> tuple[Retranslated, ...]:
    """Forget what a person said of some sentences; what the machine says holds again.

    Args:
        workspace: Where it is kept.
        pairs: Sentences, each by its id or word for word; those that nobody translated are passed over.
        tools: Whose annotator read the sentences.

    Raises:
        NotFoundError: nobody translated any of them, or a sentence is named by an id that is none.
    """
    named = [_original(workspace, pair, tools) for pair in pairs]
    known = {(other_language(one.language), one.original) for one in workspace.translations.by_person()}
    gone = [original for original in dict.fromkeys(named) if original in known]
    if not gone:
        raise NotFoundError(
            "no person has translated {text!r}",
            text=named[0][1],
            hint="`encuadre correct --list` shows what people translated",
        )
    with workspace.transaction():
        for source, those in _by_language(gone):
            workspace.translations.forget_person(those, source, other_language(source))
    return told_of(workspace, dict.fromkeys(gone))


def reword(workspace: Workspace, quoted: Quoted, text: str, *, tools: Tools) -> Rendering:
    """Keep what a person says a sentence says, or forget it where they say nothing; return what it is shown as now.

    Args:
        workspace: Where it is kept.
        quoted: The sentence.
        text: What it says in the other language; empty: what the machine says is to hold again.
        tools: The models; none is asked.

    Raises:
        CorrectionError: the text has no word.
    """
    from encuadre.ingest import TranslationPair

    language = quoted.article.language
    pair = TranslationPair(quoted.text, text, language)
    with suppress(NotFoundError):  # nothing to take back
        [told] = (retranslate if text else take_back)(workspace, [pair], tools=tools)
        if rendering := told.human or told.machine:
            return rendering
    machine = None if text else quoted.rendering
    missing = Untranslated(quoted.text, other_language(language), str(Message("not translated yet")))
    return machine or missing


def retranslated(workspace: Workspace) -> tuple[Retranslated, ...]:
    """Return all that people translated, with what the machine says."""
    by_person = {(other_language(one.language), one.original): one for one in workspace.translations.by_person()}
    return told_of(workspace, by_person)


def told_of(workspace: Workspace, human: Mapping[Original, Translation | None]) -> tuple[Retranslated, ...]:
    """Return what people say of sentences, or no longer say, beside what the best engine says."""
    machine: dict[Original, Translation] = {}
    for language, texts in _by_language(human):
        known = workspace.translations.lookup(texts, language, other_language(language))
        for text, those in known.items():
            engines = [one for one in those if one.engine != HUMAN]
            if engines:
                machine[language, text] = best_of(engines)
    return tuple(
        Retranslated(text, language, said, machine.get((language, text))) for (language, text), said in human.items()
    )


def _by_language(originals: Iterable[Original]) -> list[tuple[Language, list[str]]]:
    in_order = sorted(originals, key=lambda original: original[0])
    return [(language, [text for _, text in those]) for language, those in groupby(in_order, lambda one: one[0])]


def _original(workspace: Workspace, pair: TranslationPair, tools: Tools) -> Original:
    """Return the sentence that is meant, as it is written where it stands, and its language."""
    if SENTENCE_ID.fullmatch(name := pair.text.strip()):
        annotated, number = find_sentence(workspace, name, tools=tools)
        return annotated.article.language, annotated.sentence_texts[number]
    text = _worded(pair.text)
    return pair.language or _language_of(workspace, text), text


def _language_of(workspace: Workspace, text: str) -> Language:
    """Return the language a text was translated out of before; of a text that never was, the one it looks like."""
    from encuadre.ingest import likelier_language

    met = [source for source in LANGUAGES if workspace.translations.lookup([text], source, other_language(source))]
    return met[0] if len(met) == 1 else likelier_language(text)


def _worded(text: str) -> str:
    from encuadre.ingest import clean_line

    line = clean_line(text)
    if not any(map(str.isalpha, line)):
        raise CorrectionError(
            "{text!r} has no word to translate", text=line, hint="write the sentence, then what it means"
        )
    return line

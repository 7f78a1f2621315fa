"""An engine asked for a batch, whatever it does: a sentence that fails never takes the others with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from encuadre.errors import Message
from encuadre.model import Language
from encuadre.translate.ports import Engine, NameCarrier
from encuadre.translate.wording import one_line

PATIENCE = 8
"""Sentences of one batch that may fail alone before any succeeds; then the engine is taken to be broken."""


class BrokenEngineError(RuntimeError):
    """The engine failed on sentence after sentence; asking it for the rest would only take time."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Failed:
    """Why the engine has no answer to one sentence."""

    reason: Message
    is_transient: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """What an engine is asked for one sentence."""

    text: str
    names: tuple[str, ...] = ()
    """Names in `text` that are written the same in both languages."""


def ask(engine: Engine, questions: Sequence[Question], source: Language, target: Language) -> list[str | Failed]:
    """Translate `questions` as one batch; if that fails, in halves, until the sentence that fails is alone.

    Args:
        engine: What translates.
        questions: One line each, not blank.
        source: Their language.
        target: The language wanted.

    Raises:
        BrokenEngineError: the engine fails on sentence after sentence.
    """
    answers: list[str | Failed] = []
    waiting = [list(questions)] if questions else []
    failures = 0
    while waiting:
        batch = waiting.pop(0)
        outcome = _ask_once(engine, batch, source, target)
        if isinstance(outcome, list):
            answers += outcome
        elif len(batch) > 1:
            waiting[:0] = [batch[: len(batch) // 2], batch[len(batch) // 2 :]]
        else:
            answers.append(outcome)
            failures += 1
            if failures == len(answers) >= PATIENCE:
                raise BrokenEngineError(outcome.reason)
    return answers


def _ask_once(
    engine: Engine, batch: Sequence[Question], source: Language, target: Language
) -> list[str | Failed] | Failed:
    texts = [question.text for question in batch]
    try:
        if isinstance(engine, NameCarrier):
            said = engine.translate_carrying(texts, source, target, [question.names for question in batch])
        else:
            said = engine.translate(texts, source, target)
    except Exception as error:  # an engine is foreign code: whatever it raises, the other sentences go on
        why = f"{type(error).__name__}: {error}"[:300]
        return Failed(Message("{engine} failed: {error}", engine=engine.name, error=why))
    if len(said) != len(batch):
        return Failed(
            Message(
                "{engine} answered {answered} sentences to {asked}",
                engine=engine.name,
                answered=len(said),
                asked=len(batch),
            )
        )
    clean = [one_line(answer) for answer in said]
    nothing = Failed(Message("{engine} answered nothing", engine=engine.name), is_transient=False)
    return [answer or nothing for answer in clean]

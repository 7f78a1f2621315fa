"""One batch through one engine, with all that keeps terms, figures and the other sentences of the batch safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from encuadre.errors import Message
from encuadre.model import Language, Rendering, Translation, Untranslated
from encuadre.translate.figures import lost_figures, restore_figures
from encuadre.translate.glossary import Found, Glossary, marked
from encuadre.translate.ports import Engine
from encuadre.translate.shielding import join_pieces, pieces_between, shield, with_verbatim
from encuadre.translate.splitting import split_long
from encuadre.translate.wording import needs_translation, one_line
from encuadre.translate.wordings import mend

PATIENCE = 8
"""Sentences of one batch that may fail alone before any succeeds; then the engine is taken to be broken."""

SHORTEST_PIECE = 40
"""Characters below which a sentence that lost figures is not cut again: shorter pieces lose their sense."""


class BrokenEngineError(RuntimeError):
    """The engine failed on sentence after sentence; asking it for the rest would only take time."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Failed:
    reason: Message
    is_transient: bool = True


class Workshop:
    """Translates batches with one engine in one direction."""

    def __init__(self, engine: Engine, glossary: Glossary, source: Language, target: Language) -> None:
        """Use `engine` from `source` to `target` and make it say the terms of `glossary`."""
        self.engine = engine
        self.source = source
        self.target = target
        self._glossary = glossary

    def translate(self, texts: Sequence[str]) -> list[Rendering]:
        """Translate one batch; a sentence that fails is `Untranslated` and the others are not touched by it.

        Raises:
            BrokenEngineError: the engine fails on sentence after sentence.
        """
        lines = [one_line(text) for text in texts]
        answers = self._with_terms(lines)
        version = self.engine.version
        renderings: list[Rendering] = []
        for text, answer in zip(texts, answers, strict=True):
            if isinstance(answer, _Failed):
                renderings.append(Untranslated(text, self.target, str(answer.reason), answer.is_transient))
            else:
                named = marked(version, self._glossary.mark(text, self.source))
                renderings.append(Translation(text, answer, self.target, self.engine.name, named))
        return renderings

    def _with_terms(self, lines: Sequence[str]) -> list[str | _Failed]:
        """Translate `lines` so that every glossary term in them comes out as the glossary has it."""
        found = [with_verbatim(line, self._glossary.find(line, self.source)) for line in lines]
        shields = [shield(line, terms) for line, terms in zip(lines, found, strict=True)]
        hidden = [shielded.text if shielded else line for shielded, line in zip(shields, lines, strict=True)]
        answers = self._with_figures(hidden)
        for i, (answer, shielded) in enumerate(zip(answers, shields, strict=True)):
            if isinstance(answer, str) and found[i]:
                shown = shielded.reveal(answer) if shielded else None
                answers[i] = shown or self._around(lines[i], found[i])
        return answers

    def _around(self, line: str, found: Sequence[Found]) -> str | _Failed:
        """Translate what stands between the terms, for a sentence whose stand-ins the engine lost."""
        pieces = pieces_between(line, found)
        wordy = [i for i, piece in enumerate(pieces) if needs_translation(piece)]
        for i, answer in zip(wordy, self._with_figures([pieces[i] for i in wordy]), strict=True):
            if isinstance(answer, _Failed):
                return answer
            pieces[i] = answer
        return join_pieces(pieces, found)

    def _with_figures(self, lines: Sequence[str]) -> list[str | _Failed]:
        """Translate `lines`; those that lost figures once more in pieces, where that loses fewer."""
        lines = [mend(line, self.source) for line in lines]
        answers = [
            restore_figures(line, answer, self.source) if isinstance(answer, str) else answer
            for line, answer in zip(lines, self._attempt(lines), strict=True)
        ]
        lossy = [i for i, answer in enumerate(answers) if isinstance(answer, str) and lost_figures(lines[i], answer)]
        cut = {i: split_long(lines[i], _half(lines[i])) for i in lossy}
        again = iter(self._attempt([piece for i in lossy for piece in cut[i]]) if lossy else ())
        for i in lossy:
            pieces = [(piece, next(again)) for piece in cut[i]]
            joined = " ".join(
                restore_figures(piece, answer, self.source) for piece, answer in pieces if isinstance(answer, str)
            )
            if lost_figures(lines[i], joined) < lost_figures(lines[i], str(answers[i])):
                answers[i] = joined
        return answers

    def _attempt(self, lines: Sequence[str]) -> list[str | _Failed]:
        """Translate `lines` as one batch; if that fails, in halves, until the sentence that fails is alone."""
        answers: list[str | _Failed] = []
        waiting = [list(lines)] if lines else []
        failures = 0
        while waiting:
            batch = waiting.pop(0)
            outcome = self._ask(batch)
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

    def _ask(self, batch: list[str]) -> list[str | _Failed] | _Failed:
        name = self.engine.name
        try:
            said = self.engine.translate(batch, self.source, self.target)
        except Exception as error:  # an engine is foreign code: whatever it raises, the other sentences go on
            return _Failed(
                Message("{engine} failed: {error}", engine=name, error=f"{type(error).__name__}: {error}"[:300])
            )
        if len(said) != len(batch):
            return _Failed(
                Message(
                    "{engine} answered {answered} sentences to {asked}",
                    engine=name,
                    answered=len(said),
                    asked=len(batch),
                )
            )
        clean = [one_line(answer) for answer in said]
        nothing = _Failed(Message("{engine} answered nothing", engine=name), is_transient=False)
        return [answer or nothing for answer in clean]


def _half(line: str) -> Callable[[str], bool]:
    longest = max(len(line) // 2, SHORTEST_PIECE)
    return lambda piece: len(piece) <= longest

"""The one way of every sentence, whatever the engine: prepare, ask, mend, check, and try again what fails the check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from encuadre.errors import Message
from encuadre.model import Language, Rendering, Translation, Untranslated
from encuadre.translate.chain.asking import Failed, Question, ask
from encuadre.translate.chain.capitals import restore_case
from encuadre.translate.chain.check import NO_FAULTS, Faults, find_faults
from encuadre.translate.chain.made_by import made_by
from encuadre.translate.chain.mend import mend_translation
from encuadre.translate.chain.prepare import Prepared, prepare
from encuadre.translate.chain.shielding import STAND_INS, join_pieces, pieces_between, shield
from encuadre.translate.doubt.confidence import Doubt
from encuadre.translate.doubt.signs import Likeness
from encuadre.translate.glossary import Glossary, marked
from encuadre.translate.ports import Engine
from encuadre.translate.quantities.measures import Reader
from encuadre.translate.splitting import split_long
from encuadre.translate.wording import needs_translation

SHORTEST_PIECE = 40
"""Characters below which a sentence that lost figures is not cut again: shorter pieces lose their sense."""


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What one try made of a sentence's text."""

    answer: str | Failed
    faults: Faults = NO_FAULTS

    @property
    def count(self) -> float:
        return float("inf") if isinstance(self.answer, Failed) else self.faults.count


@dataclass(frozen=True, slots=True)
class Checks:
    """What other rooms bring to check translations with."""

    read: Reader | None = None
    """Finds quantities, to compare those of both sides."""

    likeness: Likeness | None = None
    """The bilingual encoder's cosines, pair by pair."""


class Chain:
    """Translates batches with one engine in one direction."""

    def __init__(
        self,
        engine: Engine,
        glossary: Glossary,
        source: Language,
        target: Language,
        *,
        checks: Checks | None = None,
        second: Engine | None = None,
    ) -> None:
        """Use `engine` from `source` to `target`.

        Args:
            engine: What translates.
            glossary: Terms it must use.
            source: The language of the sentences.
            target: The language wanted.
            checks: What translations are checked with.
            second: Another engine, whose wording tells how sure the first one's is.
        """
        self.engine = engine
        self.source = source
        self.target = target
        self._glossary = glossary
        self._read = checks.read if checks else None
        self._doubt = Doubt(checks.likeness if checks else None, second)

    def foresee(self, texts: Sequence[str]) -> None:
        """Prepare for the batches that `texts` will come in: what tells how sure they are is asked for once."""
        self._doubt.hear([text for text in texts if _is_judged(text)], self.source, self.target)

    def translate(self, texts: Sequence[str]) -> list[Rendering]:
        """Translate one batch; a sentence that fails is `Untranslated` and the others are not touched by it.

        Raises:
            BrokenEngineError: the engine fails on sentence after sentence.
        """
        prepared = [prepare(text, self.source, self._glossary) for text in texts]
        attempts = self._best(prepared)
        shown = [self._shown(one, attempt.answer) for one, attempt in zip(prepared, attempts, strict=True)]
        version = made_by(self.engine)
        renderings: list[Rendering] = []
        for text, answer in zip(texts, shown, strict=True):
            if isinstance(answer, Failed):
                renderings.append(Untranslated(text, self.target, str(answer.reason), answer.is_transient))
            else:
                named = marked(version, self._glossary.mark(text, self.source))
                renderings.append(Translation(text, answer, self.target, self.engine.name, named))
        return self._with_confidence(renderings, [attempt.faults for attempt in attempts])

    def _best(self, prepared: Sequence[Prepared]) -> list[_Attempt]:
        """Try every sentence once, and those with faults again in other ways; of all tries the one with fewest counts.

        A name that was lost is hidden behind a stand-in; a sentence that lost a figure is cut in halves. Both are asked
        for at once, since rules cost more to start than to use: the halves of a sentence that hiding put right are
        asked for in vain, and those of one that lost a figure only when its names were hidden need a turn of their own.
        """
        best = self._attempt(prepared)
        lost = [i for i, one in enumerate(best) if one.faults.names]
        wrong = [i for i, one in enumerate(best) if one.faults.quantities]
        hidden, halves = self._again([(prepared[i], best[i].faults) for i in lost], [prepared[i] for i in wrong])
        self._replace(best, lost, hidden)
        spoilt = [i for i in lost if best[i].faults.quantities and i not in wrong]
        _, others = self._again([], [prepared[i] for i in spoilt])
        in_halves = dict(zip([*wrong, *spoilt], [*halves, *others], strict=True))
        still = [i for i in in_halves if best[i].faults.quantities]
        self._replace(best, still, [in_halves[i] for i in still])
        return best

    @staticmethod
    def _replace(best: list[_Attempt], places: Sequence[int], others: Iterable[_Attempt]) -> None:
        for place, other in zip(places, others, strict=True):
            if other.count < best[place].count:
                best[place] = other

    def _attempt(self, prepared: Sequence[Prepared]) -> list[_Attempt]:
        asked = [Question(one.text, one.carried) for one in prepared]
        answers = ask(self.engine, asked, self.source, self.target)
        return [self._judged(one, answer) for one, answer in zip(prepared, answers, strict=True)]

    def _judged(self, one: Prepared, answer: str | Failed | None) -> _Attempt:
        if not isinstance(answer, str):
            return _Attempt(answer or Failed(Message("{engine} answered nothing", engine=self.engine.name)))
        mended = mend_translation(one.plain, one.names, answer, self.source, self._read)
        return _Attempt(mended, find_faults(one.plain, one.names, mended, self.source, self._read))

    def _again(
        self, lost: Sequence[tuple[Prepared, Faults]], wrong: Sequence[Prepared]
    ) -> tuple[list[_Attempt], list[_Attempt]]:
        """Try again with stand-ins for the names that were lost, and in pieces, in which figures are often kept.

        Args:
            lost: Sentences that lost names, with what they lost.
            wrong: Sentences that lost figures.
        """
        shields = [shield(one.text, faults.names, self._free_stand_ins(one)) for one, faults in lost]
        hidden = [
            Question(shielded.text if shielded else one.text, one.carried)
            for (one, _), shielded in zip(lost, shields, strict=True)
        ]
        cut = [split_long(one.text, _half(one.text)) for one in wrong]
        pieces = [Question(piece, one.carried) for one, of_one in zip(wrong, cut, strict=True) for piece in of_one]
        answers = ask(self.engine, [*hidden, *pieces], self.source, self.target)
        of_pieces = iter(answers[len(hidden) :])
        in_hiding = [
            self._judged(one, shielded.reveal(answer) if shielded and isinstance(answer, str) else answer)
            for (one, _), shielded, answer in zip(lost, shields, answers[: len(hidden)], strict=True)
        ]
        in_halves = [
            self._judged(one, _joined([next(of_pieces) for _ in of_one]))
            for one, of_one in zip(wrong, cut, strict=True)
        ]
        return in_hiding, in_halves

    @staticmethod
    def _free_stand_ins(one: Prepared) -> list[str]:
        used = {name for name, _ in one.shielded.stand_ins} if one.shielded else set()
        return [name for name in STAND_INS if name not in used]

    def _shown(self, one: Prepared, answer: str | Failed) -> str | Failed:
        """Return what the reader sees: terms in place of their stand-ins, capitals as in the original."""
        if isinstance(answer, str) and one.terms:
            answer = (one.shielded.reveal(answer) if one.shielded else None) or self._around(one)
        return restore_case(one.line, answer) if isinstance(answer, str) else answer

    def _around(self, one: Prepared) -> str | Failed:
        """Translate what stands between the terms, for a sentence whose stand-ins the engine lost."""
        pieces = pieces_between(one.line, one.terms)
        wordy = [i for i, piece in enumerate(pieces) if needs_translation(piece)]
        for i, attempt in zip(wordy, self._best([self._bare(pieces[i]) for i in wordy]), strict=True):
            if isinstance(attempt.answer, Failed):
                return attempt.answer
            pieces[i] = attempt.answer
        return join_pieces(pieces, one.terms)

    def _bare(self, piece: str) -> Prepared:
        return prepare(piece, self.source, Glossary())

    def _with_confidence(self, renderings: Sequence[Rendering], faults: Sequence[Faults]) -> list[Rendering]:
        found = [
            (i, one) for i, one in enumerate(renderings) if isinstance(one, Translation) and _is_judged(one.original)
        ]
        places, translations = [i for i, _ in found], [one for _, one in found]
        sure = self._doubt.confidence(translations, [faults[i].count for i in places], self.source)
        shown = list(renderings)
        for place, translation, confidence in zip(places, translations, sure, strict=True):
            shown[place] = replace(translation, confidence=confidence)
        return shown


def _is_judged(text: str) -> bool:
    """Tell whether it is a sentence: of a lone word the signs say nothing, since they were weighed on sentences."""
    return " " in text


def _half(line: str) -> Callable[[str], bool]:
    longest = max(len(line) // 2, SHORTEST_PIECE)
    return lambda piece: len(piece) <= longest


def _joined(answers: Sequence[str | Failed]) -> str | Failed:
    failed = next((answer for answer in answers if isinstance(answer, Failed)), None)
    return failed or " ".join(answer for answer in answers if isinstance(answer, str))

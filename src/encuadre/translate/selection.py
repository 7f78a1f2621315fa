"""Which engine translates a direction: the best that is installed and passed its self-test."""

from __future__ import annotations

from collections.abc import Sequence
from threading import RLock

from encuadre.errors import Message, joined
from encuadre.translate.ports import DIRECTIONS, Direction, Engine, VerdictStore
from encuadre.translate.selftest import Verdict, known_verdict, verdict_on
from encuadre.translate.status import Candidate, DirectionStatus, Standing

ENGINE_ORDER: tuple[str, ...] = ("argos", "pivot", "apertium")
"""Best first, by BLEU on FLORES dev: 23.3 to 25.1, 20.4 to 22.8, 11.9 to 12.3 (measured)."""

INSTALL: dict[str, str] = {
    "argos": "encuadre models install argos",
    "pivot": "sudo apt-get install apertium apertium-es-pt",
    "apertium": "sudo apt-get install apertium apertium-eng-spa",
}


def rank(engine: str) -> int:
    """Return the place of an engine in the order of choice, the least first: one that a person brought before ours."""
    return ENGINE_ORDER.index(engine) if engine in ENGINE_ORDER else -1


class Selection:
    """Keeps the choice of engine for each direction; tests an engine only when a better one has failed."""

    def __init__(self, engines: Sequence[Engine], verdicts: VerdictStore) -> None:
        """Choose among `engines`, whose order decides between two of the same name."""
        self._engines = tuple(sorted(engines, key=lambda engine: rank(engine.name)))
        self._verdicts = verdicts
        self._chosen: dict[Direction, Engine | None] = {}
        self._lock = RLock()

    def choose(self, direction: Direction) -> Engine | None:
        """Return the engine for `direction`, `None` if none is installed and passes."""
        with self._lock:
            if direction not in self._chosen:
                installed = (engine for engine in self._engines if direction in engine.directions())
                self._chosen[direction] = next(
                    (engine for engine in installed if verdict_on(engine, direction, self._verdicts).passed), None
                )
            return self._chosen[direction]

    def second(self, direction: Direction) -> Engine | None:
        """Return the engine whose wording is set beside the chosen one's: the plainest, which costs least.

        It is not tested for that: what it says is never shown.
        """
        chosen = self.choose(direction)
        others = (one for one in reversed(self._engines) if chosen is not None and one.name != chosen.name)
        return next((engine for engine in others if direction in engine.directions()), None)

    def refusal(self, direction: Direction) -> str:
        """Say why no engine translates `direction`, and which command tells more."""
        source, target = direction
        refused = [
            Message("{engine} ({reason})", engine=engine.name, reason=verdict.reason)
            for engine in self._engines
            if direction in engine.directions()
            and (verdict := known_verdict(engine, direction, self._verdicts)) is not None
            and not verdict.passed
        ]
        cause = (
            Message("refused: {engines}", engines=joined("; ", refused)) if refused else Message("none is installed")
        )
        return Message(
            "no engine translates {source} to {target} ({cause}); run `encuadre doctor`",
            source=source,
            target=target,
            cause=cause,
        )

    def status(self, *, test: bool) -> tuple[DirectionStatus, ...]:
        """Return what each direction would use; with `test`, untested candidates are tested first."""
        return tuple(self._status(direction, test) for direction in DIRECTIONS)

    def _status(self, direction: Direction, test: bool) -> DirectionStatus:
        candidates = [self._candidate(engine, direction, test) for engine in self._engines]
        named = {engine.name for engine in self._engines}
        candidates += [_missing(name) for name in ENGINE_ORDER if name not in named]
        candidates = _without_doubles(sorted(candidates, key=lambda candidate: rank(candidate.engine)))
        usable = (Standing.PASSED,) if test else (Standing.PASSED, Standing.UNTESTED)
        best = next((candidate for candidate in candidates if candidate.standing in usable), None)
        source, target = direction
        if best is None:
            return DirectionStatus(source, target, None, "", self.refusal(direction), tuple(candidates))
        why = (
            Message("the best engine installed; {reason}", reason=best.reason)
            if best is candidates[0]
            else _second(best, candidates)
        )
        return DirectionStatus(source, target, best.engine, best.version, why, tuple(candidates))

    def _candidate(self, engine: Engine, direction: Direction, test: bool) -> Candidate:
        if direction not in engine.directions():
            return _missing(engine.name)
        verdict: Verdict | None
        if test:
            verdict = verdict_on(engine, direction, self._verdicts)
        else:
            verdict = known_verdict(engine, direction, self._verdicts)
        install = INSTALL.get(engine.name, "")
        if verdict is None:
            return Candidate(engine.name, engine.version, Standing.UNTESTED, Message("not tested yet"), install)
        standing = Standing.PASSED if verdict.passed else Standing.FAILED
        return Candidate(engine.name, engine.version, standing, verdict.reason, install)


def _missing(name: str) -> Candidate:
    return Candidate(name, "", Standing.MISSING, Message("not installed"), INSTALL.get(name, ""))


def _without_doubles(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Drop "not installed" of an engine that is there for this direction, as one package of several."""
    present = {candidate.engine for candidate in candidates if candidate.standing is not Standing.MISSING}
    kept = [one for one in candidates if one.standing is not Standing.MISSING or one.engine not in present]
    return list(dict.fromkeys(kept))


def _second(best: Candidate, candidates: Sequence[Candidate]) -> str:
    before = candidates[: candidates.index(best)]
    return joined(
        "; ", [Message("{engine}: {reason}", engine=one.engine, reason=one.reason) for one in (*before, best)]
    )

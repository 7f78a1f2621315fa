"""One look at an engine before it is trusted: a few fixed sentences whose translation is known."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache

import msgspec

from encuadre.data.selftest import SelfTest
from encuadre.errors import Message
from encuadre.translate.chrf import chrf2
from encuadre.translate.ports import Direction, Engine, VerdictStore

FLOOR = 65.0
"""chrF2 below which an engine is refused.

On these sentences the weakest engine that is of use, direct Apertium, reaches 81.7 and 86.2, the pivot 87.7 and 90.7;
the originals untranslated reach 24, translations of another sentence 17, translations cut off in the middle 53, the
right words in no order 62 (measured).
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the self-test said of one engine version in one direction."""

    passed: bool
    score: float
    """chrF2, 0.0 to 100.0; 0.0 if the engine did not answer."""

    reason: str
    """In words a user can read."""


def verdict_on(engine: Engine, direction: Direction, verdicts: VerdictStore) -> Verdict:
    """Return the verdict on `engine`, kept from an earlier run or made now.

    A model file can be whole and still useless: `argostranslate` 1.11 turned one published model into garbage by a
    compute type it did not suit. So every direction has to show, once per version, that it can translate.

    Args:
        engine: What is tested.
        direction: From which language to which.
        verdicts: Where verdicts are kept.
    """
    key = _key(engine, direction)
    kept = _parsed(verdicts.get(key))
    if kept is not None:
        return kept
    verdict = _test(engine, direction)
    verdicts.put(key, json.dumps({"passed": verdict.passed, "score": verdict.score, "reason": verdict.reason}))
    return verdict


def known_verdict(engine: Engine, direction: Direction, verdicts: VerdictStore) -> Verdict | None:
    """Return the verdict on `engine` if it was tested before.

    Args:
        engine: What was tested.
        direction: From which language to which.
        verdicts: Where verdicts are kept.
    """
    return _parsed(verdicts.get(_key(engine, direction)))


def _test(engine: Engine, direction: Direction) -> Verdict:
    source, target = direction
    pairs = SelfTest.shared().pairs
    originals, references = ([getattr(pair, language) for pair in pairs] for language in (source, target))
    try:
        translations = engine.translate(originals, source, target)
        score = round(chrf2(translations, references), 1)
    except Exception as error:  # an engine is foreign code: whatever it raises, the next one gets its turn
        return Verdict(False, 0.0, Message("self-test failed: {error}", error=f"{type(error).__name__}: {error}"[:300]))
    return Verdict(score >= FLOOR, score, _judged(score))


def _judged(score: float) -> Message:
    if score >= FLOOR:
        return Message("self-test passed: chrF2 {score}", score=score)
    return Message(
        "self-test failed: chrF2 {score} is below {floor:g}; its output is not usable", score=score, floor=FLOOR
    )


def _key(engine: Engine, direction: Direction) -> str:
    return f"{engine.name} {engine.version} {direction[0]}-{direction[1]} floor {FLOOR:g} {_digest()}"


def _parsed(value: str | None) -> Verdict | None:
    """Return a kept verdict, `None` if there is none or it is damaged: the test is then made again."""
    try:
        fields = json.loads(value or "")
        passed, score = bool(fields["passed"]), float(fields["score"])
        return Verdict(passed, score, _judged(score) if score or passed else Message(str(fields["reason"])))
    except (ValueError, TypeError, KeyError):
        return None


@cache
def _digest() -> str:
    return hashlib.blake2b(msgspec.json.encode(SelfTest.shared().pairs), digest_size=4).hexdigest()

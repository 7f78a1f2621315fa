"""Choosing an engine: the best that is there and has shown that it can translate."""

from __future__ import annotations

import pytest

from encuadre.model import Translation, Untranslated
from encuadre.translate import SessionVerdicts, Standing, load_translator
from unit.translate.engines import FakeEngine


def engine_used(*engines: FakeEngine) -> str:
    (rendering,) = load_translator(engines=engines).translate(["hola"], "es", "en")
    return rendering.engine if isinstance(rendering, Translation) else rendering.reason


def test_the_order_is_argos_then_pivot_then_apertium() -> None:
    engines = [FakeEngine("apertium"), FakeEngine("pivot"), FakeEngine("argos")]

    assert engine_used(*engines) == "argos"
    assert engine_used(*engines[:2]) == "pivot"
    assert engine_used(*engines[:1]) == "apertium"


def test_an_engine_that_a_person_brought_is_asked_before_ours() -> None:
    assert engine_used(FakeEngine("argos"), FakeEngine("brought")) == "brought"


def test_an_engine_without_the_direction_is_passed_over() -> None:
    assert engine_used(FakeEngine("argos", directions=[("en", "es")]), FakeEngine("pivot")) == "pivot"


def test_an_engine_that_fails_its_self_test_is_passed_over() -> None:
    assert engine_used(FakeEngine("argos", is_good=False), FakeEngine("pivot")) == "pivot"


def test_a_refusal_names_the_engine_and_the_self_test() -> None:
    reason = engine_used(FakeEngine("argos", is_good=False))

    assert "refused: argos (self-test failed: chrF2" in reason
    assert "encuadre doctor" in reason


def test_a_worse_engine_is_not_tested_while_a_better_one_works() -> None:
    worse = FakeEngine("apertium")

    engine_used(FakeEngine("argos"), worse)

    assert worse.tests == 0


def test_each_version_is_tested_once_over_all_runs() -> None:
    verdicts = SessionVerdicts()
    first, second, newer = FakeEngine(), FakeEngine(), FakeEngine(version="2")

    for engine in (first, second, newer):
        load_translator(engines=[engine], verdicts=verdicts).translate(["hola"], "es", "en")

    assert (first.tests, second.tests, newer.tests) == (1, 0, 1)


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"passed": true}', '{"passed": 1, "score": "x", "reason": ""}'])
def test_a_damaged_verdict_is_tested_again(kept: str) -> None:
    class Damaged(SessionVerdicts):
        def get(self, key: str) -> str | None:
            return kept

    engine = FakeEngine(is_good=False)
    (rendering,) = load_translator(engines=[engine], verdicts=Damaged()).translate(["hola"], "es", "en")

    assert isinstance(rendering, Untranslated)
    assert engine.tests == 1


def test_an_engine_that_raises_in_its_self_test_is_refused_and_says_why() -> None:
    class Broken(FakeEngine):
        def translate(self, *_: object) -> list[str]:
            raise RuntimeError("Unsupported model binary version")

    status = load_translator(engines=[Broken("argos")]).status()[0]

    assert status.candidates[0].standing is Standing.FAILED
    assert "Unsupported model binary version" in status.candidates[0].reason


def test_status_names_every_candidate_and_the_command_for_what_is_missing() -> None:
    to_spanish, to_english = load_translator(engines=[FakeEngine("pivot")]).status()

    assert (to_spanish.source, to_spanish.target, to_spanish.engine) == ("en", "es", "pivot")
    assert (to_english.source, to_english.target, to_english.engine) == ("es", "en", "pivot")
    assert [(one.engine, one.standing) for one in to_spanish.candidates] == [
        ("argos", Standing.MISSING),
        ("pivot", Standing.PASSED),
        ("apertium", Standing.MISSING),
    ]
    assert to_spanish.candidates[0].install == "encuadre models install argos"
    assert "apertium-eng-spa" in to_spanish.candidates[2].install


def test_status_without_test_runs_nothing() -> None:
    engine = FakeEngine("argos")

    status = load_translator(engines=[engine]).status(test=False)[0]

    assert engine.tests == 0
    assert (status.engine, status.candidates[0].standing) == ("argos", Standing.UNTESTED)


def test_status_of_nothing_installed_says_so() -> None:
    status = load_translator(engines=[]).status()[0]

    assert status.engine is None
    assert "none is installed" in status.why


def test_two_packages_of_one_engine_are_one_candidate_for_each_direction() -> None:
    packages = [FakeEngine("argos", directions=[("en", "es")]), FakeEngine("argos", directions=[("es", "en")])]

    for status in load_translator(engines=packages).status():
        assert [one.engine for one in status.candidates] == ["argos", "pivot", "apertium"]
        assert status.candidates[0].standing is Standing.PASSED

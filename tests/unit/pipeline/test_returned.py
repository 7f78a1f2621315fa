"""Translations go out and come back: what nobody touched changes nothing, what a person changed wins everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from encuadre.export.pens import pen_for
from encuadre.export.units import units_of
from encuadre.ingest import clean, read_returned
from encuadre.model import CERTAIN, HUMAN, ComparedSentence, Document, Language, ReturnedUnit, Translation
from encuadre.pipeline import take_returned
from encuadre.store import Workspace
from golden.documents import document

FORMATS = ("tmx", "xliff", "xliff2")
ENGINES = ("argos", "pivot", "apertium", HUMAN)
EVENT = document("edges")


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as workspace:
        yield workspace


def table(workspace: Workspace) -> list[tuple[object, ...]]:
    return sorted(workspace._connection.execute("SELECT * FROM translation").fetchall(), key=str)


def keep(workspace: Workspace, translations: list[Translation], source: Language = "es") -> None:
    with workspace.transaction():
        workspace.translations.record(translations, source)


WORDS = st.text(max_size=40).map(clean).filter(lambda text: any(map(str.isalpha, text)))
UNITS = st.lists(
    st.tuples(WORDS, WORDS, st.sampled_from(ENGINES), st.text("0123456789. ", max_size=6), st.none() | st.floats(0, 1)),
    min_size=1,
    max_size=5,
    unique_by=lambda unit: unit[0],
)


def a_document(translations: list[Translation]) -> Document:
    """Return a document whose left side holds these translated sentences and nothing else."""
    comparison = EVENT.comparison
    like = comparison.left.sentences[0]
    sentences = [
        replace(like, id=f"0a0a0a0a0a0a-{number}", text=one.original, rendering=one)
        for number, one in enumerate(translations)
    ]
    left = replace(comparison.left, sentences=tuple[ComparedSentence, ...](sentences))
    right = replace(comparison.right, sentences=())
    return replace(EVENT, comparison=replace(comparison, left=left, right=right))


def as_kept(original: str, text: str, engine: str, version: str, sure: float | None) -> Translation:
    """Return a translation as the workspace keeps it: a person's has no version and is certain."""
    if engine == HUMAN:
        return Translation(original, text, "en", HUMAN, confidence=CERTAIN)
    sure = None if sure is None else round(sure, 4)
    return Translation(original, text, "en", engine, " ".join(version.split()), confidence=sure)


@pytest.mark.parametrize("name", FORMATS)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(units=UNITS)
def test_a_round_trip_changes_nothing(
    tmp_path: Path, name: str, units: list[tuple[str, str, str, str, float | None]]
) -> None:
    translations = [as_kept(*unit) for unit in units]
    told = a_document(translations)
    assume(len(units_of(told.comparison)) == len(translations))
    path = tmp_path / f"x.{name}"
    path.write_bytes(pen_for(name).write(told))
    returned = read_returned(path)

    with Workspace(":memory:") as here, Workspace(":memory:") as elsewhere:
        keep(here, translations)
        before = table(here)
        taken = take_returned(here, returned)
        assert (taken.human, taken.machine, taken.unchanged) == ((), 0, len(translations))
        assert table(here) == before

        take_returned(elsewhere, returned)
        assert table(elsewhere) == before, "where nothing was known, all comes to be known as it was"


def returned(text: str, **told: object) -> ReturnedUnit:
    return replace(ReturnedUnit("es", "La bolsa cayó.", text), **told)  # type: ignore[arg-type]


MACHINE = Translation("La bolsa cayó.", "The bag fell.", "en", "argos", "1.9", confidence=0.4)


def test_what_a_person_changed_comes_back_as_theirs_and_wins(workspace: Workspace) -> None:
    keep(workspace, [MACHINE])

    taken = take_returned(workspace, [returned("Stocks fell.")])

    [told] = taken.human
    assert told.human == Translation("La bolsa cayó.", "Stocks fell.", "en", HUMAN, confidence=CERTAIN)
    assert told.machine is not None
    assert told.machine.text == MACHINE.text
    [best, _] = workspace.translations.lookup(["La bolsa cayó."], "es", "en")["La bolsa cayó."]
    assert best.is_human


def test_a_machines_words_without_a_mark_stay_the_machines(workspace: Workspace) -> None:
    keep(workspace, [MACHINE])

    assert take_returned(workspace, [returned("The  bag fell.")]).unchanged == 1
    assert workspace.translations.by_person() == ()


def test_a_machines_words_that_a_person_confirmed_are_theirs(workspace: Workspace) -> None:
    keep(workspace, [MACHINE])

    assert len(take_returned(workspace, [returned("The bag fell.", is_confirmed=True)]).human) == 1


def test_what_a_person_said_here_since_stands(workspace: Workspace) -> None:
    keep(workspace, [Translation("La bolsa cayó.", "Shares fell.", "en", HUMAN, confidence=CERTAIN)])

    as_written = returned("Stocks fell.", is_confirmed=True, is_unchanged=True)

    assert take_returned(workspace, [as_written]).unchanged == 1
    assert [one.text for one in workspace.translations.by_person()] == ["Shares fell."]


def test_a_machines_words_in_place_of_a_persons_are_that_persons_wish(workspace: Workspace) -> None:
    keep(workspace, [MACHINE, Translation("La bolsa cayó.", "Shares fell.", "en", HUMAN, confidence=CERTAIN)])

    take_returned(workspace, [returned("The bag fell.")])

    assert [one.text for one in workspace.translations.by_person()] == ["The bag fell."]


def test_what_an_engine_said_elsewhere_does_not_replace_what_it_said_here(workspace: Workspace) -> None:
    keep(workspace, [MACHINE])
    before = table(workspace)

    take_returned(workspace, [returned("The purse fell.", engine="argos", version="1.0", is_unchanged=True)])

    assert table(workspace) == before

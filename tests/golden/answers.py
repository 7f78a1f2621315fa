"""What the rooms answer in place of models and the network: everything frozen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from classroom import an_event, the_texts, the_words
from encuadre.evaluate.report import Report
from encuadre.frame import Trained, TrainedModel
from encuadre.frame.training import Evaluation, Score
from encuadre.model import (
    CERTAIN,
    Answer,
    ArticleAdded,
    ArticleKnown,
    ArticleSkipped,
    Bundle,
    Change,
    ChangeKind,
    Checked,
    Component,
    Country,
    CountrySet,
    Deviation,
    DeviationKind,
    Event,
    LearnerProfile,
    Lesson,
    Level,
    LevelEstimate,
    Making,
    Note,
    Noted,
    Opened,
    Progress,
    Quoted,
    Retranslated,
    Translation,
)
from encuadre.pipeline import AssetStatus, Wishes
from encuadre.pipeline.find import find_event
from encuadre.present import quotable_in
from encuadre.store import Workspace
from encuadre.study import exercises, material_of, parallel_reading
from encuadre.translate import DirectionStatus
from encuadre.translate.models.installed import Check, InstalledPackage
from encuadre.translate.status import Candidate, Standing
from golden import alone, shelf


def _find_told(workspace: Workspace, name: str, *, is_story: bool = False) -> Event:
    """Return an event; as a story the real one, its two sides being told on two days."""
    event = find_event(workspace, name)
    if not is_story:
        return event
    told = shelf.comparison("amendment")
    assert event.start is not None
    assert event.end is not None
    days = (event.start, event.end + timedelta(days=2))
    sides = zip(("0dd0c0de", "beefbeef"), (told.left, told.right), days, strict=True)
    parts = (
        replace(event, id=id_, articles=tuple(one.id for one in side.articles), start=day, end=day)
        for id_, side, day in sides
    )
    return replace(event, id="c0ffee00", events=tuple(parts), story="c0ffee00", end=days[1])


def _compare_event(workspace: Workspace, event: Event, **_: Any) -> Iterator[Any]:
    if event.events:
        told = shelf.comparison("amendment")
        claims = tuple(replace(claim, conflicts=()) for claim in told.claims)
        yield replace(told, event=event, conflicts=(), compatible=(), claims=claims)
        return
    if event.id == alone.EVENT:
        yield from alone.refused(event.id)
    yield next(one for one in map(shelf.comparison, ("amendment", "edges")) if one.event.id == event.id)


def _frame_one(workspace: Workspace, name: str, **_: Any) -> Any:
    framed = shelf.framed(name)
    return framed.annotated, framed.framing


def _translate_file(*_: Any, **__: Any) -> Any:
    return shelf.translated().annotated, shelf.translated().renderings


def _retranslated(*_: Any, **__: Any) -> tuple[Retranslated, ...]:
    human = Translation("El peso cayó.", "The peso fell.", "en", "human", confidence=CERTAIN)
    machine = Translation("El peso cayó.", "The weight fell.", "en", "pivot", "1", confidence=0.2)
    return (
        Retranslated("El peso cayó.", "es", human, machine),
        Retranslated("Talks broke down.", "en", Translation("Talks broke down.", "Se rompió.", "es", "human"), None),
    )


def _quoted(*_: Any, **__: Any) -> tuple[Quoted, ...]:
    return quotable_in((alone.read_article(),))[1:2]


def _noted(*_: Any) -> tuple[Noted, ...]:
    [quoted] = _quoted()
    written = datetime(2025, 2, 6, 12, tzinfo=UTC)
    note = Note(1, "Who said *so*? #water", quoted.article.id, quoted.sentence, quoted.span, quoted.text, written)
    return (Noted(note, quoted, "56b3aa00"),)


def _making(*_: Any, **__: Any) -> Making:
    models = (
        Component("annotate", "5"),
        Component("en_core_web_sm", "3.8.0"),
        Component("use-multilingual-v3", "0.2.1+512"),
    )
    return Making("0.0.0", models, shelf.corrections().decisions[:1])


def _corrected(name: str) -> Any:
    return lambda *_, **__: iter([getattr(shelf.corrections(), name)])


class _Tools:
    """Tools of which only the translator is asked, and only for its engines."""

    def __init__(self, *_: Any) -> None:
        self.translator = SimpleNamespace(status=lambda: (_WHOLE, _BARE))


_ARGOS = "encuadre models install argos"
_WHOLE = DirectionStatus(
    "en",
    "es",
    "argos",
    "1.9",
    "the best that passed its self-test",
    (
        Candidate("argos", "1.9", Standing.PASSED, "chrF 71 of 40", _ARGOS),
        Candidate("pivot", "0.2", Standing.UNTESTED, "not needed", ""),
    ),
)
_BARE = DirectionStatus(
    "es",
    "en",
    None,
    "",
    "none passed",
    (
        Candidate("argos", "", Standing.MISSING, "no package es to en", _ARGOS),
        Candidate("pivot", "0.2", Standing.FAILED, "chrF 12 of 40", ""),
    ),
)


def _package(name: str) -> InstalledPackage:
    return InstalledPackage(name, Path("models") / name, "1.9", ("en", "es"), "", is_ours=True)


def _trained(*_: Any, **__: Any) -> Iterator[Trained]:
    scores = Score(0.61234, 0.5, 0.71239), Score(0.4, 0.31239, 0.5)
    measured = Evaluation(*scores, (("Blame", 40, 0.7), ("Hope for all", 12, 0.1)), articles=80, folds=5, outlets=6)
    yield Trained(cast(TrainedModel, SimpleNamespace(name="mine")), measured, (("Rare", 2),))


def _added(*_: Any, **__: Any) -> Iterator[Progress]:
    yield ArticleAdded(
        "0a0a0a0a0a0a",
        (Change(ChangeKind.GARBLED, 3), Change(ChangeKind.CALL, text="Subscribe")),
        replaces="0c0c0c0c0c0c",
    )
    yield ArticleKnown("0b0b0b0b0b0b")
    yield CountrySet(("0b0b0b0b0b0b",), Country.MX)
    yield ArticleSkipped("notes/empty.txt", None, "no text in it")
    yield ArticleSkipped("notes/export.jsonl", 7, "not JSON", "one article a line")


def _saved(name: str, folder: Path) -> tuple[Any, dict[str, float]]:
    return SimpleNamespace(name=name, frames=("Blame", "Hope")), {"micro F1": 0.61239, "macro F1": 0.4}


def _assets(**_: Any) -> tuple[AssetStatus, ...]:
    return (
        AssetStatus("whole", "1.0", 14_000_000, "models/whole-1.0"),
        AssetStatus("damaged", "2.0", 405_000_000, "models/damaged-2.0", ("model.bin has changed", "x was added")),
        AssetStatus("absent", "3.0", 1_405_000_000, None),
    )


def _bundle(*_: Any, **__: Any) -> Bundle:
    event = next(one for one in shelf.shelf().events if one.id == alone.EVENT)
    said = Translation("El peso cayó.", "The peso fell.", "en", "human", confidence=CERTAIN)
    articles = tuple(one for one in shelf.shelf().articles if one.id in event.articles)
    decisions = shelf.corrections().decisions[:1]
    [noted] = _noted()
    return Bundle((event,), articles, decisions=decisions, translations={"es": (said,)}, notes=(noted.note,))


def _opened(*_: Any, **__: Any) -> Opened:
    ids = ("0a0a0a0a0a0a",), ("0b0b0b0b0b0b",), ("56b3aa00",), ("d6180000",), ("56b3aa00",)
    return Opened(*ids, decisions=1, translations=40, notes=2)


def _checked(*_: Any, **__: Any) -> Iterator[Checked]:
    links = [
        Deviation("56b3aa00", DeviationKind.LINKS, f"0a0a0a0a0a0a-{number} / 0b0b0b0b0b0b-1", "same 0.91", "part 0.62")
        for number in range(7)
    ]
    frame = Deviation("56b3aa00", DeviationKind.FRAMES, "US Political (codebook)", None, "0.41")
    yield Checked(("56b3aa00",), {"encoder": ("use 1", "use 2"), "paraphrase": ("mpnet 1", "")}, (*links, frame))


def _lesson(_: Workspace, __: Event, wishes: Wishes, **___: Any) -> Iterator[Any]:
    comparison, read = an_event()
    material = material_of(comparison, read)
    made = exercises(material, learnt=wishes.learnt, level=wishes.level, seed=wishes.seed, kinds=wishes.kinds)
    reading = parallel_reading(material, learnt=wishes.learnt, level=wishes.level)
    vocabulary = the_words() if wishes.learnt == "es" else ()
    yield Lesson(comparison, wishes.learnt, wishes.level, wishes.seed, reading, made, vocabulary, the_texts())


def _learners(*_: Any) -> tuple[LearnerProfile, ...]:
    found = LevelEstimate(Level.B1, Level.A2, Level.B2, 2874.0, 0.0625, is_reliable=True)
    unsure = LevelEstimate(Level.A1, Level.A1, Level.C2, 0.0, 0.5, is_reliable=False)
    told = tuple(Answer("es:agua:NOUN", datetime(2025, 2, 6, 12, tzinfo=UTC), is_right) for is_right in (False, True))
    return (
        LearnerProfile("Ana", "es", Level.B1, found, frozenset({"es:agua:NOUN"}), told),
        LearnerProfile("Beto", "en", None, unsure),
    )


ANSWERS: dict[str, Any] = {
    "encuadre.pipeline.Tools": _Tools,
    "encuadre.pipeline.add": _added,
    "encuadre.pipeline.check_assets": _assets,
    "encuadre.pipeline.compare_event": _compare_event,
    "encuadre.pipeline.find_told": _find_told,
    "encuadre.pipeline.compare_one_side": lambda *_, **__: iter([alone.comparison()]),
    "encuadre.pipeline.read_event": alone.one_side,
    "encuadre.pipeline.read_one": lambda *_, **__: iter([alone.read_article()]),
    "encuadre.pipeline.versions_of": lambda *_: alone.versions(),
    "encuadre.pipeline.frame_models": lambda *_: (),
    "encuadre.pipeline.making_of": _making,
    "encuadre.pipeline.frame_one": _frame_one,
    "encuadre.pipeline.frames_by": lambda *_, **__: iter([shelf.shares()]),
    "encuadre.pipeline.train_frames": _trained,
    "encuadre.pipeline.align_files": lambda *_, **__: shelf.aligned(),
    "encuadre.pipeline.translate_file": _translate_file,
    "encuadre.ingest.read_pairs": lambda _: (),
    "encuadre.pipeline.retranslate": _retranslated,
    "encuadre.pipeline.quote": _quoted,
    "encuadre.pipeline.notes": _noted,
    "encuadre.pipeline.learners": _learners,
    "encuadre.pipeline.save_project": lambda *_, **__: iter([_bundle()]),
    "encuadre.pipeline.open_project": _opened,
    "encuadre.pipeline.check_project": _checked,
    "encuadre.pipeline.project.results_of": lambda *_, **__: {},
    "encuadre.ingest.read_bundle": _bundle,
    "encuadre.cli.commands.project._write_tried": lambda *_: None,
    "encuadre.pipeline.study_event": _lesson,
    "encuadre.pipeline.notes_of": _noted,
    "encuadre.pipeline.read_missing": lambda *_, **__: iter(()),
    "encuadre.pipeline.search": lambda *_, **__: shelf.hits(),
    "encuadre.pipeline.merge": _corrected("merged"),
    "encuadre.pipeline.undo": _corrected("undone"),
    "encuadre.pipeline.pin": _corrected("unchanged"),
    "encuadre.pipeline.learn": _corrected("learned"),
    "encuadre.pipeline.forget_learned": _corrected("learned"),
    "encuadre.pipeline.threshold": lambda *_: 0.5,
    "encuadre.frame.saved_names": lambda _: ("mine",),
    "encuadre.frame.saved_model": _saved,
    "encuadre.translate.debian.missing_debian_packages": lambda: ("apertium", "apertium-eng-spa"),
    "encuadre.translate.verify": lambda **_: (Check(_package("en_es"), ()), Check(_package("es_en"), ("changed: x",))),
    "encuadre.evaluate.evaluate": lambda task, *_, **__: Report(task, {"links F1": 0.61239, "links gold": 1234}, {}),
}
"""By the name each command asks for."""

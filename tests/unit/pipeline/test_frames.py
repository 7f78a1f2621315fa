"""Frame models by name, training into the data folder, and frames over a workspace."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from encuadre.errors import InputError, NotFoundError
from encuadre.frame import Trained
from encuadre.model import Group, Progress, Shares
from encuadre.pipeline import add, frame_models, frames_by, models_folder, train_frames
from encuadre.store import Workspace
from fakes import FakeAnnotator
from unit.frame.test_framing import CLINIC, COURT
from unit.pipeline.stories import fake_tools, write

TRIAL = (
    "Judge or jury: this court heard an appeal before its ruling or any verdict. "
    "Judges of higher courts ruled that this constitution leaves no right to appeal against verdicts. "
    "A clerk closed his file in silence on Tuesday."
)
"""So full of words of the law that no likeness of meaning is needed, which fakes do not have."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    for name, language, title, body in [
        ("us-1", "en", "Court leaves ruling in place", TRIAL),
        ("us-2", "en", "A longer line of patients", CLINIC),
        (
            "mx-1",
            "es",
            "Abre la clínica del valle",
            "La clínica abrió al alba. " * 2 + "Las vacunas llegaron a todos los niños del pueblo y sus madres. " * 3,
        ),
        ("mx-2", "es", "Breve", "Llovió mucho ayer."),
    ]:
        write(tmp_path, name, language, title, body)
    with Workspace(":memory:") as workspace:
        list(add(workspace, [tmp_path], tools=fake_tools(workspace)))
        yield workspace


def last(steps: Iterator[Progress | Shares | Trained]) -> Shares | Trained:
    *_, result = steps
    assert isinstance(result, Shares | Trained)
    return result


def labelled(folder: Path, count: int = 24) -> Path:
    lines = [
        json.dumps({"text": f"{body} Number {number}.", "frames": [label], "outlet": f"o{number % 5}"})
        for number in range(count // 2)
        for label, body in (("Law", COURT), ("Health", CLINIC))
    ]
    path = folder / "labelled.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_without_names_the_authored_models_are_asked() -> None:
    with Workspace(":memory:") as workspace:
        models = frame_models((), fake_tools(workspace))

    assert [model.name for model in models] == ["codebook", "border"]


def test_a_trained_model_is_kept_and_found_by_name(tmp_path: Path) -> None:
    with Workspace(":memory:") as workspace:
        tools = fake_tools(workspace)
        result = last(train_frames(labelled(tmp_path), "mine", tools=tools))
        models = frame_models(("mine", "border"), tools)

    assert isinstance(result, Trained)
    assert result.evaluation.outlets == 5
    assert (models_folder() / "mine.json").exists()
    assert [model.name for model in models] == ["mine", "border"]


def test_a_label_too_long_to_show_is_named_by_line(tmp_path: Path) -> None:
    path = labelled(tmp_path)
    path.write_text(path.read_text("utf-8") + "\n" + json.dumps({"text": COURT, "frames": ["x" * 81]}), "utf-8")

    with Workspace(":memory:") as workspace, pytest.raises(InputError, match=r"labelled\.jsonl:25: "):
        list(train_frames(path, "mine", tools=fake_tools(workspace)))


@pytest.mark.parametrize(("by", "groups"), [(Group.COUNTRY, ("MX", "US")), (Group.MONTH, ("2025-03",))])
def test_articles_are_counted_by_group(by: Group, groups: tuple[str, ...], workspace: Workspace) -> None:
    tools = fake_tools(workspace)

    found = last(frames_by(workspace, by, tools=tools, models=frame_models((), tools)))

    assert isinstance(found, Shares)
    assert found.groups == groups
    assert (found.articles, found.too_short, found.ungrouped) == (3, 1, 0)
    assert all(0 <= one.low <= one.share <= one.high <= 1 for one in found.shares)
    law = [one for one in found.shares if one.frame == "Legality_Constitutionality_and_jurisprudence"]
    assert sum(one.using for one in law) >= 1


def test_articles_without_an_outlet_are_left_out_and_counted(workspace: Workspace) -> None:
    tools = fake_tools(workspace)

    with pytest.raises(NotFoundError):
        last(frames_by(workspace, Group.OUTLET, tools=tools, models=frame_models((), tools)))


def test_only_what_speaks_of_the_query_is_counted(workspace: Workspace) -> None:
    tools = fake_tools(workspace)
    query = "Doctors said the virus had infected patients."

    found = last(frames_by(workspace, Group.COUNTRY, tools=tools, models=frame_models((), tools), query=query))

    assert isinstance(found, Shares)
    assert (found.articles, found.groups) == (1, ("US",))


def test_articles_that_only_an_older_annotator_read_are_counted(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeAnnotator, "version", "fake-2")
    tools = fake_tools(workspace)

    found = last(frames_by(workspace, Group.COUNTRY, tools=tools, models=frame_models((), tools)))

    assert isinstance(found, Shares)
    assert found.articles == 3

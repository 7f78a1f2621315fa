"""Frame models on disk: one JSON file each, read as hostile input.

JSON and not a pickle, because a model is passed from newsroom to newsroom, and reading one must run nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec
import numpy as np
from numpy.typing import NDArray

from encuadre.errors import EncuadreError, Message, NotFoundError, StoreError, because
from encuadre.frame._authored import AUTHORED
from encuadre.frame._calibration import Calibration
from encuadre.frame._trained import BASIS_VERSION, Scaling, TrainedModel
from encuadre.frame.ports import FrameModel

FORMAT = "encuadre-frame-model-1"

MOST_BYTES = 64_000_000
"""Largest file read: a model of 100 labels on 540 features has 1 MB."""

MOST_LABELS = 500
LONGEST_LABEL = 80
"""Bounds of what a list on a screen can hold; the largest codebooks of the field have some 100 codes."""

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}\Z")

_Row = list[float]
_Label = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_LABEL)]


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """What stands in the file; coefficients are label by label."""

    format: str
    name: str
    version: str
    basis: str
    encoder: str
    frames: Annotated[list[_Label], msgspec.Meta(min_length=1, max_length=MOST_LABELS)]
    shift: _Row
    scale: _Row
    center: _Row
    coefficients: list[_Row]
    intercept: _Row
    slope: _Row
    offset: _Row
    claimed: _Row
    evaluation: dict[str, float]


def check_name(name: str) -> str:
    """Return `name` if a model may be called so.

    Raises:
        EncuadreError: it is an authored model's, or cannot be a file's.
    """
    if name in AUTHORED:
        raise EncuadreError("{name!r} is a frame model of encuadre's own", name=name, hint="choose another --name")
    if not _NAME.match(name):
        raise EncuadreError(
            "{name!r} cannot name a frame model", name=name, hint="use up to 40 small letters, digits, `-` and `_`"
        )
    return name


def check_label(label: str) -> str:
    """Return `label` if it can be shown: not too long, and nothing in it that commands a terminal.

    Raises:
        ValueError: it cannot.
    """
    if not label.strip() or len(label) > LONGEST_LABEL:
        raise ValueError(Message("a label has 1 to {most} characters", most=LONGEST_LABEL))
    if any(unicodedata.category(character)[0] in "CZ" and character != " " for character in label):
        raise ValueError(Message("a label holds a control character"))
    return label


def save_model(model: TrainedModel, folder: Path, evaluation: Mapping[str, float]) -> Path:
    """Write a model under its name and return the file; one of the same name is replaced.

    Args:
        model: What was trained.
        folder: Where models are kept.
        evaluation: What cross-validation said of it, by name of the figure.

    Raises:
        StoreError: the folder cannot be written.
    """
    file = _File(
        format=FORMAT,
        name=check_name(model.name),
        version=model.version,
        basis=BASIS_VERSION,
        encoder=model.encoder,
        frames=list(model.frames),
        shift=_row(model.scaling.shift),
        scale=_row(model.scaling.scale),
        center=_row(model.center),
        coefficients=[_row(column) for column in model.coefficients.T],
        intercept=_row(model.intercept),
        slope=_row(model.calibration.slope),
        offset=_row(model.calibration.offset),
        claimed=_row(model.claimed),
        evaluation=dict(evaluation),
    )
    path = folder / f"{model.name}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        unfinished.write_bytes(msgspec.json.encode(file))
        unfinished.replace(path)
    except OSError as error:
        raise StoreError(
            "{path}: {why}", path=path, why=because(error), hint="is the disk full, or the folder someone else's?"
        ) from error
    return path


def load_model(name: str, folder: Path, *, encoder: str) -> FrameModel:
    """Return the authored or trained model called `name`.

    Args:
        name: The model.
        folder: Where trained models are.
        encoder: Name and version of the encoder in use; a model for another one is refused.

    Raises:
        NotFoundError: there is none.
        StoreError: the file is no frame model, or was made for another encoder or other lists.
    """
    if name in AUTHORED:
        return AUTHORED[name]
    if not _NAME.match(name) or name not in saved_names(folder):
        raise NotFoundError("no frame model {name!r}", name=name, hint="`encuadre frames list` names them all")
    path = folder / f"{name}.json"
    model = _read(path)
    if model.encoder != encoder or _basis(path) != BASIS_VERSION:
        raise StoreError("{path}: trained with another version of encuadre", path=path, hint="train it again")
    return model


def saved_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the trained models."""
    return tuple(sorted(path.stem for path in folder.glob("*.json") if _NAME.match(path.stem)))


def saved_model(name: str, folder: Path) -> tuple[TrainedModel, Mapping[str, float]]:
    """Return a trained model, whatever it was made for, and what cross-validation said of it.

    Raises:
        StoreError: the file is no frame model.
    """
    path = folder / f"{name}.json"
    return _read(path), _decoded(path).evaluation


def remove_model(name: str, folder: Path) -> Path:
    """Delete a trained model and return where it was.

    Raises:
        NotFoundError: there is none.
    """
    if not _NAME.match(name) or name not in saved_names(folder):
        raise NotFoundError("no trained frame model {name!r}", name=name, hint="`encuadre frames list` names them all")
    path = folder / f"{name}.json"
    path.unlink()
    return path


def _row(values: NDArray[np.float64]) -> _Row:
    """Return the values with six significant digits: the same file on every machine, at half the size."""
    return [float(f"{value:.6g}") for value in values]


def _decoded(path: Path) -> _File:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise StoreError("{path}: too large to be a frame model", path=path, hint="remove the file")
        file = msgspec.json.decode(path.read_bytes(), type=_File)
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        raise StoreError(
            "{path}: no frame model ({error})", path=path, error=error, hint="train it again, or remove the file"
        ) from error
    return file


def _basis(path: Path) -> str:
    return _decoded(path).basis


def _read(path: Path) -> TrainedModel:
    file = _decoded(path)
    labels, width = len(file.frames), len(file.shift)
    arrays = {
        name: np.array(getattr(file, name), dtype=np.float64)
        for name in ("shift", "scale", "center", "intercept", "slope", "offset", "claimed")
    }
    wide, long = ("shift", "scale", "center"), ("intercept", "slope", "offset", "claimed")
    is_sound = (
        file.format == FORMAT
        and file.name == path.stem
        and len(set(file.frames)) == labels
        and all(arrays[name].shape == (width,) for name in wide)
        and all(arrays[name].shape == (labels,) for name in long)
        and len(file.coefficients) == labels
        and all(len(row) == width for row in file.coefficients)
        and all(np.isfinite(array).all() for array in arrays.values())
        and np.isfinite(coefficients := np.array(file.coefficients, dtype=np.float64)).all()
        and (arrays["scale"] > 0).all()
    )
    try:
        for label in file.frames:
            check_label(label)
    except ValueError as error:
        raise StoreError("{path}: {error}", path=path, error=error, hint="remove the file") from error
    if not is_sound:
        raise StoreError("{path}: the parts of this frame model do not fit together", path=path, hint="train it again")
    return TrainedModel(
        name=file.name,
        version=file.version,
        frames=tuple(file.frames),
        encoder=file.encoder,
        scaling=Scaling(arrays["shift"], arrays["scale"]),
        center=arrays["center"],
        coefficients=coefficients.T,
        intercept=arrays["intercept"],
        calibration=Calibration(arrays["slope"], arrays["offset"]),
        claimed=arrays["claimed"],
    )

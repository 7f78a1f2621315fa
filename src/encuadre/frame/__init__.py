"""Annotated articles to framings, each claim with its evidence."""

from encuadre.frame._authored import AUTHORED, BORDER, CODEBOOK
from encuadre.frame._border import models_for
from encuadre.frame._trained import TrainedModel
from encuadre.frame._words import lemmas_to_gloss
from encuadre.frame.framing import (
    frame_article,
    frame_sides,
    frame_together,
    is_long_enough,
    predict_frames,
    shown_frames,
)
from encuadre.frame.ports import Encode, FrameModel
from encuadre.frame.saved import (
    check_label,
    check_name,
    load_model,
    remove_model,
    save_model,
    saved_model,
    saved_names,
)
from encuadre.frame.shares import share_of_groups
from encuadre.frame.training import Evaluation, Example, FoldDone, Score, Trained, pool, train

__all__ = [
    "AUTHORED",
    "BORDER",
    "CODEBOOK",
    "Encode",
    "Evaluation",
    "Example",
    "FoldDone",
    "FrameModel",
    "Score",
    "Trained",
    "TrainedModel",
    "check_label",
    "check_name",
    "frame_article",
    "frame_sides",
    "frame_together",
    "is_long_enough",
    "lemmas_to_gloss",
    "load_model",
    "models_for",
    "pool",
    "predict_frames",
    "remove_model",
    "save_model",
    "saved_model",
    "saved_names",
    "share_of_groups",
    "shown_frames",
    "train",
]

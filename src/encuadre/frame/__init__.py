"""Annotated articles to framings, each claim with its evidence."""

from encuadre.frame._prototypes import Encode
from encuadre.frame.framing import FRAME_MODEL_VERSION, frame_article, frame_sides, predict_frames

__all__ = ["FRAME_MODEL_VERSION", "Encode", "frame_article", "frame_sides", "predict_frames"]

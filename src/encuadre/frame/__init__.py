"""Annotated articles to framings, each claim with its evidence."""

from encuadre.frame._authored import AUTHORED, BORDER, CODEBOOK
from encuadre.frame.framing import frame_article, frame_sides, predict_frames
from encuadre.frame.ports import Encode, FrameModel

__all__ = [
    "AUTHORED",
    "BORDER",
    "CODEBOOK",
    "Encode",
    "FrameModel",
    "frame_article",
    "frame_sides",
    "predict_frames",
]

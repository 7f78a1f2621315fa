"""The order of the rooms, each step a generator that yields typed progress and never prints."""

from encuadre.pipeline.add import ShouldStop, add, update
from encuadre.pipeline.compare import compare_event, passages
from encuadre.pipeline.find import Hit, find_event, search
from encuadre.pipeline.sides import Grouping, sides_of
from encuadre.pipeline.single import AlignedTexts, align_files, frame_one, translate_file
from encuadre.pipeline.tools import Tools

__all__ = [
    "AlignedTexts",
    "Grouping",
    "Hit",
    "ShouldStop",
    "Tools",
    "add",
    "align_files",
    "compare_event",
    "find_event",
    "frame_one",
    "passages",
    "search",
    "sides_of",
    "translate_file",
    "update",
]

"""Event, alignment and framings to a Comparison: exactly what a reader sees."""

from encuadre.compare.assemble import compare, compare_alone
from encuadre.compare.sides import SideReading

__all__ = ["SideReading", "compare", "compare_alone"]

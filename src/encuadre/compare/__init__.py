"""Event, alignment and framings to a Comparison: exactly what a reader sees."""

from encuadre.compare.assemble import SideReading, compare, compare_alone

__all__ = ["SideReading", "compare", "compare_alone"]

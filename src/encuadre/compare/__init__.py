"""Event, alignment and framings to a Comparison: exactly what a reader sees."""

from encuadre.compare.assemble import SideReading, compare

__all__ = ["SideReading", "compare"]

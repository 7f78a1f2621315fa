"""Event, alignment and framings to a Comparison: exactly what a reader sees."""

from encuadre.compare.assemble import ClaimGroups, SideReading, compare

__all__ = ["ClaimGroups", "SideReading", "compare"]

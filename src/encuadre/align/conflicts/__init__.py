"""What linked sentences tell differently: figures, yes and no, certainty, who did it, who said it."""

from encuadre.align.conflicts._finding import find_conflicts, find_differences
from encuadre.align.conflicts._tallies import tallies_of
from encuadre.align.conflicts._tellers import with_tellers

__all__ = ["find_conflicts", "find_differences", "tallies_of", "with_tellers"]

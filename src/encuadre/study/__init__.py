"""From a `Comparison` to what a class takes away: how hard the texts are, vocabulary, parallel reading, exercises."""

from encuadre.study.exercises import COUNTS, exercises
from encuadre.study.material import Material, material_of
from encuadre.study.parallel import parallel_reading

__all__ = ["COUNTS", "Material", "exercises", "material_of", "parallel_reading"]

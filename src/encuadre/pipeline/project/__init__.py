"""A project in one file: saved with all that went into it, opened elsewhere, run again and held against it."""

from encuadre.pipeline.project.checking import check_project
from encuadre.pipeline.project.fitting import results_of
from encuadre.pipeline.project.opening import open_project
from encuadre.pipeline.project.saving import save_project

__all__ = ["check_project", "open_project", "results_of", "save_project"]

"""Measures the program on gold labels, with its own defaults: nothing here can be tuned to a file."""

from encuadre.evaluate.report import Report
from encuadre.evaluate.tasks import TASKS, evaluate

__all__ = ["TASKS", "Report", "evaluate"]

"""The version of the program; results that depend on its rules are kept under it."""

__version__ = "0.2.0"

"""How the press of two countries tells the same event: Spanish-English, side by side, offline."""

__version__ = "0.1.0"

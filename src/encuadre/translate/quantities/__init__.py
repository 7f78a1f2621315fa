"""Figures with their magnitude, unit and currency: made ready for an engine, mended, compared."""

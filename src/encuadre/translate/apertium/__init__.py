"""Apertium: its stream, its direct English-Spanish pair, and words hidden from it."""

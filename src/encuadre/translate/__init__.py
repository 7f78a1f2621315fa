"""Sentences to translations, each with its origin; the only room with the engines."""

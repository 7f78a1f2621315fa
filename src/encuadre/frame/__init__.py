"""Annotated articles to framings, each claim with its evidence."""

"""The workspace: one SQLite file, keyed by content, so that nothing is computed twice."""

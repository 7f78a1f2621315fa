"""Event, alignment and framings to a Comparison: exactly what a reader sees."""

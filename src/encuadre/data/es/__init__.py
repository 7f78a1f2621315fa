"""The Spanish lists."""

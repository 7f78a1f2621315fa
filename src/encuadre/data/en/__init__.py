"""The English lists."""

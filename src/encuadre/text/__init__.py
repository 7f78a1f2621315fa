"""Primitives over text, each once: folding, tokens, stems, sentence ids, near copies."""

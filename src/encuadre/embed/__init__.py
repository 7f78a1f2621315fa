"""Texts to vectors, one space for both languages; the only room with the encoder."""

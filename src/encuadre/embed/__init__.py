"""Texts to vectors, one space for both languages; the only room with the encoder."""

from encuadre.embed.caching import CachedEncoder, MemoryVectorCache
from encuadre.embed.minilm import MiniLmEncoder, load_paraphrase_encoder
from encuadre.embed.ports import Encoder, VectorCache
from encuadre.embed.use import TEXT_LIMIT, UseEncoder, load_encoder

__all__ = [
    "TEXT_LIMIT",
    "CachedEncoder",
    "Encoder",
    "MemoryVectorCache",
    "MiniLmEncoder",
    "UseEncoder",
    "VectorCache",
    "load_encoder",
    "load_paraphrase_encoder",
]

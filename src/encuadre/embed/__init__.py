"""Texts to vectors, one space for both languages; the only room with the encoder."""

from encuadre.embed.caching import CachedArticleEncoder, CachedEncoder, MemoryVectorCache
from encuadre.embed.mpnet import MpnetEncoder, load_paraphrase_encoder
from encuadre.embed.ports import ArticleEncoder, Encoder, VectorCache
from encuadre.embed.use import TEXT_LIMIT, UseEncoder, load_encoder

__all__ = [
    "TEXT_LIMIT",
    "ArticleEncoder",
    "CachedArticleEncoder",
    "CachedEncoder",
    "Encoder",
    "MemoryVectorCache",
    "MpnetEncoder",
    "UseEncoder",
    "VectorCache",
    "load_encoder",
    "load_paraphrase_encoder",
]

"""The Transformer (Vaswani et al. 2017) as CTranslate2 runs it: layer norm first, one table of pieces for all uses.

Deep encoder, shallow decoder: it translates as well as an even one and decodes much faster (Kasai et al. 2021).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.pieces import PAD


@dataclass(frozen=True, slots=True)
class Size:
    """How large a model is."""

    encoder: int
    """Layers."""

    decoder: int
    width: int
    inner: int
    """Width of the feed-forward layers."""

    heads: int
    dropout: float = 0.1


SIZES = {
    "toy": Size(2, 1, 128, 512, 4),
    "small": Size(6, 2, 384, 1536, 6),
    "base": Size(6, 2, 512, 2048, 8),
}
"""With 16,000 pieces 0.6 + 2.0, 16 + 6 and 27 + 8 million weights (layers + pieces)."""


class Attention(nn.Module):
    """Attention with its norm; queries, keys and values in one product where they come from one place."""

    def __init__(self, size: Size, *, is_cross: bool) -> None:
        super().__init__()
        width = size.width
        self.heads = size.heads
        self.norm = nn.LayerNorm(width)
        self.ins = nn.ModuleList([nn.Linear(width, part * width) for part in ((1, 2) if is_cross else (3,))])
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, memory: Tensor | None, mask: Tensor | None, *, is_causal: bool = False) -> Tensor:
        """Attend from `x` to itself, or to `memory`.

        Args:
            x: Batch, length, width.
            memory: What the encoder made; `None` in self-attention.
            mask: True where there is something to attend to.
            is_causal: Look at what stands before alone.
        """
        normed = self.norm(x)
        if memory is None:
            parts = self.ins[0](normed).chunk(3, dim=-1)
        else:
            parts = (self.ins[0](normed), *self.ins[1](memory).chunk(2, dim=-1))
        query, key, value = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in parts)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask, is_causal=is_causal)
        attended: Tensor = self.out(seen.transpose(1, 2).flatten(2))
        return attended


class Layer(nn.Module):
    """One layer of the encoder, or of the decoder where it looks at the encoder too."""

    def __init__(self, size: Size, *, is_decoder: bool) -> None:
        super().__init__()
        self.own = Attention(size, is_cross=False)
        self.cross = Attention(size, is_cross=True) if is_decoder else None
        self.norm = nn.LayerNorm(size.width)
        self.widen = nn.Linear(size.width, size.inner)
        self.narrow = nn.Linear(size.inner, size.width)
        self.dropout = nn.Dropout(size.dropout)

    def forward(self, x: Tensor, memory: Tensor | None, mask: Tensor) -> Tensor:
        """Return what the layer makes of `x`; `mask` is that of the source in either half."""
        if self.cross is None:
            x = x + self.dropout(self.own(x, None, mask))
        else:
            # Padding stands at the end, where a causal look never reaches.
            x = x + self.dropout(self.own(x, None, None, is_causal=True))
            x = x + self.dropout(self.cross(x, memory, mask))
        fed = self.narrow(self.dropout(functional.relu(self.widen(self.norm(x)))))
        summed: Tensor = x + self.dropout(fed)
        return summed


class Network(nn.Module):
    """Source and target pieces in, a score for every piece that could come next out."""

    def __init__(self, size: Size, vocabulary: int) -> None:
        super().__init__()
        self.size = size
        self.table = nn.Embedding(vocabulary, size.width, padding_idx=PAD)
        self.encoder = nn.ModuleList([Layer(size, is_decoder=False) for _ in range(size.encoder)])
        self.decoder = nn.ModuleList([Layer(size, is_decoder=True) for _ in range(size.decoder)])
        self.encoded = nn.LayerNorm(size.width)
        self.decoded = nn.LayerNorm(size.width)
        self.dropout = nn.Dropout(size.dropout)
        for weight in self.parameters():
            if weight.dim() > 1:
                nn.init.xavier_uniform_(weight)
        nn.init.normal_(self.table.weight, std=size.width**-0.5)

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """Return the scores after each piece of `target` (batch, length, vocabulary)."""
        mask = (source != PAD)[:, None, None, :]
        memory = self._embed(source)
        for layer in self.encoder:
            memory = layer(memory, None, mask)
        memory = self.encoded(memory)
        x = self._embed(target)
        for layer in self.decoder:
            x = layer(x, memory, mask)
        return functional.linear(self.decoded(x), self.table.weight)

    def _embed(self, pieces: Tensor) -> Tensor:
        embedded = self.table(pieces) * math.sqrt(self.size.width)
        placed: Tensor = self.dropout(embedded + positions(pieces.shape[1], self.size.width).to(embedded))
        return placed


def positions(length: int, width: int) -> Tensor:
    """Return sinusoids for the positions from 1 on, all sines before all cosines: what CTranslate2 adds by itself."""
    half = width // 2
    scales = torch.exp(torch.arange(half) * -(math.log(10_000) / (half - 1)))
    angles = torch.arange(1, length + 1)[:, None] * scales[None, :]
    return torch.cat([angles.sin(), angles.cos()], dim=1)

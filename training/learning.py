"""One step of learning after another, and everything that has to be kept so that the next one can be made tomorrow."""

from __future__ import annotations

import json
import math
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional

from training.batches import Encoded, epoch_batches, tensors
from training.convert import write_model
from training.network import SIZES, Network
from training.pieces import MODEL, PAD, read_pieces

SMOOTHING = 0.1
"""Share of the probability that is spread over all pieces (Szegedy et al. 2016; Vaswani et al. 2017)."""

BETAS = (0.9, 0.98)
CLIP = 1.0
"""Longest gradient; with the norm before each layer few are longer."""

AVERAGED = 0.999
"""What is measured and packed is the running mean of the weights of some thousand steps (Polyak averaging): steadier
than the last ones alone."""

LONGEST = 200
"""Pieces; longer pairs are left out."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What may not change between two sittings of one training."""

    size: str
    peak: float
    warmup: int
    tokens: int
    seed: int

    def rate(self, step: int) -> float:
        """Return the learning rate of `step`: up in a line, then down with its square root."""
        return self.peak * min(step / self.warmup, math.sqrt(self.warmup / step))


class Learner:
    """A network, its optimizer, the running mean, and the place in the order of pairs."""

    def __init__(self, data: Path, run: Path, recipe: Recipe, *, device: str) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self._run = recipe, device, run
        self.direction: tuple[str, ...] = tuple(
            json.loads((data / "data.json").read_text("utf-8"))["direction"].split("-")
        )
        self._pieces = read_pieces(data / MODEL)
        self.pairs = _encode(data, self.direction)
        self._network = Network(SIZES[recipe.size], len(self._pieces)).to(device)
        self._mean = {name: weight.detach().clone() for name, weight in self._network.state_dict().items()}
        self._optimizer = torch.optim.Adam(self._network.parameters(), betas=BETAS, eps=1e-9)
        self.step, self._epoch, self._next = 0, 0, 0
        self.best = -1.0
        """chrF2 of the best model so far."""
        self._batches = self._order()

    @classmethod
    def begin(cls, data: Path, run: Path, recipe: Recipe, *, device: str) -> Learner:
        """Return a learner at the first step, or where the one that `run` belongs to was stopped.

        Args:
            data: Prepared folder.
            run: Where the checkpoint is, or will be.
            recipe: Must be that of the checkpoint.
            device: What torch calls it.

        Raises:
            SystemExit: the checkpoint was made by another recipe.
        """
        run.mkdir(parents=True, exist_ok=True)
        learner = cls(data, run, recipe, device=device)
        if (run / "checkpoint.pt").exists():
            learner._restore(torch.load(run / "checkpoint.pt", map_location=device, weights_only=True))
        return learner

    @property
    def weights(self) -> int:
        """Return how many weights there are."""
        return sum(weight.numel() for weight in self._network.parameters())

    def learn(self) -> float:
        """Make one step and return its loss, in nats a piece, smoothing included."""
        if self._next == len(self._batches):
            self._epoch, self._next = self._epoch + 1, 0
            self._batches = self._order()
        source, given, wanted = tensors([self.pairs[i] for i in self._batches[self._next]], self.device)
        self._next += 1
        self.step += 1
        self._network.train()
        for group in self._optimizer.param_groups:
            group["lr"] = self.recipe.rate(self.step)
        with torch.autocast(self.device, dtype=torch.bfloat16, enabled=self.device != "cpu"):
            scores = self._network(source, given).flatten(0, 1)
        loss = functional.cross_entropy(scores.float(), wanted.flatten(), ignore_index=PAD, label_smoothing=SMOOTHING)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), CLIP)
        self._optimizer.step()
        self._average()
        return float(loss.detach())

    def write(self, folder: Path) -> None:
        """Write the running mean as a model that CTranslate2 reads."""
        weights = {name: weight.float().cpu().numpy() for name, weight in self._mean.items()}
        write_model(weights, self._pieces, folder, heads=SIZES[self.recipe.size].heads)

    def save(self) -> None:
        """Keep everything; a process killed while it writes leaves the checkpoint before."""
        state = {
            "recipe": asdict(self.recipe),
            "network": self._network.state_dict(),
            "mean": self._mean,
            "optimizer": self._optimizer.state_dict(),
            "place": [self.step, self._epoch, self._next],
            "best": self.best,
            "chance": torch.get_rng_state(),
        }
        torch.save(state, self._run / "checkpoint.new")
        os.replace(self._run / "checkpoint.new", self._run / "checkpoint.pt")

    def _restore(self, state: dict[str, Any]) -> None:
        if state["recipe"] != asdict(self.recipe):
            raise SystemExit(f"{self._run} was begun with {state['recipe']}; give the same options, or another folder")
        self._network.load_state_dict(state["network"])
        self._mean = state["mean"]
        self._optimizer.load_state_dict(state["optimizer"])
        self.step, self._epoch, self._next = state["place"]
        self.best = state["best"]
        torch.set_rng_state(state["chance"].cpu())
        self._batches = self._order()

    def _order(self) -> list[list[int]]:
        return epoch_batches(self.pairs, tokens=self.recipe.tokens, seed=self.recipe.seed + 1_000 * self._epoch)

    def _average(self) -> None:
        # The first steps, far from where it ends, are forgotten soon.
        kept = min(AVERAGED, self.step / (self.step + 10))
        with torch.no_grad():
            for name, weight in self._network.state_dict().items():
                self._mean[name].lerp_(weight, 1 - kept)


def _encode(data: Path, direction: tuple[str, ...]) -> list[Encoded]:
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(data / MODEL))
    sides = [processor.encode((data / f"train.{language}").read_text("utf-8").splitlines()) for language in direction]
    return [pair for pair in zip(*sides, strict=True) if max(map(len, pair)) <= LONGEST]

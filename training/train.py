"""Step 3, `python -m training.train`: learns the weights, from nothing; it goes on where it was stopped.

The one step that needs torch: run it with the Python of `.venv-training`, which `make training` makes.
"""

from __future__ import annotations

import argparse
import json
import signal
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from types import FrameType

import torch

from training.learning import Learner, Recipe
from training.measuring import measure
from training.network import SIZES
from training.pieces import MODEL

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Train until `--steps`; `Ctrl-C` ends after the step that is running, and nothing is lost."""
    options = _parser().parse_args(arguments)
    recipe = Recipe(
        size=options.size, peak=options.peak, warmup=options.warmup, tokens=options.tokens, seed=options.seed
    )
    learner = Learner.begin(options.data, options.run, recipe, device=options.device)
    print(f"{learner.weights:,} weights, {len(learner.pairs):,} pairs, step {learner.step}", flush=True)
    stopping = _Stopping()
    began, begun_at = time.monotonic(), learner.step
    while learner.step < options.steps and not stopping.is_asked:
        loss = learner.learn()
        if learner.step % options.report == 0:
            pace = (time.monotonic() - began) / (learner.step - begun_at)
            left = _spoken(pace * (options.steps - learner.step))
            print(f"step {learner.step}  loss {loss:.3f}  {left} left", flush=True)
        if learner.step % options.evaluate == 0 or learner.step == options.steps:
            _evaluate(learner, options.data, options.run, most=options.dev)
            learner.save()
    learner.save()
    if stopping.is_asked:
        print(f"stopped at step {learner.step}; the same command goes on from there", flush=True)
        return INTERRUPTED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training.train", description=__doc__)
    parser.add_argument("data", type=Path, help="folder that `prepare` and `pieces` wrote")
    parser.add_argument("run", type=Path, help="folder for the checkpoint, the scores and the best model")
    parser.add_argument("--size", choices=SIZES, default="base", help="how large the model is (default %(default)s)")
    parser.add_argument("--steps", type=int, default=60_000, help="batches to learn (default %(default)s)")
    parser.add_argument("--tokens", type=int, default=16_000, help="pieces in a batch (default %(default)s)")
    parser.add_argument("--peak", type=float, default=1e-3, help="highest learning rate (default %(default)s)")
    parser.add_argument("--warmup", type=int, default=4_000, help="steps up to it (default %(default)s)")
    parser.add_argument("--evaluate", type=int, default=2_000, help="steps between looks at dev (default %(default)s)")
    parser.add_argument("--dev", type=int, default=1_000, help="at most so many pairs of dev (default %(default)s)")
    parser.add_argument("--report", type=int, default=100, help="steps between two lines (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    best = "cuda" if torch.cuda.is_available() else "cpu"
    parser.add_argument("--device", default=best, help="what learns (default %(default)s)")
    return parser


def _evaluate(learner: Learner, data: Path, run: Path, *, most: int) -> None:
    """Measure the averaged weights on dev; keep them in `best` if none before were better by chrF2."""
    model = run / "candidate"
    learner.write(model)
    sides = [(data / f"dev.{language}").read_text("utf-8").splitlines()[:most] for language in learner.direction]
    score = measure(model, data / MODEL, *sides)
    is_best = score.chrf > learner.best
    with (run / "scores.jsonl").open("a", encoding="utf-8") as scores:
        scores.write(json.dumps({"step": learner.step, **asdict(score), "best": is_best}) + "\n")
    print(f"step {learner.step}  dev BLEU {score.bleu:.1f}  chrF2 {score.chrf:.1f}{'  best' * is_best}", flush=True)
    if is_best:
        learner.best = score.chrf
        learner.write(run / "best")


def _spoken(seconds: float) -> str:
    hours, minutes = divmod(int(seconds) // 60, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {int(seconds) % 60} s"


class _Stopping:
    """Whether somebody pressed Ctrl-C; the second time ends at once."""

    def __init__(self) -> None:
        self.is_asked = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self.is_asked = True
        signal.signal(number, signal.SIG_DFL)


if __name__ == "__main__":
    raise SystemExit(main())

"""Step 2, `python -m training.pieces`: one SentencePiece model for both languages, as Argos packages have it."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

MODEL = "sentencepiece.model"
UNKNOWN, BEGIN, END, PAD = range(4)
"""Numbers of the pieces that are no text; the first three are SentencePiece's own defaults."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn the pieces from the training part of a prepared folder."""
    parser = argparse.ArgumentParser(prog="python -m training.pieces", description=__doc__)
    parser.add_argument("data", type=Path, help="folder that `training.prepare` wrote")
    parser.add_argument("--vocabulary", type=int, default=16_000, help="pieces of both languages (default %(default)s)")
    parser.add_argument("--sentences", type=int, default=2_000_000, help="at most so many lines (default %(default)s)")
    options = parser.parse_args(arguments)
    count = learn_pieces(options.data, vocabulary=options.vocabulary, sentences=options.sentences)
    print(f"{count} pieces in {options.data / MODEL}")
    return 0


def learn_pieces(data: Path, *, vocabulary: int, sentences: int) -> int:
    """Write the model into `data` and return how many pieces it has.

    Bytes stand in for letters it never saw, so that no name loses one; digits are single pieces, so that figures are
    copied and not remembered. Nothing is normalised: what a text says is what the model reads.

    Args:
        data: Folder with `train.en` and `train.es`.
        vocabulary: Pieces wanted; fewer if the text is small.
        sentences: Lines drawn at random where there are more.
    """
    import sentencepiece

    direction = json.loads((data / "data.json").read_text("utf-8"))["direction"]
    sentencepiece.SentencePieceTrainer.train(
        input=[str(data / f"train.{language}") for language in direction.split("-")],
        model_prefix=str(data / Path(MODEL).stem),
        vocab_size=vocabulary,
        hard_vocab_limit=False,
        character_coverage=0.9999,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="identity",
        input_sentence_size=sentences,
        shuffle_input_sentence=True,
        unk_id=UNKNOWN,
        bos_id=BEGIN,
        eos_id=END,
        pad_id=PAD,
        minloglevel=1,
    )
    return len(read_pieces(data / MODEL))


def read_pieces(model: Path) -> list[str]:
    """Return the vocabulary of a SentencePiece model, in its order."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(model))
    return [processor.id_to_piece(number) for number in range(processor.get_piece_size())]


if __name__ == "__main__":
    raise SystemExit(main())

"""How good a model is on text it was not trained on, translated as it will be: 8 bits, CTranslate2, Argos' beam."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BEAM, LENGTH_PENALTY = 4, 0.2
"""Argos Translate's own."""


@dataclass(frozen=True, slots=True)
class Score:
    """sacrebleu's BLEU and chrF2, 0 to 100."""

    bleu: float
    chrf: float


def measure(model: Path, pieces: Path, sources: Sequence[str], references: Sequence[str]) -> Score:
    """Translate `sources` and compare them with `references`.

    Args:
        model: Folder that CTranslate2 reads.
        pieces: SentencePiece model.
        sources: Lines.
        references: Their translations by people.
    """
    import sacrebleu

    said, wanted = translate(model, pieces, sources), [list(references)]
    return Score(sacrebleu.corpus_bleu(said, wanted).score, sacrebleu.corpus_chrf(said, wanted).score)


def translate(model: Path, pieces: Path, sources: Sequence[str]) -> list[str]:
    """Return the translations of `sources`."""
    import ctranslate2
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    translator = ctranslate2.Translator(str(model), device="cpu", inter_threads=2, intra_threads=1)
    results = translator.translate_batch(
        [processor.encode(source, out_type=str) for source in sources],
        beam_size=BEAM,
        length_penalty=LENGTH_PENALTY,
        max_batch_size=1_024,
        batch_type="tokens",
    )
    return [processor.decode_pieces(result.hypotheses[0]) for result in results]

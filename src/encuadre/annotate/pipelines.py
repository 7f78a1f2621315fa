"""The spaCy pipelines: loaded with only the parts used, and read into plain columns."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from encuadre.annotate.installed import INSTALL, find_pipeline
from encuadre.annotate.parse import Parse
from encuadre.errors import ModelMissingError
from encuadre.model import EntityKind, Language, Span

UNUSED = ("senter",)
"""Components never loaded: sentence boundaries are set before the pipeline runs."""

BATCH = 16
"""Documents that run through a component together; enough to fill a matrix, small enough to bound memory."""

PIECE = 10_000
"""Characters of the longest document given to a pipeline, cut between sentences; memory grows with it."""

_PLAIN_MARKS = str.maketrans("“”„«»‘’", '"""""\'\'')
"""The Spanish treebank knows only straight marks and tags the others as words (measured); one character each, so
offsets stay."""

_KINDS = {
    "PER": EntityKind.PERSON,
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "NORP": None,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "MISC": EntityKind.OTHER,
    "EVENT": EntityKind.OTHER,
    "LAW": EntityKind.OTHER,
    "WORK_OF_ART": EntityKind.OTHER,
    "PRODUCT": EntityKind.OTHER,
}


@dataclass(frozen=True, slots=True)
class Pipeline:
    """A loaded spaCy pipeline of one language."""

    language: Language
    version: str
    """Package and version, for keys of stored results."""

    _nlp: Any

    @property
    def stop_words(self) -> frozenset[str]:
        """Return the words too common to count, lower case."""
        return frozenset(self._nlp.Defaults.stop_words)

    def parse(self, texts: Iterable[tuple[str, tuple[Span, ...]]]) -> Iterator[Parse]:
        """Parse texts with their sentences, in order.

        The boundaries are set before the components run: the parser and the recogniser then stay inside them, and
        long articles can be cut into documents of bounded size without cutting a sentence.
        """
        waiting: list[tuple[Parse, int]] = []

        def documents() -> Iterator[tuple[Any, int]]:
            for text, sentences in texts:
                pieces = list(_pieces(sentences))
                waiting.append((Parse(text, self.language, sentences), len(pieces)))
                for piece in pieces:
                    yield self._document(text, piece), piece[0].start

        read = 0
        for doc, offset in self._nlp.pipe(documents(), as_tuples=True, batch_size=BATCH):
            while waiting[0][1] == 0:
                yield waiting.pop(0)[0]
            _append(waiting[0][0], doc, offset)
            read += 1
            if read == waiting[0][1]:
                yield waiting.pop(0)[0]
                read = 0
        yield from (parse for parse, _ in waiting)

    def _document(self, text: str, piece: list[Span]) -> Any:
        import numpy as np
        from spacy.attrs import IDX, SENT_START

        first = piece[0].start
        doc = self._nlp.make_doc(text[first : piece[-1].end].translate(_PLAIN_MARKS))
        if len(doc) == 0:
            return doc
        starts = doc.to_array(IDX).astype(np.int64)
        opens = np.searchsorted(starts, [span.start - first for span in piece])
        flags = np.full(len(doc), -1, dtype=np.int64)
        flags[opens[opens < len(doc)]] = 1
        flags[0] = 1
        doc.from_array([SENT_START], flags.reshape(-1, 1).astype(np.uint64))
        return doc


def load_pipeline(language: Language) -> Pipeline:
    """Load the best installed pipeline of a language.

    Raises:
        ModelMissingError: none is installed; the hint is the command that installs one.
    """
    found = find_pipeline(language)
    if found is None:
        raise ModelMissingError(
            "no spaCy pipeline for {language!r} is installed", language=language, hint=INSTALL[language]
        )
    import spacy

    with warnings.catch_warnings():
        # W095: trained with another spaCy version; the combination in use was measured.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = spacy.load(found.source, exclude=UNUSED)
    return Pipeline(language, str(found), nlp)


def _pieces(sentences: tuple[Span, ...]) -> Iterator[list[Span]]:
    piece: list[Span] = []
    for sentence in sentences:
        for part in _parts(sentence):
            if piece and part.end - piece[0].start > PIECE:
                yield piece
                piece = []
            piece.append(part)
    if piece:
        yield piece


def _parts(sentence: Span) -> Iterator[Span]:
    """A sentence longer than a document may be is no sentence: it is cut where it must be."""
    for start in range(sentence.start, sentence.end, PIECE):
        yield Span(start, min(start + PIECE, sentence.end))


def _append(parse: Parse, doc: Any, offset: int) -> None:
    from spacy.attrs import DEP, HEAD, IDX, LEMMA, LENGTH, POS

    if len(doc) == 0:
        return
    known = doc.vocab.strings
    columns = doc.to_array([IDX, LENGTH, LEMMA, POS, DEP, HEAD]).astype("int64").T.tolist()
    first = len(parse.starts)
    lemmas = doc.to_array(LEMMA).tolist()
    deps = doc.to_array(DEP).tolist()
    parse.starts.extend(start + offset for start in columns[0])
    parse.ends.extend(start + length + offset for start, length in zip(columns[0], columns[1], strict=True))
    parse.lemmas.extend(known[lemma] for lemma in lemmas)
    parse.tags.extend(known[tag] if tag else "" for tag in columns[3])
    parse.deps.extend(known[dep] for dep in deps)
    parse.heads.extend(first + token + head for token, head in enumerate(columns[5]))
    for name in doc.ents:
        kind = _KINDS.get(name.label_)
        if kind is not None:
            parse.names.append((Span(name.start_char + offset, name.end_char + offset), kind))

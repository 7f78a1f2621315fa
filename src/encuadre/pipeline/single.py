"""Texts outside any event: align two files; translate, frame or read one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from encuadre.errors import InputError, Message, NotFoundError
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    ArticleSkipped,
    Framing,
    Passage,
    Progress,
    ReadArticle,
    Rendering,
    other_language,
)
from encuadre.pipeline.annotating import reading_of
from encuadre.pipeline.border import quoted_texts
from encuadre.pipeline.find import find_article
from encuadre.pipeline.one_side import read_articles
from encuadre.pipeline.passages import passages

if TYPE_CHECKING:
    from encuadre.frame import FrameModel
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace


@dataclass(frozen=True, slots=True)
class AlignedTexts:
    """Two bare texts next to each other."""

    alignment: Alignment
    left: tuple[Passage, ...]
    right: tuple[Passage, ...]
    renderings: tuple[tuple[Rendering, ...], tuple[Rendering, ...]]
    """Translations of the left and of the right sentences."""


def align_files(left: Path, right: Path, *, tools: Tools) -> AlignedTexts:
    """Align the sentences of two files.

    Args:
        left: One file.
        right: The other.
        tools: The models.

    Raises:
        InputError: one of them holds no article that can be read.
    """
    from encuadre.align import align

    sides = [annotate_file(path, tools) for path in (left, right)]
    rendered = [_renderings(annotated, tools) for annotated in sides]
    shown = [
        tuple(passages(annotated, dict(zip(annotated.sentence_texts, renderings, strict=True))))
        for annotated, renderings in zip(sides, rendered, strict=True)
    ]
    vectors = [tools.encoder.encode(annotated.sentence_texts) for annotated in sides]
    texts = [tools.comparable(side, rows) for side, rows in zip(shown, vectors, strict=True)]
    alignment = align(*texts)
    return AlignedTexts(alignment, shown[0], shown[1], (rendered[0], rendered[1]))


def translate_file(path: Path, *, tools: Tools) -> tuple[AnnotatedArticle, tuple[Rendering, ...]]:
    """Translate a file sentence by sentence into the other language.

    Raises:
        InputError: it holds no article that can be read.
    """
    annotated = annotate_file(path, tools)
    return annotated, _renderings(annotated, tools)


def frame_one(
    workspace: Workspace, name: str, *, tools: Tools, models: Sequence[FrameModel] | None = None
) -> tuple[AnnotatedArticle, Framing]:
    """Frame a file, or an article of the workspace by id or unique beginning of its id.

    Args:
        workspace: Where articles are looked for.
        name: A file (`-`: standard input), or an id.
        tools: The models that read the text.
        models: The frame models that are asked; `None`: the authored ones that fit the event.

    Raises:
        NotFoundError: `name` is neither.
        InputError: the file holds no article that can be read.
    """
    from encuadre.frame import frame_article, models_for

    if Path(name).is_file() or name == "-":
        annotated = annotate_file(Path(name), tools)
    else:
        ids = [id_ for id_ in workspace.articles.ids() if name and id_.startswith(name)]
        if len(ids) != 1:
            message = (
                Message("{name!r} begins {count} article ids", name=name, count=len(ids))
                if ids
                else Message("no file and no article {name!r}", name=name)
            )
            raise NotFoundError(message, hint="`encuadre events --json` lists the articles of every event")
        annotated = reading_of(workspace, ids[0], tools=tools, with_words=True)
    vectors = tools.vectors([annotated])[annotated.article.id]
    asked = models_for([annotated]) if models is None else models
    return annotated, frame_article(annotated, vectors, tools.encoder.encode, models=asked)


def read_one(
    workspace: Workspace, name: str, *, tools: Tools, models: Sequence[FrameModel] | None = None
) -> Iterator[Progress | ReadArticle]:
    """Make a file ready to be read, or an article of the workspace by id or unique beginning of its id.

    Args:
        workspace: Where articles are looked for, versions that are no longer shown among them.
        name: A file (`-`: standard input), or an id.
        tools: The models.
        models: The frame models that are asked; `None`: the authored ones.

    Yields:
        What happens, and last the article.

    Raises:
        NotFoundError: `name` is neither.
        InputError: the file holds no article that can be read.
    """
    if not Path(name).is_file() and name != "-":
        article = find_article(workspace, name, older=True)
        for step in read_articles(workspace, (article.id,), tools=tools, models=models):
            if isinstance(step, tuple):
                yield from step
            else:
                yield step
        return
    from encuadre.frame import frame_article, models_for

    annotated = annotate_file(Path(name), tools)
    language = annotated.article.language
    quoted = tools.translator.translate(quoted_texts(annotated), language, other_language(language))
    vectors = tools.vectors([annotated])[annotated.article.id]
    asked = models_for([annotated]) if models is None else models
    framing = frame_article(annotated, vectors, tools.encoder.encode, models=asked)
    yield ReadArticle(annotated, _renderings(annotated, tools), framing, tuple(quoted))


def annotate_file(path: Path, tools: Tools) -> AnnotatedArticle:
    """Read and annotate the one article of a file; of a file with several, the first.

    Raises:
        InputError: it holds no article that can be read.
    """
    from encuadre.ingest import read

    for outcome in read([path]):
        if isinstance(outcome, ArticleSkipped):
            raise InputError(outcome.reason, path=outcome.path, line=outcome.line, hint=outcome.hint)
        return next(iter(tools.annotator.annotate([outcome])))
    raise InputError("no article in it", path=path, hint="give a text, HTML, JSON or CSV file")


def _renderings(annotated: AnnotatedArticle, tools: Tools) -> tuple[Rendering, ...]:
    language = annotated.article.language
    return tuple(tools.translator.translate(annotated.sentence_texts, language, other_language(language)))

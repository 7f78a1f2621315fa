"""Sentences of the workspace as they are cited: by their ids, with a translation where one is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from encuadre.model import Quoted, other_language
from encuadre.pipeline.find import find_sentence

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace


def quote(workspace: Workspace, names: Iterable[str], *, tools: Tools, is_translated: bool = False) -> Iterator[Quoted]:
    """Yield the sentences a reader named by their ids.

    Args:
        workspace: Where they are looked for, versions that are no longer shown among them.
        names: Ids as `compare` prints them.
        tools: The models; none is loaded where no translation is wanted.
        is_translated: Whether a translation is wanted.

    Raises:
        NotFoundError: there is no such sentence.
    """
    for name in names:
        annotated, number = find_sentence(workspace, name, tools=tools, older=True)
        sentence, text, article = annotated.sentences[number], annotated.sentence_texts[number], annotated.article
        rendering = None
        if is_translated:
            [rendering] = tools.translator.translate([text], article.language, other_language(article.language))
        yield Quoted(sentence.id, text, sentence.span, article, rendering)

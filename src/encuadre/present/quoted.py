"""What is shown of a quotation: the speaker's own words, or the newsroom's sentence that reports them."""

from __future__ import annotations

from encuadre.model import ComparedQuotation, Quotation, QuotationKind, Rendering, Span
from encuadre.present.index import Index


def shown(index: Index, compared: ComparedQuotation) -> tuple[str, Rendering | None]:
    """Return what a reader is shown of a quotation, and its translation.

    Args:
        index: The comparison it stands in.
        compared: The quotation.
    """
    sentence = index.sentences.get(compared.sentence)
    if sentence is None or not is_shown_whole(compared.quotation, sentence.span):
        return compared.text, compared.rendering
    return sentence.text, sentence.rendering


def is_shown_whole(quotation: Quotation, sentence: Span) -> bool:
    """Tell whether a quotation is shown as the sentence it stands in.

    Reported speech is the newsroom's sentence: where the speaker's part of it ends (`…, whose district is half Latino`)
    and how it was said (`asked that`, `expects that`) only the whole of it tells. Of 30 Spanish quotations a second
    reader judged, clauses cut out of it were wrong by such words in five (`docs/reading.md`). Words in quotation marks,
    and what goes on in a second sentence, stand alone.

    Args:
        quotation: The quotation.
        sentence: Where the sentence stands that it begins in.
    """
    return quotation.kind is not QuotationKind.DIRECT and sentence.covers(quotation.content)

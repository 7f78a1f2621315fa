"""Words of the documents that leave the machine."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class DocumentsWords:
    """Memo and whole. `{name}` is filled in where it is shown."""

    memo: str
    whole: str
    matters: str
    """The title of what is told first; likewise what follows."""

    differences: str
    one_sided: str
    more: Plural
    """What a memo leaves to the whole."""

    method: str
    made: str
    """How a comparison is made, in a line."""

    links: str
    """Of 100 links shown `{right}` are right; `{hidden}` of ten a reader would draw are not shown."""

    absent: str
    """Of ten sentences called *only here* `{right}` are."""

    translated: str
    """Of 100 translations out of Spanish `{es}` mislead, out of English `{en}`."""

    frames: str
    limits: str
    """The title of what a document does not show; likewise each of the lines below."""

    not_agreement: str
    not_absent: str
    not_verdict: str
    machine: str
    quote_limit: str
    """At most `{most}` words of each article are quoted; `{mark}` stands for more."""

    cut: Plural
    """Rows that hold nothing but words that are not quoted."""

    sources: str
    provenance: str
    making: str
    engines: str
    decisions: str
    undecided: str
    """No person decided anything about these articles."""

    program: str
    address: str
    """What stands before an article's address; likewise what follows."""

    no_address: str
    author: str
    retrieved: str
    digest: str
    quoted: str
    """What stands before how much of an article is quoted: `of_words`."""

    of_words: str
    by_engine: Plural
    """How many translations one engine made."""

    written: str
    """`{path}` was written."""

    into_a_file: str
    into_a_folder: str
    one_event: str
    """A terminal cannot show `{format}`."""

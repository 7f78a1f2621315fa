"""What an article said before, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.versions import VersionsWords

VERSIONS = VersionsWords(
    title="Versions of the article",
    counted=Plural(one="{count} version", other="{count} versions, the oldest first"),
    version="Version {number}",
    retrieved="retrieved {when}",
    never="time of retrieval unknown",
    kept=Plural(one="{count} paragraph is as it was", other="{count} paragraphs are as they were"),
    same="No word differs.",
    only_one="{article} has one version: no other text was read at its address.",
)

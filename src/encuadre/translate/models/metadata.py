"""The `metadata.json` of an Argos package, which anybody may have written."""

from __future__ import annotations

from typing import Annotated

import msgspec

from encuadre.errors import Message

MOST_BYTES = 1_000_000
"""A real one has some 500 bytes."""

_Code = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})?$")]
_Version = Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}$")]


class Metadata(msgspec.Struct, frozen=True):
    """What encuadre reads of it; other fields are ignored, as Argos ignores them."""

    from_code: _Code
    to_code: _Code
    package_version: _Version
    type: str = "translate"
    target_prefix: Annotated[str, msgspec.Meta(max_length=40)] = ""
    """A token some models want before the translation, as `__es__`; empty for most."""

    @property
    def package_name(self) -> str:
        """Return the folder a package is installed in."""
        return f"translate-{self.from_code}_{self.to_code}-{self.package_version}"


def parse_metadata(raw: bytes) -> Metadata:
    """Read `metadata.json`.

    Raises:
        ValueError: it is too large, no JSON, or a field is missing or of the wrong form.
    """
    if len(raw) > MOST_BYTES:
        raise ValueError(Message("metadata.json has more than {most:,} bytes", most=MOST_BYTES))
    try:
        return msgspec.json.decode(raw, type=Metadata)
    except msgspec.MsgspecError as error:
        raise ValueError(Message("metadata.json: {error}", error=error)) from error

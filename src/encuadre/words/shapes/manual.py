"""Words of the manual page, beside those of the help."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ManualWords:
    """The manual page."""

    title: str
    """Of the section of user commands."""

    name: str
    synopsis: str
    options: str
    commands: str
    exit_status: str
    exit_codes: Mapping[int, str]
    environment: str
    variables: Mapping[str, str]
    files: str
    paths: Mapping[str, str]

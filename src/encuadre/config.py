"""What the user may change, its default, and the message when it is wrong."""

from __future__ import annotations

import difflib
import locale
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import platformdirs

from encuadre.errors import ConfigError, Message
from encuadre.model import Language

CONFIG_VARIABLE = "ENCUADRE_CONFIG"
WORKSPACE_VARIABLE = "ENCUADRE_WORKSPACE"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one run; the command line overrides the file, the file overrides the defaults."""

    workspace: Path
    """The SQLite file everything is kept in."""

    language: Language = "en"
    """The interface's language; `en` or `es`."""

    glossary: Path | None = None
    """A CSV of names and terms with columns `en` and `es` that every engine honours; `None`: no glossary."""

    models: Path | None = None
    """Where Argos packages are installed; `None`: the platform's data folder."""

    screen_background: bool = True
    """Whether the screen compares events before they are opened."""

    screen_theme: str | None = None
    """The theme the screen begins with; `None`: one's own if there is one, else dark."""

    theme: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The colours of a theme of one's own: by what they are for, as `ground`."""

    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The screen's keys that are other than by default: by command, as `event.open`."""


class Origin(StrEnum):
    """Where the value of a setting comes from, the strongest first."""

    OPTION = "option"
    ENVIRONMENT = "environment"
    FILE = "file"
    LOCALE = "locale"
    DEFAULT = "default"


def data_path() -> Path:
    """Return the folder encuadre keeps its own files in."""
    return platformdirs.user_data_path("encuadre", appauthor=False)


def default_workspace() -> Path:
    """Return the workspace that is used where none is named."""
    return data_path() / "workspace.sqlite"


def config_path() -> Path:
    """Return the file settings are read from: `$ENCUADRE_CONFIG`, or `encuadre.toml` in the platform's folder."""
    named = os.environ.get(CONFIG_VARIABLE)
    return Path(named) if named else platformdirs.user_config_path("encuadre", appauthor=False) / "encuadre.toml"


def load_settings(*, workspace: Path | None = None, language: Language | None = None) -> Settings:
    """Read the settings; reading never writes, and a missing file is the defaults.

    Args:
        workspace: From `--workspace`; wins over `$ENCUADRE_WORKSPACE`, which wins over the file.
        language: From `--lang`; wins over the file, which wins over the locale.

    Raises:
        ConfigError: the file is not TOML, has an unknown key, or a value of the wrong kind.
    """
    path = config_path()
    values = _read(path)
    named = os.environ.get(WORKSPACE_VARIABLE)
    kept = Path(named) if named else _path(path, values, "workspace")
    said = _language(path, values)
    return Settings(
        workspace=workspace or kept or default_workspace(),
        language=language or said or _locale_language(),
        glossary=_path(path, values, "glossary"),
        models=_path(path, values, "models"),
        screen_background=_flag(path, values, "screen.background", default=True),
        screen_theme=_name(path, values, "screen.theme"),
        theme=_table(path, values, "theme", 'ground = "#101418"'),
        keys=_table(path, values, "keys", '"event.open" = "enter,o"'),
    )


def key_of(name: str) -> str:
    """Return how a field of the settings is called in the file: `screen_background` is `background` in `[screen]`."""
    return name.replace("_", ".", 1)


def origins() -> dict[str, Origin]:
    """Return where each setting comes from as long as no option says otherwise.

    Raises:
        ConfigError: as of `load_settings`.
    """
    values = _read(config_path())
    names = [field.name for field in fields(Settings)]
    found = {name: Origin.FILE if key_of(name) in values else Origin.DEFAULT for name in names}
    if os.environ.get(WORKSPACE_VARIABLE):
        found["workspace"] = Origin.ENVIRONMENT
    if "language" not in values:
        found["language"] = Origin.LOCALE
    return found


def interface_language() -> Language:
    """Return the language of the settings, or that of the locale; a settings file that is wrong does not count.

    Help and errors speak before the settings are known to be right, and then at least in the reader's language.
    """
    try:
        return load_settings().language
    except ConfigError:
        return _locale_language()


def _read(path: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(
            "{path}: {error}", path=path, error=error, hint="mend the file, or move it away to use the defaults"
        ) from error
    known = [key_of(field.name) for field in fields(Settings)]
    values = dict(_flat(values))
    for key in values:
        if key not in known:
            nearest = difflib.get_close_matches(key, known, n=1)
            hint = (
                Message("did you mean {nearest!r}?", nearest=nearest[0])
                if nearest
                else Message("known settings: {known}", known=", ".join(known))
            )
            raise ConfigError("{path}: unknown setting {key!r}", path=path, key=key, hint=hint)
    return values


def _flat(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield every setting under its whole name, those of the table `[screen]` too."""
    for key, value in values.items():
        if key == _SCREEN and isinstance(value, dict):
            yield from ((f"{key}.{inner}", one) for inner, one in value.items())
        else:
            yield key, value


_SCREEN = "screen"


def _flag(path: Path, values: Mapping[str, Any], key: str, *, default: bool) -> bool:
    value = values.get(key, default)
    if not isinstance(value, bool):
        raise ConfigError(
            "{path}: {key} is {value!r}", path=path, key=key, value=value, hint="write {key} = true or {key} = false"
        )
    return value


def _name(path: Path, values: Mapping[str, Any], key: str) -> str | None:
    value = values.get(key)
    if value is None or isinstance(value, str):
        return value
    raise ConfigError("{path}: {key} is {value!r}", path=path, key=key, value=value, hint='write {key} = "the name"')


def _table(path: Path, values: Mapping[str, Any], key: str, example: str) -> Mapping[str, str]:
    value = values.get(key, {})
    if not isinstance(value, dict) or not all(isinstance(one, str) and one for one in value.values()):
        raise ConfigError(
            "{path}: [{key}] is no table of names and texts",
            path=path,
            key=key,
            example=example,
            hint="write [{key}], and below it lines as {example}",
        )
    return MappingProxyType(value)


def _path(path: Path, values: dict[str, Any], key: str) -> Path | None:
    value = values.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ConfigError(
            "{path}: {key} is {value!r}, not a path", path=path, key=key, value=value, hint='write {key} = "/some/path"'
        )
    return (path.parent / Path(value).expanduser()).resolve()


def _language(path: Path, values: dict[str, Any]) -> Language | None:
    value = values.get("language")
    if value is None or value in ("en", "es"):
        return value
    raise ConfigError(
        "{path}: language is {value!r}", path=path, value=value, hint="write language = 'en' or language = 'es'"
    )


def _locale_language() -> Language:
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "es" if (named or locale.getlocale()[0] or "").lower().startswith("es") else "en"

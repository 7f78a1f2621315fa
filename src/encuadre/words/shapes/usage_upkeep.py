"""Words of the help of the commands that look after the program itself."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.shapes.usage import CommandHelp


@dataclass(frozen=True, slots=True)
class UpkeepUsage:
    """One field a command; a command of a group joins both names by `_`."""

    setup: CommandHelp
    models: CommandHelp
    models_list: CommandHelp
    models_install: CommandHelp
    models_verify: CommandHelp
    models_remove: CommandHelp
    doctor: CommandHelp
    config: CommandHelp
    config_path: CommandHelp
    config_show: CommandHelp
    config_edit: CommandHelp
    serve: CommandHelp
    project: CommandHelp
    project_save: CommandHelp
    project_open: CommandHelp
    project_check: CommandHelp
    eval: CommandHelp

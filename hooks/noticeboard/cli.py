"""The `noticeboard` command."""

import gc
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

_COMMANDS = {
    "check": "check.check",
    "audit": "audit.audit",
    "import": "import_.import_",
    "export": "export.export",
    "schema": "schema.schema",
    "edit": "edit.edit",
    "new": "new.app.new",
}
"""Every command, and where it stands below `commands`."""


class Commands(TyperGroup):
    """The commands, of which only the one that is called is loaded: all together take longer than a small site."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        # A misspelt name is compared with these; the commands themselves come from below.
        names: Any = dict.fromkeys(_COMMANDS)
        self.commands = names

    def list_commands(self, _: Any) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, _: Any, name: str) -> Any:
        if name not in _COMMANDS:
            return None
        module, _, attribute = f"noticeboard.commands.{_COMMANDS[name]}".rpartition(".")
        found = getattr(import_module(module), attribute)
        if not isinstance(found, typer.Typer):
            alone = typer.Typer(add_completion=False)
            alone.command(name)(found)
            return typer.main.get_command(alone)
        group = typer.main.get_group(found)
        group.name = name
        return group


app = typer.Typer(cls=Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def noticeboard() -> None:
    """巡察公告网的命令。The command of Noticeboard."""


def main() -> None:
    """Run the command. It makes many records and ends soon: looking for garbage among them would be a fifth of it."""
    gc.disable()
    app()

"""The `noticeboard` command."""

import gc

import typer

from noticeboard.commands.audit import audit
from noticeboard.commands.check import check
from noticeboard.commands.edit import edit
from noticeboard.commands.export import export
from noticeboard.commands.import_ import import_
from noticeboard.commands.new.app import new
from noticeboard.commands.schema import schema

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def noticeboard() -> None:
    """巡察公告网的命令。The command of Noticeboard."""


app.command()(check)
app.command()(audit)
app.command("import")(import_)
app.command()(export)
app.command()(schema)
app.command()(edit)
app.add_typer(new, name="new")


def main() -> None:
    """Run the command. It makes many records and ends soon: looking for garbage among them would be a fifth of it."""
    gc.disable()
    app()

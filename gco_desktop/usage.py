"""How the command line explains itself in Dutch: its help, and what was wrong with a command."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import click

STOPPED = "Gestopt."
HELP = "Toon deze uitleg."
HEADINGS = {"Options": "Opties", "Commands": "Opdrachten", "Positional arguments": "Waarden"}
WORDS = {
    "[required]": "[verplicht]",
    " INTEGER RANGE": " GETAL",
    " INTEGER": " GETAL",
    " DIRECTORY": " MAP",
    " FILE": " BESTAND",
    " TEXT": " TEKST",
    "[%Y-%m-%d]": "JJJJ-MM-DD",
}


class WrongUse(click.UsageError):
    """A command that cannot be carried out as it was typed; the message is ours."""


class DutchFormatter(click.HelpFormatter):
    """Writes help with Dutch headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how a command is typed."""
        super().write_usage(prog, args, prefix or "Gebruik: ")

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Write a heading, with what comes next below it."""
        with super().section(HEADINGS.get(name, name)):
            yield

    def write_dl(self, rows: Iterable[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        """Write names with their explanation."""
        super().write_dl([(_dutch(name), _dutch(text)) for name, text in rows], *args, **kwargs)


class DutchContext(click.Context):
    """What a command runs in."""

    formatter_class = DutchFormatter


class DutchCommand(click.Command):
    """A command whose help is Dutch."""

    context_class = DutchContext

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]"} | kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option that shows the help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP
        return option


class DutchGroup(DutchCommand, click.Group):
    """A group of commands that tells in Dutch what was wrong with one, and ends with its code."""

    command_class = DutchCommand
    group_class = type

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"subcommand_metavar": "OPDRACHT ..."} | kwargs)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the command that was typed, and leave the program."""
        try:
            code = super().main(*args, **kwargs | {"standalone_mode": False})
        except click.Abort:
            click.echo(STOPPED, err=True)
            code = 1
        except click.UsageError as error:
            click.echo(explanation(error), err=True)
            code = error.exit_code
        sys.exit(code if isinstance(code, int) else 0)


def explanation(error: click.UsageError) -> str:
    """Return what was wrong with a command, and where to read how it is typed."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.message
    lines = [_fault(error)]
    if error.ctx is not None:
        path = error.ctx.command_path
        lines = [error.ctx.get_usage(), *lines, f"Typ {path} --help voor uitleg."]
    return "\n".join(lines)


def _fault(error: click.UsageError) -> str:
    if isinstance(error, WrongUse):
        return error.message
    if isinstance(error, click.MissingParameter):
        return f"{_name(error)} ontbreekt."
    if isinstance(error, click.BadParameter):
        return f"{_name(error)} klopt niet. {_wanted(error.param)}".strip()
    for kind, (words, name) in _UNKNOWN.items():
        if isinstance(error, kind):
            return words.format(getattr(error, name))
    return "Deze opdracht is niet te lezen: er staat te veel of te weinig."


_UNKNOWN: dict[type[click.UsageError], tuple[str, str]] = {
    click.exceptions.NoSuchCommand: ("De opdracht {} bestaat niet.", "command_name"),
    click.NoSuchOption: ("De optie {} bestaat niet.", "option_name"),
    click.BadOptionUsage: ("De optie {} is niet goed gebruikt.", "option_name"),
}


def _name(error: click.BadParameter) -> str:
    if isinstance(error.param, click.Option):
        return f"De optie {error.param.opts[0]}"
    return "Een waarde" if error.param is None else error.param.human_readable_name


def _wanted(param: click.Parameter | None) -> str:
    wanted = None if param is None else param.type
    if isinstance(wanted, click.Path):
        return "Noem een bestand, geen map." if wanted.file_okay else "Noem een map, geen bestand."
    if isinstance(wanted, click.IntRange) and wanted.max is not None:
        return f"Typ een getal van {wanted.min} tot en met {wanted.max}."
    if isinstance(wanted, click.IntRange):
        return f"Typ een getal vanaf {wanted.min}."
    return _WANTED.get(type(wanted), "")


_WANTED: dict[type, str] = {
    click.DateTime: "Typ een datum zo: 2026-11-21.",
    type(click.INT): "Typ een geheel getal.",
}


def _dutch(text: str) -> str:
    for english, dutch in WORDS.items():
        text = text.replace(english, dutch)
    return text

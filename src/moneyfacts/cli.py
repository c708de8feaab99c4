"""The command line: ``moneyfacts parse``, ``moneyfacts score`` and ``moneyfacts schema``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from typing import Annotated, TextIO, TypeVar

import typer

import moneyfacts
from moneyfacts import Parser
from moneyfacts.entity_files import EntityFileError, read_entities
from moneyfacts.extras import MissingExtraError
from moneyfacts.reading import STANDARD_INPUT, Document, Unreadable, is_encoding, read_all, reason_of
from moneyfacts.render.formats import Format, Writer
from moneyfacts.scoring import GoldError, Score, read_gold, text_name
from moneyfacts.writing import discard_standard_output, standard_output, whole_file

_Read = TypeVar("_Read")

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Report(StrEnum):
    """How a score is shown."""

    TABLE = "table"
    JSON = "json"


class Complaints:
    """Tells what could not be read, a line each on standard error, and remembers that there was something."""

    def __init__(self) -> None:
        self.any = False

    def add(self, source: str, reason: str) -> None:
        """Print one line, whatever characters the source's name has."""
        self.any = True
        line = "".join(char if char.isprintable() else "?" for char in f"moneyfacts: {source}: {reason}")
        print(line, file=sys.stderr)  # noqa: T201 - a command prints


def main() -> None:
    """Run the command."""
    app(prog_name="moneyfacts")


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer hands a flag's value like this
    if wanted:
        typer.echo(f"moneyfacts {moneyfacts.__version__}")
        raise typer.Exit


@app.callback()
def moneyfacts_(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Read prose and show its financial figures as typed values."""


@app.command()
def parse(  # noqa: PLR0913 - one parameter an option
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH", help="Files, folders (their *.txt, recursively) or - for standard input."),
    ] = None,
    *,
    text: Annotated[str | None, typer.Option(help="Read this text.")] = None,
    format: Annotated[  # noqa: A002 - the name of the option
        Format | None, typer.Option(help="Default: table on a terminal, jsonl in a pipe, by the name for --output.")
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
    ] = None,
    currency: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="What a bare $, £ or kr means if the text does not say: CAD or CAD,SEK."),
    ] = None,
    entities: Annotated[
        str | None, typer.Option(metavar="FILE", help="Names you know: CSV with name,id,aliases or JSON.")
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Tell for people why each fact is what it is.")] = False,
    encoding: Annotated[str, typer.Option(help="The encoding of files and standard input.")] = "utf-8",
) -> None:
    """Show the financial figures of texts; with neither PATH nor --text, of standard input."""
    _check_encoding(encoding)
    if explain and format not in {None, Format.TABLE}:
        raise typer.BadParameter("an explanation is for people: leave --format out", param_hint="'--explain'")
    parser = _parser(currency or [], entities, encoding)
    complaints = Complaints()
    inputs = _inputs(paths or [], text, encoding)
    if explain:
        _show_explanations(inputs, parser, output, complaints)
    else:
        chosen = format or _default_format(output)
        write = _writer(chosen, output, complaints)
        results = _results(inputs, parser.parse, complaints)
        _show(lambda stream: write(results, stream), output, chosen, complaints)
    if complaints.any:
        raise typer.Exit(1)


def _show_explanations(
    inputs: Iterable[Document | Unreadable], parser: Parser, output: str | None, complaints: Complaints
) -> None:
    from moneyfacts.render.explanation import write_explanations

    results = _results(inputs, lambda text: moneyfacts.explain(text, parser=parser), complaints)
    _show(lambda stream: write_explanations(results, stream), output, Format.TABLE, complaints)


def _show(write: Callable[[TextIO], None], output: str | None, chosen: Format, complaints: Complaints) -> None:
    try:
        with _stream(output, chosen) as stream:
            write(stream)
    except BrokenPipeError:
        # Whoever reads us has seen enough, as in: moneyfacts parse seeds | head
        discard_standard_output()
    except OSError as error:
        if output is None:
            discard_standard_output()
        complaints.add(output or "standard output", reason_of(error))


@app.command()
def score(
    gold: Annotated[
        list[str], typer.Argument(metavar="GOLD.jsonl ...", help="Facts as JSON lines: x.facts.jsonl beside x.txt.")
    ],
    *,
    format: Annotated[Report, typer.Option(help="How to show the score.")] = Report.TABLE,  # noqa: A002 - as above
    currency: Annotated[
        list[str] | None, typer.Option(metavar="CODE", help="What a bare $, £ or kr means if the text does not say.")
    ] = None,
    encoding: Annotated[str, typer.Option(help="The encoding of the files.")] = "utf-8",
) -> None:
    """Measure how much of your own annotated texts is read right."""
    parser = _parser(currency or [])
    _check_encoding(encoding)
    complaints = Complaints()
    total = _scored(gold, parser, encoding, complaints)
    if total.documents:
        try:
            _score_writer(format)(total, standard_output(utf8=format is Report.JSON))
        except BrokenPipeError:
            discard_standard_output()
        except OSError as error:
            discard_standard_output()
            complaints.add("standard output", reason_of(error))
    if complaints.any:
        raise typer.Exit(1)


@app.command()
def schema() -> None:
    """Print the JSON schema of what parse writes as JSON lines."""
    from moneyfacts.json_schema import line_schema

    complaints = Complaints()
    printed = json.dumps(line_schema(), indent=2) + "\n"
    _show(lambda stream: print(printed, end="", file=stream, flush=True), None, Format.JSON, complaints)
    if complaints.any:
        raise typer.Exit(1)


def _score_writer(chosen: Report) -> Callable[[Score, TextIO], None]:
    from moneyfacts.render.score import write_score_json, write_score_table

    return write_score_json if chosen is Report.JSON else write_score_table


def _scored(paths: list[str], parser: Parser, encoding: str, complaints: Complaints) -> Score:
    total = Score()
    for path in paths:
        match _gold_and_text(path, encoding):
            case [Document() as gold, Document() as document]:
                try:
                    total.add(read_gold(gold.text, document.text), parser.parse(document.text))
                except GoldError as error:
                    complaints.add(f"{path}:{error.line}", str(error))
            case [Document(), Unreadable() as given]:
                complaints.add(given.source, f"{given.reason} (the text of {path})")
            case [Unreadable() as given, *_]:
                complaints.add(given.source, given.reason)
    return total


def _gold_and_text(path: str, encoding: str) -> list[Document | Unreadable]:
    paths = [path, text_name(path)]
    if path == STANDARD_INPUT or any(map(os.path.isdir, paths)):
        return [Unreadable(path, "no file of gold facts: give x.facts.jsonl, its text beside it in x.txt")]
    return [*read_all(paths, encoding)]


def _check_encoding(encoding: str) -> None:
    if not is_encoding(encoding):
        raise typer.BadParameter(f"{encoding!r} is no encoding that Python knows", param_hint="'--encoding'")


def _parser(given: list[str], entities: str | None = None, encoding: str = "utf-8") -> Parser:
    codes = tuple(code.strip().upper() for codes in given for code in codes.split(","))
    try:
        known = read_entities(entities, encoding) if entities is not None else []
    except EntityFileError as error:
        raise typer.BadParameter(str(error), param_hint="'--entities'") from None
    try:
        return Parser(currency=codes, entities=known)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="'--currency'") from None


def _inputs(paths: list[str], text: str | None, encoding: str) -> Iterator[Document | Unreadable]:
    if not paths and text is None:
        paths = [STANDARD_INPUT]
    yield from read_all(paths, encoding)
    if text is not None:
        yield Document("text", text)


def _results(
    inputs: Iterable[Document | Unreadable], read: Callable[[str], _Read], complaints: Complaints
) -> Iterator[tuple[str, _Read]]:
    for given in inputs:
        if isinstance(given, Unreadable):
            complaints.add(given.source, given.reason)
        else:
            yield given.source, read(given.text)


def _default_format(output: str | None) -> Format:
    if output is None:
        return Format.TABLE if sys.stdout.isatty() else Format.JSONL
    return Format.of_file(output)


def _writer(chosen: Format, output: str | None, complaints: Complaints) -> Writer:
    if not chosen.is_text and output is None and sys.stdout.isatty():
        raise typer.BadParameter(
            f"{chosen} is not for a terminal: give --output FILE or pipe it", param_hint="'--format'"
        )
    try:
        return chosen.writer()
    except MissingExtraError as error:
        complaints.add(f"--format {chosen}", str(error))
        raise typer.Exit(2) from None


def _stream(output: str | None, chosen: Format) -> AbstractContextManager[TextIO]:
    return nullcontext(standard_output(utf8=chosen is not Format.TABLE)) if output is None else whole_file(output)

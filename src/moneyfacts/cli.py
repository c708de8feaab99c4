"""The command line: ``moneyfacts parse``, ``moneyfacts score`` and ``moneyfacts schema``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from enum import StrEnum
from typing import Annotated, TextIO

import typer

import moneyfacts
from moneyfacts import Facts, Parser, WorkerError
from moneyfacts.entity_files import EntityFileError, read_entities
from moneyfacts.extras import MissingExtraError
from moneyfacts.inputs import InputFormat, Inputs
from moneyfacts.reading import STANDARD_INPUT, Document, Unreadable, is_encoding, read_all, reason_of
from moneyfacts.records import Fields
from moneyfacts.render.formats import Format, Writer
from moneyfacts.render.progress import progress
from moneyfacts.scoring import GoldError, Score, read_gold, text_name
from moneyfacts.writing import discard_standard_output, standard_output, whole_file

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
        typer.Argument(
            metavar="PATH",
            help="Files (.jsonl: a text a line), folders (their *.txt, recursively) or - for standard input.",
        ),
    ] = None,
    *,
    text: Annotated[str | None, typer.Option(help="Read this text.")] = None,
    input_format: Annotated[
        InputFormat | None, typer.Option(help="What files and standard input hold. Default: by the name, else text.")
    ] = None,
    text_field: Annotated[str, typer.Option(metavar="NAME", help="The field of a JSON line with its text.")] = "text",
    id_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="The field that names a JSON line as source, else PATH:LINE.")
    ] = None,
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
    quantities: Annotated[
        bool, typer.Option("--quantities", help="Read quantities that are no money too: 10 gigawatts, 1,000 people.")
    ] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Tell for people why each fact is what it is.")] = False,
    encoding: Annotated[str, typer.Option(help="The encoding of files and standard input.")] = "utf-8",
    workers: Annotated[int, typer.Option(min=1, metavar="N", help="How many processes read the texts.")] = 1,
) -> None:
    """Show the financial figures of texts; with neither PATH nor --text, of standard input."""
    _check_encoding(encoding)
    if explain and format not in {None, Format.TABLE}:
        raise typer.BadParameter("an explanation is for people: leave --format out", param_hint="'--explain'")
    if explain and workers > 1:
        raise typer.BadParameter("one process explains: leave --workers out", param_hint="'--explain'")
    parser = _parser(currency or [], entities, encoding, quantities=quantities)
    complaints = Complaints()
    inputs = Inputs(
        paths=paths or [], text=text, encoding=encoding, format=input_format, fields=Fields(text_field, id_field)
    )
    if explain:
        _show_explanations(inputs, parser, output, complaints)
    else:
        chosen = format or _default_format(output)
        write = _writer(chosen, output, complaints)
        shown = sys.stderr.isatty() and not _is_shown_at_once(output, chosen)
        with closing(_parsed(inputs, parser, workers, complaints, shown=shown)) as results:
            _show(lambda stream: write(results, stream), output, chosen, complaints)
    if complaints.any:
        raise typer.Exit(1)


def _show_explanations(inputs: Inputs, parser: Parser, output: str | None, complaints: Complaints) -> None:
    from moneyfacts.render.explanation import write_explanations

    documents = _readable(inputs, complaints)
    results = ((given.source, moneyfacts.explain(given.text, parser=parser)) for given in documents)
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
    except WorkerError as error:
        complaints.add(output or "standard output", f"unfinished: {error}")
    except KeyboardInterrupt:
        complaints.add(output or "standard output", "unfinished: interrupted")
        raise typer.Exit(130) from None


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


def _parser(
    given: list[str], entities: str | None = None, encoding: str = "utf-8", *, quantities: bool = False
) -> Parser:
    codes = tuple(code.strip().upper() for codes in given for code in codes.split(","))
    try:
        known = read_entities(entities, encoding) if entities is not None else []
    except EntityFileError as error:
        raise typer.BadParameter(str(error), param_hint="'--entities'") from None
    try:
        return Parser(currency=codes, entities=known, quantities=quantities)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="'--currency'") from None


def _readable(
    inputs: Inputs, complaints: Complaints, advance: Callable[[int], None] = lambda _: None
) -> Iterator[Document]:
    for given in inputs:
        if isinstance(given, Unreadable):
            complaints.add(given.source, given.reason)
            advance(given.size)
        else:
            yield given


def _parsed(
    inputs: Inputs, parser: Parser, workers: int, complaints: Complaints, *, shown: bool
) -> Generator[tuple[str, Facts], None, None]:
    with progress(inputs.size, shown=shown) as advance:
        pairs = ((given.text, given) for given in _readable(inputs, complaints, advance))
        with closing(parser.parse_many(pairs, workers=workers, as_tuples=True)) as results:
            for facts, given in results:
                yield given.source, facts
                advance(given.size)


def _is_shown_at_once(output: str | None, chosen: Format) -> bool:
    """Tell whether facts themselves show on the terminal how far the run is."""
    return output is None and chosen is not Format.TABLE and sys.stdout.isatty()


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

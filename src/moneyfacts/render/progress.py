"""A bar on a terminal that shows how far a long run is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

#: How many seconds a run takes before there is a bar.
_DELAY = 1.0


@contextmanager
def progress(total: Callable[[], int | None], *, shown: bool, delay: float = _DELAY) -> Iterator[Callable[[int], None]]:
    """Give what is to be told of each number of bytes done, and show on standard error how far that is.

    ``total`` tells how many bytes there are, or None if nobody knows; it is asked if there is a bar to be ``shown``.
    When all is done the bar is gone.
    """
    if not shown:
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TaskProgressColumn, TimeRemainingColumn

    columns = (BarColumn(), TaskProgressColumn(), DownloadColumn(), TimeRemainingColumn(elapsed_when_finished=True))
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("", total=total())
    begun = monotonic()

    def advance(size: int) -> None:
        bar.advance(task, size)
        # Not before: a bar has a thread, and what starts processes wants to be alone.
        if not bar.live.is_started and monotonic() - begun >= delay:
            bar.start()

    try:
        yield advance
    finally:
        if bar.live.is_started:
            bar.stop()

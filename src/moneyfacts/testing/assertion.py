"""``assert_facts``: a text gives just the facts that a test expects."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import moneyfacts
from moneyfacts import Facts, Parser
from moneyfacts.testing.expectation import Expected, fields_of
from moneyfacts.testing.pairing import pair_up
from moneyfacts.testing.report import failure

__all__ = ["Expected", "assert_facts"]


def assert_facts(text: str, expected: Iterable[Expected], *, parser: Parser | None = None, **options: Any) -> Facts:
    """Demand that a text gives the expected facts in reading order, and no other.

    Args:
        text: What to read.
        expected: Each a ``Fact`` or a figure, compared in the fields that were filled in; or a dict of the fields that
            matter, itself with dicts for parts; or a string, the expression as it stands. In a dict a string stands for
            the name of a subject, a counterparty or a party, the text of a measure, the value or the text of a period.
        parser: Reads the text; one with the default settings if left out.
        options: Those of ``moneyfacts.parse``: ``date``, ``currency``, ``issuer``.

    Returns:
        The facts found, for more questions to them.

    Raises:
        AssertionError: another fact is there, one is missing, or one is different.
        ValueError: an expectation names a field that a fact does not have.
        TypeError: an expectation is nothing that a fact can be compared with.

    >>> facts = assert_facts("Orrin lost $5 million, or 3%.", [{"subject": "Orrin", "figure": {"amount": 5e6}}, "3%"])
    >>> assert_facts("Orrin lost $5 million.", ["$6 million"])
    Traceback (most recent call last):
    AssertionError: 1 of 1 fact is not as expected
    <BLANKLINE>
      Orrin lost $5 million.
                 ^^^^^^^^^^
    <BLANKLINE>
      field  expected    found
      ─────────────────────────────
      text   $6 million  $5 million
    """
    __tracebackhide__ = True
    if isinstance(expected, str | dict):
        raise TypeError(f"expected is {expected!r}: give a list of what to expect")
    wanted = [fields_of(one) for one in expected]
    found = (parser or moneyfacts).parse(text, **options)
    pairs = pair_up(wanted, found)
    if not all(pair.is_right for pair in pairs):
        raise AssertionError(failure(text, pairs))
    return found

"""Overlaps and leftovers: what remains are figures, disjoint and outside of web addresses."""

from __future__ import annotations

from typing import Final

from moneyfacts.grammar.candidate import Candidate
from moneyfacts.tokenizer import Tokens

#: How far the start of a web address may lie before a figure inside it.
_ADDRESS_REACH: Final = 300


def drop_overlaps(candidates: list[Candidate], tokens: Tokens) -> list[Candidate]:
    """Drop numbers that found no unit, figures inside another's words (a dollar of "5 yen a dollar"), web addresses."""
    kept: list[Candidate] = []
    for candidate in candidates:
        if candidate.kind == "number" or (kept and candidate.first < kept[-1].reach_end):
            continue
        glued = tokens.starts[candidate.first] <= tokens.ends[candidate.first - 1]
        if not (glued and _in_address(tokens, candidate)):
            kept.append(candidate)
    return kept


def _in_address(tokens: Tokens, candidate: Candidate) -> bool:
    start = tokens.starts[candidate.first]
    if tokens.source[start - 1 : start].isspace():
        return False
    before = tokens.source[max(0, start - _ADDRESS_REACH) : start]
    if "." not in before:
        return False
    chunk = before.rsplit(None, 1)[-1]
    return "://" in chunk or chunk.startswith("www.")

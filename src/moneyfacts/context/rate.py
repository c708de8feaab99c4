"""The rate that a measure tells: earnings per share rose to $2."""

from __future__ import annotations

from moneyfacts.context.link import Link
from moneyfacts.context.scene import Scene
from moneyfacts.grammar.candidate import Candidate
from moneyfacts.lexicon.rates import denominators, qualifiers


def told_rate(scene: Scene, link: Link, candidate: Candidate) -> str | None:
    """measure per thing: of money, what it is told for; the thing may be qualified (per diluted share)."""
    if link.measure is None or candidate.kind != "money":
        return None
    words = scene.tokens.lower[link.measure.first : link.measure.end]
    if "per" not in words[1:-1]:
        return None
    thing = words.index("per", 1) + 1
    thing += words[thing] in qualifiers() and thing + 1 < len(words) and words[thing] not in denominators()
    return denominators().get(words[thing])

"""The link: what a figure is about."""

from __future__ import annotations

from dataclasses import dataclass

from moneyfacts.context.scene import Extent, Holder


@dataclass(slots=True)
class Link:
    """What a figure is about; ``rule`` names the way it was told."""

    holder: Holder | None = None
    measure: Extent | None = None
    counterparty: Holder | None = None
    rule: str = ""
    parties: tuple[Holder, ...] = ()

    def told_as(self, rule: str) -> Link:
        """The same of another figure, told in another way."""
        return Link(self.holder, self.measure, self.counterparty, rule, self.parties)

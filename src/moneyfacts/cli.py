"""The command line: moneyfacts."""

from __future__ import annotations


def main() -> None:
    """Run the command."""

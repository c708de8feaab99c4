"""Layout: what parts the cells of a table whose rows are lines of text."""

from __future__ import annotations

from typing import Final

from moneyfacts.tokenizer import Tokens

#: White space this wide, a tab, a bar or the end of a line parts the cells of a table.
CELL_GAP: Final = 2


def opens_cell(tokens: Tokens, i: int) -> bool:
    """Whether a gap that parts the cells of a table stands in front of a token that is not the first.

    >>> from moneyfacts.tokenizer import tokenize
    >>> tokens = tokenize("2025    $ 400")
    >>> opens_cell(tokens, 1), opens_cell(tokens, 2)
    (True, False)
    """
    gap = tokens.source[tokens.ends[i - 1] : tokens.starts[i]]
    return len(gap) >= CELL_GAP or gap in {"\t", "\n"}


def opens_label(tokens: Tokens, i: int) -> bool:
    r"""Whether a word that is not the first opens a cell of a table, or the label of its row.

    Prose may be wrapped in front of any word, so one at the start of a line needs a capital.

    >>> from moneyfacts.tokenizer import tokenize
    >>> [opens_label(tokenize(text), 1) for text in ("2025\nSales", "2025\n  sales", "2025   sales", "2025 Sales")]
    [True, False, True, False]
    """
    gap = tokens.source[tokens.ends[i - 1] : tokens.starts[i]]
    if "\n" in gap:
        return tokens.words[i][:1].isupper()
    return len(gap) >= CELL_GAP or gap == "\t"

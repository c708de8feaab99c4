"""The marked text: pieces that nest, paragraphs, and no letter moved."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from tests.made import made
from tests.properties.texts import any_text

from moneyfacts import Fact, Facts, Measure, Mention, Percent
from moneyfacts.render.exact import exact, writable
from moneyfacts.render.marks import Piece, paragraphs


def shown(facts: Facts) -> list[list[tuple[int | None, list[Piece]]]]:
    return [[(each.number, list(each.pieces)) for each in paragraph] for paragraph in paragraphs(facts)]


def test_what_a_figure_is_about_is_marked() -> None:
    facts = made("Orrin's sales rose 5% in May.", ("5%", "5% up", {"subject": "Orrin", "measure": "sales"}))
    assert shown(facts) == [
        [
            (
                None,
                [
                    Piece("Orrin", ("subject",), "0-subject"),
                    Piece("'s "),
                    Piece("sales", ("measure",), "0-measure"),
                    Piece(" rose "),
                ],
            ),
            (0, [Piece("5%")]),
            (None, [Piece(" in May.")]),
        ]
    ]


def test_facts_share_a_mention_and_marks_overlap() -> None:
    text = "Orrin sales tax took $5 and $6."
    facts = made(
        text,
        ("$5", "USD? 5", {"subject": "Orrin sales", "measure": "sales tax"}),
        ("$6", "USD? 6", {"subject": "Orrin sales"}),
    )
    [[(_, before), (first, _), (_, between), (second, _), _]] = shown(facts)
    assert before == [
        Piece("Orrin ", ("subject",), "0-subject 1-subject"),
        Piece("sales", ("subject", "measure"), "0-subject 1-subject 0-measure"),
        Piece(" tax", ("measure",), "0-measure"),
        Piece(" took "),
    ]
    assert (first, between, second) == (0, [Piece(" and ")], 1)


def test_a_mark_inside_a_figure_stays_inside() -> None:
    facts = made("a 5% Orrin stake", ("5% Orrin", "5%", {"subject": "Orrin"}))
    assert shown(facts)[0][1] == (0, [Piece("5% "), Piece("Orrin", ("subject",), "0-subject")])


def test_figures_side_by_side_stay_two() -> None:
    facts = made("$5$6", ("$5", "USD? 5", {}), ("$6", "USD? 6", {}))
    assert shown(facts) == [[(0, [Piece("$5")]), (1, [Piece("$6")])]]


def test_facts_keep_their_numbers_when_they_are_not_in_reading_order() -> None:
    facts = made("$5 or $6", ("$5", "USD? 5", {}), ("$6", "USD? 6", {}))
    facts.reverse()
    assert [(number, pieces[0].text) for number, pieces in shown(facts)[0]] == [(1, "$5"), (None, " or "), (0, "$6")]


LONG = "This line is longer than anybody would break by hand, and so it is a paragraph of its own, "
LONG += "though all that it tells of is a fee: "


def texts_of(facts: Facts) -> list[str]:
    return ["".join(piece.text for stretch in paragraph for piece in stretch.pieces) for paragraph in paragraphs(facts)]


def test_long_lines_are_paragraphs() -> None:
    facts = made(f"{LONG}$5 a day.\n\nThen $6.\n", ("$5", "USD? 5", {}), ("$6", "USD? 6", {}))
    assert texts_of(facts) == [f"{LONG}$5 a day.\n\n", "Then $6.\n"]


def test_blank_lines_belong_to_the_paragraph_before_them() -> None:
    assert texts_of(Facts(f"{LONG}{LONG}\r\n\r\nb\r\n")) == [f"{LONG}{LONG}\r\n\r\n", "b\r\n"]


def test_lines_broken_by_hand_stay_together() -> None:
    assert texts_of(made("It paid 5\npct more.\nThen $6.", ("5\npct", "5%", {}))) == ["It paid 5\npct more.\nThen $6."]


def test_no_paragraph_ends_inside_a_mark() -> None:
    text = f"{LONG}$5\nmillion\nfor Orrin\nInc and more.\nEnd"
    facts = made(text, ("$5\nmillion", "USD? 5e6", {"counterparty": "Orrin\nInc"}))
    assert texts_of(facts) == [f"{LONG}$5\nmillion\n", "for Orrin\nInc and more.\n", "End"]


@st.composite
def marked(draw: st.DrawFn) -> Facts:
    """Any text with figures that do not overlap, and subjects and measures anywhere."""
    text = draw(any_text) + "\n" + "x" * draw(st.sampled_from([0, 130]))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    facts = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        one, other, third, fourth = (draw(st.integers(0, len(text))) for _ in range(4))
        facts.append(
            Fact(
                text=text[start:end],
                start=start,
                end=end,
                figure=Percent.model_validate({"amount": 5}),
                subject=Mention(text="", name="Orrin", start=min(one, other), end=max(one, other)),
                measure=Measure(text="", start=min(third, fourth), end=max(third, fourth)),
            )
        )
    return Facts(text, facts)


@given(marked())
def test_no_letter_moves(facts: Facts) -> None:
    assert "".join(texts_of(facts)) == facts.text
    stretches = [stretch for paragraph in paragraphs(facts) for stretch in paragraph]
    figures = {stretch.number: "" for stretch in stretches if stretch.fact}
    for stretch in stretches:
        if stretch.number is not None:
            figures[stretch.number] += "".join(piece.text for piece in stretch.pieces)
    # A figure is one element, however many marks start inside it.
    assert figures == {number: fact.text for number, fact in enumerate(facts)}
    assert len(figures) == sum(stretch.fact is not None for stretch in stretches)


class Reader(HTMLParser):
    """Reads HTML back as a browser would, with what the script of the page mends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.odd = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "i"
        self.odd = True
        self.text += chr(int(dict(attrs)["data-code"] or "", 16))

    def handle_endtag(self, tag: str) -> None:
        assert tag == "i"
        self.odd = False

    def handle_data(self, data: str) -> None:
        if self.odd:
            assert data == "\N{REPLACEMENT CHARACTER}"
        else:
            self.text += data


@given(any_text)
def test_escaped_text_reads_back_the_same(text: str) -> None:
    written = str(exact(text))
    written.encode()
    assert "\r" not in written
    reader = Reader()
    reader.feed(written)
    reader.close()
    assert reader.text == text


def test_what_html_cannot_hold_is_replaced_in_attributes() -> None:
    assert writable("a\0b\ud800c😀") == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c😀"

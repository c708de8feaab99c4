"""The pytest plugin, in test suites of its own: what is there, what is loaded, how failures read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"
FIXTURES = ["assert_facts", "moneyfacts_parser", "moneyfacts_seeds", "parse_facts"]

#: Prints which modules are loaded when the tests are over.
TELLS_MODULES = """
import sys

def pytest_unconfigure():
    print("loaded:", [name for name in ("moneyfacts", "pydantic", "pint", "rich") if name in sys.modules])
"""


def test_fixtures_are_listed_with_what_they_are(pytester: pytest.Pytester) -> None:
    listed = pytester.runpytest("--fixtures").stdout.str()
    for name in FIXTURES:
        assert name in listed
    assert "no docstring available" not in listed.partition("pytest_moneyfacts")[2].split("----")[1]


def test_facts_as_expected_pass(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        import moneyfacts

        def test_facts(assert_facts):
            facts = assert_facts("Orrin lost $5 million, or 3%.", [{"subject": "Orrin"}, "3%"])
            assert facts[0].figure.amount == 5_000_000

        def test_none(assert_facts):
            assert_facts("All was calm in 2024.", [])

        def test_options(assert_facts, parse_facts):
            assert_facts("It paid $5.", [{"figure": {"currency": "CAD"}}], currency="CAD")
            assert parse_facts("We paid $5.", issuer="Orrin")[0].subject.name == "Orrin"

        def test_parser_is_the_same(moneyfacts_parser):
            assert moneyfacts_parser == moneyfacts.Parser()

        def test_seeds(moneyfacts_seeds):
            assert len(moneyfacts_seeds) == 10
            for seed in moneyfacts_seeds:
                assert all(seed.text[fact.start : fact.end] == fact.text for fact in seed.facts)
    """)
    pytester.runpytest().assert_outcomes(passed=5)


def test_wrong_expectation_is_shown_beside_what_was_found(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        def test_loss(assert_facts):
            assert_facts("Orrin lost $5 million.", [{"subject": "Tamsin", "figure": {"amount": 6}}])
    """)
    done = pytester.runpytest()
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(
        [
            "E *AssertionError: 1 of 1 fact is not as expected",
            "E *  Orrin lost $5 million.",
            "E *             ^^^^^^^^^^",
            "E *  field * expected * found",
            "E *  text * $5 million",
            "E *  subject * Tamsin * Orrin",
            "E *  figure.amount * 6 * 5,000,000",
        ]
    )
    # Whoever reads it wants the line of the test, not those of the comparison.
    done.stdout.no_fnmatch_line("*moneyfacts?testing?assertion.py*")


def test_own_parser_takes_the_place_of_the_default(pytester: pytest.Pytester) -> None:
    pytester.makeconftest("""
        import moneyfacts
        import pytest

        @pytest.fixture(scope="session")
        def moneyfacts_parser():
            return moneyfacts.Parser(currency="CAD")
    """)
    pytester.makepyfile("""
        def test_currency(assert_facts, parse_facts):
            assert_facts("It paid $5.", [{"figure": {"currency": "CAD"}}])
            assert parse_facts("It paid $5.")[0].figure.currency == "CAD"
    """)
    pytester.runpytest().assert_outcomes(passed=1)


def test_unequal_facts_and_figures_are_explained(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        import moneyfacts
        from moneyfacts import Money

        def test_money():
            assert Money(currency="USD", amount=5) == Money(currency="EUR", low=5, high=7)

        def test_fact(parse_facts):
            first, second = parse_facts("Orrin lost $5 and gained $6.")
            assert first == second
    """)
    done = pytester.runpytest()
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines(
        [
            "E *assert USD 5 == EUR 5 to 7",
            "E * field * left * right",
            "E * high * 5 * 7",
            "E * currency * USD * EUR",
            "E *assert '$5' == '$6'",
            "E * text * $5 * $6",
            "E * start * 11 * 25",
            "E * figure.amount * 5 * 6",
        ]
    )


def test_other_comparisons_are_left_to_pytest(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        from moneyfacts import Money, Percent

        def test_kinds():
            assert Money(currency="USD", amount=5) == Percent(amount=5)

        def test_lists():
            assert [Percent(amount=5)] == [Percent(amount=6)]
    """)
    done = pytester.runpytest()
    done.assert_outcomes(failed=2)
    done.stdout.no_fnmatch_line("E *field *left *right")


@pytest.mark.parametrize("options", [(), ("-p", "no:moneyfacts")])
def test_nothing_is_loaded_before_a_fixture_is_used(pytester: pytest.Pytester, options: tuple[str, ...]) -> None:
    pytester.makeconftest(TELLS_MODULES)
    pytester.makepyfile("""
        def test_nothing():
            assert 1 + 1 == 2

        def test_wrong():
            assert [1] == [2]
    """)
    done = pytester.runpytest_subprocess(*options)
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(["*loaded: []"])


def test_module_is_loaded_once_a_fixture_is_used(pytester: pytest.Pytester) -> None:
    # Without this the test above could not fail.
    pytester.makeconftest(TELLS_MODULES)
    pytester.makepyfile("def test_one(parse_facts): assert parse_facts('It paid $5.')")
    pytester.runpytest_subprocess().stdout.fnmatch_lines(["*loaded: *'moneyfacts', 'pydantic'*"])


def test_plugin_can_be_turned_off(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_one(assert_facts): assert_facts('It paid $5.', ['$5'])")
    done = pytester.runpytest_subprocess("-p", "no:moneyfacts")
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(["*fixture 'assert_facts' not found*"])


def test_fixtures_go_with_hypothesis(pytester: pytest.Pytester) -> None:
    # Hypothesis refuses fixtures that are made anew for each test.
    pytester.makepyfile("""
        from hypothesis import given, settings
        from hypothesis import strategies as st

        @settings(max_examples=3, database=None)
        @given(amount=st.integers(1, 9))
        def test_amount(assert_facts, parse_facts, amount):
            assert_facts(f"It paid ${amount}.", [{"figure": {"amount": amount}}])
            assert parse_facts(f"It paid ${amount}.")
    """)
    pytester.runpytest().assert_outcomes(passed=1)


def test_example_of_the_readme(pytester: pytest.Pytester) -> None:
    section = README.read_text(encoding="utf-8").partition("## In your own tests\n")[2]
    code = re.findall(r"^```python\n(.*?)^```$", section, flags=re.DOTALL | re.MULTILINE)[0]
    pytester.makepyfile(code)
    pytester.runpytest().assert_outcomes(passed=1)  # what a failure shows is on a page of docs/, which runs too

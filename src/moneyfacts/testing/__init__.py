"""For the tests of those who use moneyfacts: ``assert_facts``, the seeds, and strategies for Hypothesis.

With pytest nothing has to be imported: the fixtures ``assert_facts``, ``parse_facts``, ``moneyfacts_parser`` and
``moneyfacts_seeds`` are there as soon as moneyfacts is installed; ``-p no:moneyfacts`` turns them off.
"""

from moneyfacts.testing.assertion import Expected, assert_facts
from moneyfacts.testing.seeds import Seed, read_seeds

__all__ = ["Expected", "Seed", "assert_facts", "read_seeds"]

"""Settings that all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline: a slow machine is no failing test. In continuous integration the examples are the same each time.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", patient)
settings.register_profile("ci", patient, derandomize=True, print_blob=True)
settings.register_profile("thorough", patient, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "default"))

# What compares the compiled core with the pure one needs both: `make test-compiled`. Compiled code has no annotations,
# and looks itself whether a table is what it is said to be.
is_compiled = os.environ.get("MONEYFACTS_TEST") == "compiled"
collect_ignore = ["lexicon/test_table_types.py"] if is_compiled else ["compiled"]

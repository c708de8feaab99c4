"""Keep the JSON schema of this version in schemas/: a released one is never replaced.

Run it with ``make schema`` when the schema changed, or the version.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from moneyfacts.json_schema import line_schema, schema_version

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Write the file of this version, unless the changelog says that the version is out and the file is another."""
    version = schema_version()
    kept = ROOT / "schemas" / f"fact-{version}.json"
    schema = line_schema()
    if is_released(version) and kept.exists() and json.loads(kept.read_text(encoding="utf-8")) != schema:
        sys.exit(f"error: schema {version} is released: raise the version of the package, then run this again")
    kept.write_text(json.dumps(schema, indent=2) + "\n", encoding="utf-8")
    print(f"kept {kept.relative_to(ROOT)}")


def is_released(version: str) -> bool:
    """Tell whether the changelog has a version with this schema that is not marked as unreleased."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(rf"^## \[?{re.escape(version)}\..*$", changelog, flags=re.MULTILINE)
    return any("unreleased" not in heading for heading in headings)


if __name__ == "__main__":
    main()

"""The JSON schema of what the command writes as JSON lines."""

from __future__ import annotations

from typing import Any

import moneyfacts
from moneyfacts import Fact

#: What pydantic adds and a reader of the output has no use for: every field is there, its name is its title, and the
#: discriminator is OpenAPI's word.
_NOT_NEEDED = {"default", "discriminator", "readOnly", "title"}


def line_schema() -> dict[str, Any]:
    """Give the JSON schema (draft 2020-12) of a line of ``moneyfacts parse --format jsonl``.

    It is the schema of a ``Fact`` with its ``source``. ``$id`` ends in the version of the schema: that of the package
    without what changes no schema, so 0.1 for 0.1.2, and 1 for 1.4.2.

    >>> schema = line_schema()
    >>> list(schema["properties"])[:4], schema["$id"].startswith("urn:moneyfacts:fact:")
    (['source', 'text', 'start', 'end'], True)
    """
    fact = _tidied(Fact.model_json_schema(mode="serialization"))
    source = {"type": "string", "description": "The path of the document; - for standard input, text for --text."}
    properties, required = {"source": source} | fact["properties"], ["source", *fact["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:moneyfacts:fact:{schema_version()}",
        "title": "A financial figure of a document",
        **fact,
        "properties": properties,
        "required": required,
    }


def schema_version(version: str = moneyfacts.__version__) -> str:
    """Tell the version of the schema from that of the package: it changes with the major one, or the minor one of 0.x.

    >>> schema_version("0.3.1"), schema_version("2.3.1")
    ('0.3', '2')
    """
    major, minor, *_ = version.split(".")
    return f"{major}.{minor}" if major == "0" else major


def _tidied(node: Any) -> Any:
    """Take out what is not needed, and of the descriptions the examples, which are Python's."""
    if isinstance(node, dict):
        names = [name for name in node if name not in _NOT_NEEDED]
        return {name: _tidied(node[name]) for name in names}
    if isinstance(node, list):
        return [_tidied(item) for item in node]
    return node.partition("\n\n>>> ")[0] if isinstance(node, str) else node

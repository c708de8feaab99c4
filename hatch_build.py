"""Compiles the core with mypyc when asked to: ``MONEYFACTS_COMPILE=1 pip install .``; else the wheel is pure Python."""

from __future__ import annotations

import os
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

#: What compiles as it is written. A table that compiles is a variable of C to all who use it, which without that they
#: look up by its name each time.
COMPILED = ["tokenizer.py", "lexicon/*.py", "grammar/*.py", "passes/*.py", "context/*.py"]

#: Long tables that are seldom asked, and functions that are explained by their docstrings, which compiled ones lack.
LEFT_OUT = [
    "lexicon/currenc*.py",
    "lexicon/common_words.py",
    "context/link_rules.py",
    *(f"context/{kind}_links.py" for kind in ("issue", "noun", "of", "part", "verb")),
]

#: Only for a build that compiles; pydantic and its like are what the compiled modules' types come from.
REQUIRED = ["hatch-mypyc>=0.16", "mypy>=2.4,<2.5", "pydantic>=2.12"]


class CompileHook(BuildHookInterface):  # type: ignore[misc]  # its types are where the build is
    """Hands the wheel to the mypyc hook of the build backend."""

    def dependencies(self) -> list[str]:
        """What the build needs."""
        return REQUIRED if self._is_wanted() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the wheel is put together."""
        if self._is_wanted():
            self._mypyc().initialize(version, build_data)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - the hook's
        """Take what was compiled out of the sources again: an editable install must stay pure."""
        if self._is_wanted():
            self._mypyc().clean([version])

    def _is_wanted(self) -> bool:
        return self.target_name == "wheel" and os.environ.get("MONEYFACTS_COMPILE", "") not in {"", "0"}

    def _mypyc(self) -> Any:
        # Not there unless asked for.
        from hatch_mypyc.plugin import MypycBuildHook

        included, excluded = ([f"src/moneyfacts/{path}" for path in paths] for paths in (COMPILED, LEFT_OUT))
        # No settings: the hook hides pyproject.toml, and what lies above the sources is none of theirs.
        checked = ["--config-file=", "--ignore-missing-imports"]
        options = {"opt_level": "1", "debug_level": "0"}  # level 3 takes longer to compile and is no faster
        config = {"include": included, "exclude": excluded, "mypy-args": checked, "options": options}
        return MypycBuildHook(
            self.root, config, self.build_config, self.metadata, self.directory, self.target_name, self.app
        )

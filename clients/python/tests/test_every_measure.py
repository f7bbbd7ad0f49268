"""Every measure and every design on files, asked as its own example asks it, with frames in the place of files."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any, Dict

import pandas
import pytest

import quoin
from conftest import ROOT
from quoin._command import Command
from quoin._commands import COMMANDS
from quoin._units import UNITS

ON_FILES = {name: each for name, each in COMMANDS.items() if each.words[0] in ("measure", "design") and each.scope == "loose" and each.delivers == "folder"}
EXAMPLES = re.findall(r"^    quoin (.+)$", (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8"), re.MULTILINE)


def handed(path: Path) -> Any:
    """A frame, where pandas reads the file; codes as texts, since 0011 is no number."""
    if path.suffix != ".csv":
        return path
    read = pandas.read_csv(path, keep_default_na=False, na_values=[""], dtype=str)
    for name in read.columns:
        known = read[name].dropna()
        if not known.str.match(r"^0\d").any():
            try:
                read[name] = pandas.to_numeric(read[name])
            except ValueError:
                pass  # Texts.
    return read


def arguments(command: Command) -> Dict[str, Any]:
    """The example of a command as the arguments of its method."""
    example = next(line for line in EXAMPLES if line.split()[: len(command.words)] == list(command.words))
    words = shlex.split(example)[len(command.words) :]
    fields = {field.flag: field for field in command.fields}
    given: Dict[str, Any] = {}
    while words:
        flag = words.pop(0)
        if flag == "--out":
            words.pop(0)
            continue
        field = fields[flag]
        name = field.name if field.name not in ("from", "as") else f"{field.name}_"
        if field.kind == "boolean":
            given[name] = True
            continue
        value = words.pop(0)
        given[name] = handed(ROOT / value) if field.kind == "file" else value.split(",") if field.kind == "list" else float(value) if field.kind == "number" else value
    # Fewer draws and rows than the example has: what is asked here is the shape of the answer.
    if "draws" in [field.name for field in command.fields]:
        given["draws"] = 10
    return {name: value.head(40 if "duplicates" in command.words else 300) if isinstance(value, pandas.DataFrame) and len(value) > 900 else value for name, value in given.items()}


def test_nothing_is_left_out() -> None:
    assert len(ON_FILES) >= 22
    assert set(UNITS) <= set(ON_FILES)


@pytest.mark.parametrize("name", list(ON_FILES))
def test_frames_in_and_frames_with_units_out(served: quoin.Office, name: str) -> None:
    command = ON_FILES[name]
    group: Any = getattr(served, command.words[0])
    answer: quoin.Tables = getattr(group, command.words[1].replace("-", "_"))(**arguments(command))
    assert answer.names
    assert answer.provenance["methods"] or command.words[0] == "design"
    for table in answer.names:
        frame = answer[table]
        assert list(frame.columns) and set(frame.attrs["units"]) <= set(frame.columns)
        for column, unit in frame.attrs["units"].items():
            assert unit != "" and (frame[column].isna().all() or pandas.api.types.is_numeric_dtype(frame[column])), (table, column)
    # A table that an example does not ask for is the only one whose units are not seen here.
    assert any(answer.units(table) for table in answer.names) or name not in UNITS

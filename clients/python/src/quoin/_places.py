"""Notes in the words of whoever calls from Python: rows by the index of the frame, columns by their names, options by their arguments."""

from __future__ import annotations

import keyword
import re
from dataclasses import replace
from typing import Any, List, Mapping, Optional, Sequence, Tuple

from ._command import Command
from ._errors import Note

#: An option with what stands for its value (`FILE`), with a value before a sign that ends it, or alone; before another word nobody knows whether that is its value.
_OPTION = re.compile(r"--([a-z][a-z-]*[a-z])(?![\w-])(?:[ =][A-Z]+\b|[ =](?P<value>[a-z][\w-]*)(?=[,.;:)]|$)|(?! [a-z]))")


def in_python(notes: Sequence[Note], command: Command, given: Mapping[str, Any]) -> List[Note]:
    """The notes on a command with what was handed in named as it is here."""
    handed: List[Tuple[str, Any]] = []
    for field in command.fields:
        value = given.get(field.name, given.get(f"{field.name}_"))
        if field.kind == "file":
            handed.append((field.name, value))
        elif field.kind == "files" and isinstance(value, Mapping):
            handed += [(str(key), each) for key, each in value.items()]
    frames = {re.sub(r"[^\w-]", "_", name) + ending: value for name, value in handed for ending in (".parquet", ".csv")}
    return [_note(note, command, frames) for note in notes]


def _note(note: Note, command: Command, frames: Mapping[str, Any]) -> Note:
    options = {field.flag: field.name for field in command.fields if field.position is None and field.kind != "flags"}

    def argument(found: "re.Match[str]") -> str:
        name = options.get(f"--{found.group(1)}")
        if name is None:
            return found.group(0)
        value = found.group("value")
        return f"{name}_=" if keyword.iskeyword(name) else f"{name}=" + ("" if value is None else f"'{value}'")

    at = dict(note.at)
    frame = frames.get(str(at.get("file")))
    message = note.message
    if frame is not None:
        label = _label(frame, at.get("line"))
        if label is not None:
            at["index"] = label
            name = _column(frame, at.get("column"))
            if name is not None:
                at["column_name"] = name
        if note.code == "table.duplicate-key" and label is not None:
            message = re.sub(r"\bline (\d+)\b", lambda found: f"row {_label(frame, int(found.group(1)))!r}", message)
    return replace(note, at=at, message=_OPTION.sub(argument, message), fix=_OPTION.sub(argument, note.fix))


def _names(frame: Any) -> Optional[List[str]]:
    """The columns as they were sent; None where they were made of a matrix."""
    if hasattr(frame, "column_names"):
        return [str(each) for each in frame.column_names]
    if hasattr(frame, "columns"):
        if getattr(frame.columns, "nlevels", 1) > 1:
            return None
        index = getattr(getattr(frame, "index", None), "names", [])
        # Levels with names were put in front.
        levels = [f"level_{at}" if name is None else str(name) for at, name in enumerate(index)] if any(each is not None for each in index) else []
        return [*levels, *[str(each) for each in frame.columns]]
    if isinstance(frame, Mapping):
        return [str(key) for key in frame]
    if isinstance(frame, (list, tuple)) and all(isinstance(row, Mapping) for row in frame):
        return list(dict.fromkeys(str(key) for row in frame for key in row))
    return None


def _label(frame: Any, line: Any) -> Any:
    """The index of a row, or its number from 0; line 1 holds the names."""
    if not isinstance(line, int) or line < 2 or _names(frame) is None:
        return None
    index = getattr(frame, "index", None)
    if hasattr(frame, "columns") and index is not None:
        if line - 2 >= len(index):
            return None
        label = index[line - 2]
        return label.item() if hasattr(label, "item") else label
    return line - 2


def _column(frame: Any, place: Any) -> Optional[str]:
    names = _names(frame)
    return names[place - 1] if names is not None and isinstance(place, int) and 0 < place <= len(names) else None

"""What goes wrong, with the notes that the program gives: code, message, and what mends it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Mapping, Sequence


@dataclass(frozen=True)
class Note:
    """One message of the program.

    severity: error, warning or info
    at: where: file, line, column; table, row; or field. Of a frame also `index`, the label of its row, and `column_name`
    """

    code: str
    severity: str
    message: str
    fix: str = ""
    at: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        if "index" in self.at:
            name = re.sub(r"\.(parquet|csv)$", "", str(self.at.get("file", "")))
            column = f", column {self.at['column_name']!r}" if "column_name" in self.at else ""
            return self._said(f"{name}, row {self.at['index']!r}{column}: ")
        place = ":".join(str(self.at[key]) for key in ("file", "table", "line", "row", "column") if key in self.at)
        return self._said(f"{place} " if place else "")

    def _said(self, place: str) -> str:
        head = f"{self.severity}[{self.code}] {place}{self.message}"
        return f"{head}\n  fix: {self.fix}" if self.fix else head


def note_of(value: Mapping[str, Any]) -> Note:
    """A note from the JSON of the program."""
    return Note(
        code=str(value.get("code", "")),
        severity=str(value.get("severity", "error")),
        message=str(value.get("message", "")),
        fix=str(value.get("fix", "")),
        at=value.get("at") or {},
    )


class QuoinError(Exception):
    """Whatever the program refuses; `notes` say what, where, and what mends it."""

    def __init__(self, message: str, notes: Sequence[Note] = ()) -> None:
        super().__init__("\n".join([str(note) for note in notes]) or message)
        self.notes = tuple(notes)


class WrongInput(QuoinError):
    """What was handed in is wrong; nothing was changed."""


class StaleVersion(QuoinError):
    """Another writer was first; nothing was changed."""


class NotAllowed(QuoinError):
    """Nobody is logged in, or the account has no right to this."""


class NotReached(QuoinError):
    """The program or the server is not there, or does not serve now."""


class ProgramFailed(QuoinError):
    """The program failed: this is a fault of the program."""


class QuoinWarning(UserWarning):
    """A warning of the program about what was handed in or came out."""

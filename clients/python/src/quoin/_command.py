"""How a command is asked, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple, Union

FieldText = Union[Tuple[str, str, Optional[int]], Tuple[str, str, Optional[int], bool]]


@dataclass(frozen=True)
class Field:
    """One field of a command.

    name: as the API calls it
    kind: how it is filled: text, number, boolean, list, file, files, pairs, texts, json-file, flags, secret, destination
    position: as the n-th argument of the command line (0 = the first after the workspace); None: as an option
    default: of a boolean, what holds where it is not given
    """

    name: str
    kind: str
    position: Optional[int]
    default: bool

    @property
    def flag(self) -> str:
        """The option of the command line."""
        return "--" + self.name.replace("_", "-")


@dataclass(frozen=True)
class Command:
    """One command.

    words: of the command line
    scope: loose (on files), workspace, or either
    delivers: answer, folder (tables) or file
    changes: it changes something in the workspace
    """

    words: Tuple[str, ...]
    scope: str
    delivers: str
    changes: bool
    fields: Tuple[Field, ...]


def command(
    words: Tuple[str, ...],
    scope: str,
    delivers: str,
    changes: bool,
    fields: Sequence[FieldText],
) -> Command:
    """A command from what the derived list says of it."""
    return Command(
        words,
        scope,
        delivers,
        changes,
        tuple(Field(each[0], each[1], each[2], len(each) > 3 and bool(each[-1])) for each in fields),
    )

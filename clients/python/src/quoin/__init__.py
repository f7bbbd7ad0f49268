"""Quoin from Python.

    import quoin

    answer = quoin.measure.complexity(df, location="country", activity="product", value="exports")
    answer.locations                      # a frame: eci, fitness, diversity …
    answer.provenance                     # method, parameters, inputs with their hashes

    office = quoin.workspace("my-office")                          # a folder of this machine
    office = quoin.connect("http://127.0.0.1:4040", token="…")     # or one that is served
    office.diagnose(region="350000")["findings"]
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Optional, Sequence, Union

from ._ask import CommandLine, Served
from ._errors import Note, NotAllowed, NotReached, ProgramFailed, QuoinError, QuoinWarning, StaleVersion, WrongInput
from ._namespaces import Loose, Office
from ._tables import Data, File, Tables

__version__ = "0.1.0"

__all__ = [
    "Data",
    "File",
    "Note",
    "NotAllowed",
    "NotReached",
    "Office",
    "ProgramFailed",
    "QuoinError",
    "QuoinWarning",
    "StaleVersion",
    "Tables",
    "WrongInput",
    "connect",
    "derive",
    "design",
    "forecast_file",
    "measure",
    "rule",
    "solve",
    "use",
    "workspace",
]

_here = CommandLine()
_loose = Loose(_here)

#: Commands on files: `quoin.measure.complexity(df, …)`.
measure = _loose.measure
design = _loose.design
rule = _loose.rule
solve = _loose.solve
derive = _loose.derive
forecast_file = _loose.forecast_file


def use(program: Optional[Sequence[str]] = None, language: Optional[str] = None) -> None:
    """Which program is asked (`["node", ".../quoin.js"]`), and in which language it speaks (en, zh, de)."""
    if program is not None:
        _here.program = list(program)
    if language is not None:
        _here.language = language


def workspace(
    folder: Union[str, "os.PathLike[str]"],
    by: Optional[str] = None,
    token_file: Optional[str] = None,
    language: Optional[str] = None,
    token: Optional[str] = None,
) -> Office:
    """A workspace: a folder of this machine, asked by the command line, or an address (`http://…`), asked as `connect` does.

    by: who makes a change (default: QUOIN_USER, else the system's user); a server knows it by the token
    token_file: acts as the account whose token the file holds
    token: of an account of a served workspace
    """
    place = os.fspath(folder)
    if place.startswith(("http://", "https://")):
        if by is not None:
            raise WrongInput("by: a server knows who asks by the token")
        if token is None and token_file is not None:
            with open(token_file, encoding="utf-8") as file:
                token = file.read().strip()
        return connect(place, token, language)
    if token is not None:
        raise WrongInput("token: a folder is asked under a token by token_file=; token= is for an address (http://…)")
    return Office(CommandLine(_here.program, os.path.abspath(folder), language or _here.language, by, token_file))


def connect(address: str, token: Optional[str] = None, language: Optional[str] = None, timeout: float = 600) -> Office:
    """A workspace that is served. timeout: seconds for which an answer is waited for."""
    return Office(Served(address, token, language or _here.language, timeout))

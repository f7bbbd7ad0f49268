"""The client with nothing but the standard library, on any Python from 3.10 on: rows in, rows out, and what is refused.

    PYTHONPATH=src python3.14 -S tests/plain.py
"""

from __future__ import annotations

import importlib.util
import platform
from typing import Dict, List, Union

import quoin

PLACES: List[Dict[str, Union[str, float, None]]] = [
    {"place": "a", "code": "0011", "n": 4},
    {"place": "a", "code": "0022", "n": 0.1 + 0.2},
    {"place": "b", "code": "0011", "n": None},
    {"place": "b", "code": "NA", "n": 3},
    {"place": "c", "code": "0022", "n": 2},
]


def main() -> None:
    # Without the packages of the machine (-S) nothing but the standard library is there.
    assert importlib.util.find_spec("pandas") is None and importlib.util.find_spec("pyarrow") is None
    answer = quoin.measure.complexity(PLACES, location="place", activity="code", value="n")
    cells = {(row["location"], row["activity"]): row["value"] for row in answer.rows("cells")}
    assert {(str(row["place"]), str(row["code"])): row["n"] for row in PLACES}.items() <= cells.items()
    assert answer.units("locations")["diversity"] == "activities"
    assert answer.provenance["parameters"]["convention"] == "py-ecomplexity"
    try:
        quoin.measure.complexity([*PLACES, PLACES[0]], location="place", activity="code", value="n")
    except quoin.WrongInput as refused:
        assert refused.notes[0].code == "table.duplicate-key" and refused.notes[0].at["line"] == 7 and refused.notes[0].fix
    else:
        raise AssertionError("a key that stands twice was taken")
    print(f"plain Python {platform.python_version()}: OK")


if __name__ == "__main__":
    main()

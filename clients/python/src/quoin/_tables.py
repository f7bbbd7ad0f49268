"""Tables handed in (frames, files, rows) and tables given back."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Protocol, Sequence, Tuple, Union

from ._errors import Note, WrongInput
from ._kinds import Kinds
from ._units import UNITS

if TYPE_CHECKING:
    import pandas
    import pyarrow

Cell = Union[str, int, float, bool, None]


class _Columns(Protocol):
    """A frame of pandas or polars: it has columns and can be written as csv."""

    @property
    def columns(self) -> Any: ...


class _ColumnNames(Protocol):
    """A table of pyarrow."""

    @property
    def column_names(self) -> Any: ...


#: What can be handed in where a command reads a table or a file: a path (csv, csv.gz, xlsx, json, Parquet), bytes, a frame of
#: pandas or polars, a table of pyarrow, rows as mappings, or columns by name. Flows and final demand also as a matrix: a frame
#: of pandas with country and industry as the two levels of its rows, and of its columns.
Data = Union[
    str,
    "os.PathLike[str]",
    bytes,
    _Columns,
    _ColumnNames,
    Sequence[Mapping[str, object]],
    Mapping[str, Sequence[object]],
]


def has_arrow() -> bool:
    """Whether pyarrow can be used: tables then travel as Parquet and keep their types."""
    return importlib.util.find_spec("pyarrow") is not None


def has_pandas() -> bool:
    """Whether answers can be given as frames."""
    return importlib.util.find_spec("pandas") is not None


def path_of(data: object) -> Optional[str]:
    """The path, where a file of this machine was handed in."""
    return os.fspath(data) if isinstance(data, (str, os.PathLike)) else None


def content_of(data: object, name: str) -> Tuple[str, bytes]:
    """What was handed in as a file: its name and its bytes."""
    path = path_of(data)
    if path is not None:
        try:
            return os.path.basename(path), Path(path).read_bytes()
        except OSError as cause:
            note = Note("input.file-not-found", "error", f"There is no file '{path}' that can be read.", at={"file": path})
            raise WrongInput(str(cause), [note]) from cause
    if isinstance(data, bytes):
        return name, data
    if hasattr(data, "column_names"):
        return f"{name}.parquet", _parquet(data)
    if hasattr(data, "to_csv"):
        return _of_pandas(data, name)
    if hasattr(data, "write_csv"):
        return _of_polars(data, name)
    if isinstance(data, Mapping):
        columns = {str(key): list(values) for key, values in data.items()}
        lengths = {len(values) for values in columns.values()}
        if len(lengths) > 1:
            raise WrongInput(f"{name}: the columns have {sorted(lengths)} values; all need the same number")
        return f"{name}.csv", _csv(list(columns), zip(*columns.values()))
    if isinstance(data, Sequence) and all(isinstance(row, Mapping) for row in data):
        names = list(dict.fromkeys(str(key) for row in data for key in row))
        return f"{name}.csv", _csv(names, ([row.get(key) for key in names] for row in data))
    raise WrongInput(f"{name}: a path, a frame, a table of pyarrow, a list of rows or a mapping of columns is expected, not {type(data).__name__}")


def _of_pandas(frame: Any, name: str) -> Tuple[str, bytes]:
    if not hasattr(frame, "columns"):
        raise WrongInput(
            f"{name}: a Series has its values alone; hand in a frame with a column for each key and one for the values "
            f"(series.rename('value').reset_index())" + (f", or the matrix with {' and '.join(_LEVELS[name])} as the two levels of its columns" if name in _LEVELS else "")
        )
    if name in _LEVELS and _lost_a_level(frame, name):
        raise WrongInput(f"{name} has 1 level of columns; 2 are needed ({', '.join(_LEVELS[name])})")
    # Levels with names are columns that somebody put aside.
    if frame.columns.nlevels > 1:
        frame = _of_matrix(frame, name)
    elif any(level is not None for level in frame.index.names):
        frame = frame.reset_index()
    periods = [each for each in frame.columns if str(frame[each].dtype).startswith("period")]
    if periods:
        frame = frame.assign(**{each: frame[each].astype(str).where(frame[each].notna(), None) for each in periods})
    if has_arrow():
        import pyarrow as arrow

        try:
            # One thread: those of Arrow's pool may outlive the interpreter, which then ends with a crash.
            return f"{name}.parquet", _parquet(arrow.Table.from_pandas(frame, preserve_index=False, nthreads=1))
        except (arrow.ArrowInvalid, arrow.ArrowTypeError, arrow.ArrowNotImplementedError):
            pass  # A column of texts and numbers side by side has no type there; as text it has.
    return f"{name}.csv", frame.to_csv(index=False, lineterminator="\n").encode("utf-8")


#: What stands above the columns of a matrix that is handed in under a name.
_MATRICES = {"flows": "dst_industry", "base_flows": "dst_industry", "final": "category", "base_final": "category"}


#: The two levels of columns of such a matrix.
_LEVELS = {
    "flows": ("country", "industry"),
    "base_flows": ("country", "industry"),
    "final": ("country", "category"),
    "base_final": ("country", "category"),
    "stressors": ("country", "industry"),
}


def _lost_a_level(frame: Any, name: str) -> bool:
    """Whether this is a matrix of which one level of columns is missing; a long table has a column of values."""
    if frame.columns.nlevels != 1 or "value" in frame.columns:
        return False
    return bool(frame.index.nlevels == 2 if name in _MATRICES else "country" not in frame.columns and "country" not in frame.index.names)


def _of_matrix(frame: Any, name: str) -> Any:
    """A table of flows as a matrix (rows and columns by country and industry, as pymrio has them), one row a cell that is not 0."""
    if name == "stressors" and frame.columns.nlevels == 2:
        return _of_stressors(frame)
    if name not in _MATRICES or frame.columns.nlevels != 2 or frame.index.nlevels != 2:
        raise WrongInput(
            f"{name}: the columns have {frame.columns.nlevels} levels and the rows {frame.index.nlevels}; only flows, final demand and stressors are taken as a "
            "matrix, with country and industry as the two levels of each side. Put others into one level first (frame.stack().reset_index())"
        )
    import pandas

    rows, columns = frame.index, frame.columns
    cells = frame.to_numpy()
    # A missing cell is kept: the program says what it thinks of it.
    at = ((cells != 0) | pandas.isna(cells)).nonzero()
    return pandas.DataFrame(
        {
            "src_country": rows.get_level_values(0).take(at[0]).astype(str),
            "src_industry": rows.get_level_values(1).take(at[0]).astype(str),
            "dst_country": columns.get_level_values(0).take(at[1]).astype(str),
            _MATRICES[name]: columns.get_level_values(1).take(at[1]).astype(str),
            "value": cells[at],
        }
    )


def _of_stressors(frame: Any) -> Any:
    """Emissions, energy, jobs with a row each and a column for each country and industry, as pymrio has them."""
    import pandas

    names = [" ".join(str(part) for part in each) if isinstance(each, tuple) else str(each) for each in frame.index]
    cells = frame.to_numpy()
    at = ((cells != 0) | pandas.isna(cells)).nonzero()
    return pandas.DataFrame(
        {
            "country": frame.columns.get_level_values(0).take(at[1]).astype(str),
            "industry": frame.columns.get_level_values(1).take(at[1]).astype(str),
            "stressor": pandas.Index(names).take(at[0]),
            "value": cells[at],
        }
    )


def _of_polars(frame: Any, name: str) -> Tuple[str, bytes]:
    into = io.BytesIO()
    frame.write_parquet(into)
    return f"{name}.parquet", into.getvalue()


def _parquet(table: Any) -> bytes:
    import pyarrow.parquet

    into = io.BytesIO()
    pyarrow.parquet.write_table(table, into)
    return into.getvalue()


def _csv(names: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    into = io.StringIO()
    writer = csv.writer(into, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow(["" if value is None or value != value else _guarded(value) for value in row])
    return into.getvalue().encode("utf-8")


def _guarded(value: object) -> object:
    # The program takes one apostrophe off where it guards a formula: who means it hands in two.
    return f"'{value}" if isinstance(value, str) and re.match(r"'+[=+\-@\t\r]", value) else value


class File:
    """One file that a command made.

    name: its name
    content: its bytes
    answer: what the command says beside it
    """

    def __init__(self, name: str, content: bytes, answer: Mapping[str, Any], notes: Sequence[Note]) -> None:
        self.name = name
        self.content = content
        self.answer = answer
        self.notes = tuple(notes)

    def save(self, path: Union[str, "os.PathLike[str]"]) -> None:
        """Writes it."""
        Path(path).write_bytes(self.content)

    def __repr__(self) -> str:
        return f"<File {self.name}: {len(self.content)} bytes>"


class Tables:
    """The tables of an answer, with where their figures come from.

    `answer.locations` and `answer["locations"]` are frames of pandas; `answer.rows("locations")` needs nothing but Python,
    `answer.arrow("locations")` needs pyarrow. `answer.provenance` names method, parameters, inputs with their hashes and versions.
    A frame's `attrs["units"]` holds the units of its figures, `attrs["methods"]` what computed them.
    """

    def __init__(
        self,
        files: Mapping[str, bytes],
        answer: Mapping[str, Any],
        notes: Sequence[Note],
        command: str = "",
        given: Optional[Mapping[str, Any]] = None,
    ) -> None:
        self.files: Dict[str, bytes] = dict(files)
        self.answer = answer
        self.notes = tuple(notes)
        self._command = command
        self._kinds = Kinds(given or {}) if has_pandas() else None

    @property
    def names(self) -> List[str]:
        """The names of the tables."""
        return sorted(re.sub(r"\.(parquet|json|csv)$", "", name) for name in self.files if self._is_table(name))

    @property
    def provenance(self) -> Dict[str, Any]:
        """Method, parameters, inputs with their SHA-256, versions, seed."""
        found: Dict[str, Any] = json.loads(self.files["provenance.json"])
        return found

    def document(self, name: str) -> Any:
        """What a file beside the tables says, such as `diagnostics`."""
        return json.loads(self._file(name, ("json",)))

    def rows(self, name: str) -> List[Dict[str, Cell]]:
        """A table as a list of rows. A missing value is None; a code is a text, `0011` too."""
        if f"{name}.parquet" in self.files:
            listed: List[Dict[str, Cell]] = self.arrow(name).to_pylist()
            return listed
        if f"{name}.json" in self.files:
            found: List[Dict[str, Cell]] = json.loads(self.files[f"{name}.json"])
            return found
        text = self._file(name, ("csv",)).decode("utf-8")
        return [{key: value or None for key, value in row.items()} for row in csv.DictReader(io.StringIO(text))]

    def units(self, name: str) -> Dict[str, str]:
        """Units of the figures of a table by column, `1` for a pure number; keys, and columns that only repeat what was handed in, have none."""
        known = UNITS.get(self._command, {}).get(name, {})
        here = self._columns_of(name)
        return {column: unit for column, unit in known.items() if column in here}

    def _columns_of(self, name: str) -> List[str]:
        if f"{name}.parquet" in self.files:
            import pyarrow.parquet

            found: List[str] = pyarrow.parquet.read_schema(io.BytesIO(self.files[f"{name}.parquet"])).names
            return found
        rows = self.rows(name)
        return list(rows[0]) if rows else []

    def arrow(self, name: str) -> "pyarrow.Table":
        """A table of pyarrow."""
        import pyarrow.parquet

        if f"{name}.parquet" in self.files:
            return pyarrow.parquet.read_table(io.BytesIO(self.files[f"{name}.parquet"]), use_threads=False)
        return pyarrow.Table.from_pylist(self.rows(name))

    def frame(self, name: str) -> "pandas.DataFrame":
        """A table as a frame of pandas. A missing number is NaN; a code is a text, `0011` too.

        Keys are of the kind of the column that was handed in as a frame: years stay numbers, dates dates, categories categories.
        """
        if not has_pandas():
            raise ImportError(f"a frame needs pandas (pip install pandas); answer.rows({name!r}) needs nothing")
        import pandas

        if f"{name}.parquet" in self.files:
            found: pandas.DataFrame = self.arrow(name).to_pandas(use_threads=False)
        else:
            found = pandas.DataFrame(self.rows(name))
        for column in found.columns:
            # A column of which nothing is known has no type of its own: it holds missing numbers, so that one can compute with it.
            if found[column].dtype == object and found[column].isna().all():
                found[column] = found[column].astype("float64")
        if self._kinds is not None:
            found = self._kinds.restore(found)
        found.attrs["units"] = self.units(name)
        if "provenance.json" in self.files:
            found.attrs["methods"] = [f"{each['id']}@{each['version']}" for each in self.provenance.get("methods", [])]
        return found

    def save(self, folder: Union[str, "os.PathLike[str]"]) -> None:
        """Writes every file of the answer into a folder."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        for name, content in self.files.items():
            into = Path(folder) / name
            into.parent.mkdir(parents=True, exist_ok=True)
            into.write_bytes(content)

    def __getitem__(self, name: str) -> "pandas.DataFrame":
        if name not in self.names:
            raise KeyError(f"there is no table {name!r}; there are {', '.join(self.names)}")
        return self.frame(name)

    def __getattr__(self, name: str) -> "pandas.DataFrame":
        if name.startswith("_") or name not in self.names:
            raise AttributeError(f"there is no table {name!r}; there are {', '.join(self.names)}")
        return self.frame(name)

    def __dir__(self) -> List[str]:
        return [*super().__dir__(), *self.names]

    def __repr__(self) -> str:
        return f"<Tables {', '.join(self.names)}>"

    def _is_table(self, name: str) -> bool:
        if name.endswith((".parquet", ".csv")):
            return True
        # Rows of a table stand one on a line; a document is set out over many.
        return name.endswith(".json") and (self.files[name][:3] == b"[\n{" or self.files[name] == b"[]\n")

    def _file(self, name: str, endings: Sequence[str]) -> bytes:
        for ending in endings:
            if f"{name}.{ending}" in self.files:
                return self.files[f"{name}.{ending}"]
        raise KeyError(f"there is no {name!r}; there are {', '.join(self.files)}")

"""What kind of values the columns of a handed frame hold, so that an answer's keys come back as they went in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional

if TYPE_CHECKING:
    import pandas

#: Columns of an answer that repeat a role under a name of their own.
_SAME_ROLE = {"from": "time", "to": "time"}


class Kinds:
    """Columns of the frames that were handed in, by the role that they play and by their own names.

    The program reads keys as texts: a year 2015 comes back as "2015". A column of an answer that stands for a handed column (by
    its role, `location`, `location_a`, or by its name) is given the handed values again: whole numbers, dates, periods,
    categories with their order. Where any text has no handed value, or two, the column stays as the program gave it.
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        frames = [value for value in given.values() if _is_pandas(value)]
        self._columns: Dict[str, "pandas.Series[Any]"] = {}
        for frame in frames:
            plain = frame.reset_index() if any(level is not None for level in frame.index.names) else frame
            for name in plain.columns:
                if isinstance(name, str):
                    self._columns.setdefault(name, plain[name])
        for role, name in given.items():
            if isinstance(name, str) and name in self._columns:
                self._columns[role.rstrip("_")] = self._columns[name]

    def restore(self, frame: "pandas.DataFrame") -> "pandas.DataFrame":
        """The frame of an answer with its keys as they were handed in."""
        for name in list(frame.columns):
            source = self._source(str(name))
            if source is None or not _is_text(frame[name]):
                continue
            restored = _restored(frame[name], source)
            if restored is not None:
                frame[name] = restored
        return frame

    def _source(self, name: str) -> Optional["pandas.Series[Any]"]:
        ends = name[:-2] if name.endswith(("_a", "_b")) else name
        for each in (name, ends, _SAME_ROLE.get(name, name)):
            if each in self._columns:
                return self._columns[each]
        return None


def _is_pandas(value: Any) -> bool:
    return hasattr(value, "to_csv") and hasattr(value, "index") and hasattr(value, "columns")


def _is_text(column: "pandas.Series[Any]") -> bool:
    from pandas.api.types import is_object_dtype, is_string_dtype

    return bool(is_string_dtype(column.dtype) or is_object_dtype(column.dtype))


def _restored(texts: "pandas.Series[Any]", source: "pandas.Series[Any]") -> Optional["pandas.Series[Any]"]:
    import pandas

    if source.dtype == texts.dtype:
        return None
    # Days come as days where the answer has types.
    texts = texts.map(lambda each: each.isoformat() if hasattr(each, "isoformat") else each)
    values: Dict[str, Any] = {}
    for value in source.dropna().unique():
        for text in _texts(value):
            if text in values and values[text] != value:
                return None
            values[text] = value
    known = texts.notna() & (texts != "")
    if not texts[known].isin(list(values)).all():
        return None
    back: List[Any] = [values[text] if is_known else None for text, is_known in zip(texts, known)]
    kind: Any = source.dtype
    if kind.kind in "iu" and not known.all() and isinstance(kind, type(pandas.Series([0]).dtype)):
        kind = "Int64"  # Whole numbers of numpy know no missing one.
    made: "pandas.Series[Any]" = pandas.Series(back, index=texts.index, dtype=kind, name=texts.name)
    return made


def _texts(value: Any) -> List[str]:
    """How the program may write a value."""
    plain = str(value)
    if isinstance(value, bool):
        return [plain, plain.lower()]
    if isinstance(value, float) and value.is_integer():
        return [plain, str(int(value))]
    if hasattr(value, "isoformat"):
        whole = value.isoformat()
        return list(dict.fromkeys([plain, whole, whole.replace("T", " "), *([plain[:10]] if whole.endswith("T00:00:00") else [])]))
    return [plain]

"""What comes back is of the kind that went in, and what is missing stays missing."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy
import pandas
import pyarrow
import pytest

import quoin
from quoin._kinds import Kinds
from quoin._tables import content_of

FRAME = pandas.DataFrame(
    {
        "year": [2019, 2019, 2019, 2019, 2020, 2020, 2020],
        "place": pandas.Categorical(["b", "a", "a", "b", "b", "a", "b"], categories=["b", "a", "never"], ordered=True),
        "code": [11, 11, 12, 12, 11, 12, 12],
        "n": pandas.array([1, 4, None, 2, 2, 3, 5], dtype="Int64"),
    }
)


def asked(office: quoin.Office, frame: pandas.DataFrame, **more: Any) -> quoin.Tables:
    return office.measure.complexity(frame, location="place", activity="code", value="n", time="year", tables=["locations", "activities", "cells", "proximity"], **more)


def test_keys_are_of_the_kind_of_their_columns(served: quoin.Office) -> None:
    answer = asked(served, FRAME)
    assert answer.locations["time"].tolist() == [2019, 2019, 2020, 2020]
    assert answer.locations.dtypes["time"] == FRAME.dtypes["year"]
    assert answer.locations.dtypes["location"] == FRAME.dtypes["place"]
    assert answer.proximity.dtypes["activity_a"] == answer.proximity.dtypes["activity_b"] == FRAME.dtypes["code"]
    # What joins onto what was handed in.
    joined = FRAME.merge(answer.cells, left_on=["year", "place", "code"], right_on=["time", "location", "activity"])
    assert len(joined) == len(FRAME)
    assert joined["value"].isna().tolist() == FRAME["n"].isna().tolist()


@pytest.mark.parametrize(
    "years",
    [
        pandas.to_datetime(FRAME["year"].astype(str)),
        pandas.PeriodIndex(FRAME["year"].astype(str), freq="Y"),
        FRAME["year"].astype(float),
        FRAME["year"].astype("Int16"),
        FRAME["year"].map(lambda year: date(int(year), 1, 1)),
    ],
    ids=["datetime", "period", "float", "Int16", "date"],
)
def test_times_of_every_kind_come_back(served: quoin.Office, years: Any) -> None:
    frame = FRAME.assign(year=years)
    back = asked(served, frame).locations["time"]
    assert back.dtype == frame["year"].dtype
    assert set(back) == set(frame["year"])


def test_codes_with_leading_noughts_and_texts_that_look_like_nothing_stay(served: quoin.Office) -> None:
    frame = FRAME.assign(code=["0011", "0011", "NA", "NA", "0011", "NA", "NA"])
    for office in (served, quoin):
        found: Any = asked(office, frame)  # type: ignore[arg-type]
        assert sorted(set(found.activities["activity"])) == ["0011", "NA"]


def test_a_key_that_two_handed_values_are_written_as_stays_a_text() -> None:
    kinds = Kinds({"data": pandas.DataFrame({"k": pandas.Series([1, "1"], dtype=object)}), "location": "k"})
    frame = kinds.restore(pandas.DataFrame({"location": ["1", "1"]}))
    assert frame["location"].tolist() == ["1", "1"]


def test_whole_numbers_with_a_gap_and_an_index_with_names() -> None:
    handed = pandas.DataFrame({"n": [1.0]}, index=pandas.Index([7], name="k"))
    frame = Kinds({"data": handed, "group": "k"}).restore(pandas.DataFrame({"group": ["7", None]}))
    assert str(frame["group"].dtype) == "Int64"
    assert frame["group"].isna().tolist() == [False, True]


def test_a_matrix_is_flows_row_by_row_and_nothing_else() -> None:
    sides = pandas.MultiIndex.from_product([["A", "B"], ["x"]], names=["region", "sector"])
    z = pandas.DataFrame([[1.0, 0.0], [numpy.nan, 2.0]], index=sides, columns=sides)
    name, content = content_of(z, "flows")
    table: Any = pyarrow.parquet.read_table(pyarrow.BufferReader(content)).to_pylist()
    assert name == "flows.parquet"
    assert [(row["src_country"], row["dst_country"], row["value"]) for row in table] == [("A", "A", 1.0), ("B", "A", None), ("B", "B", 2.0)]
    with pytest.raises(quoin.WrongInput, match="levels"):
        content_of(z, "data")


def test_units_of_figures_are_beside_them(served: quoin.Office) -> None:
    answer = asked(served, FRAME)
    assert answer.locations.attrs["units"]["diversity"] == "activities"
    assert "complexity.eci@1" in answer.locations.attrs["methods"]
    assert answer.units("cells") == {"rca": "1", "density": "1", "cog": "1"}


def test_the_program_is_named_by_words_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    from quoin._ask import _program

    monkeypatch.setenv("QUOIN_COMMAND", "node '/a place/quoin.js'")
    assert _program() == ["node", "/a place/quoin.js"]
    monkeypatch.delenv("QUOIN_COMMAND")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(quoin.NotReached, match="QUOIN_COMMAND"):
        _program()

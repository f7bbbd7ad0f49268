"""Figures from frames, rows and files are the figures of the command line, by every way."""

from __future__ import annotations

import math
import subprocess
from pathlib import Path
from typing import List

import pandas
import pyarrow
import pytest

import quoin
from conftest import PROGRAM, ROOT

EXPORTS = [
    {"country": "A", "product": "0011", "value": 4},
    {"country": "A", "product": "0022", "value": 3},
    {"country": "A", "product": "0033", "value": 2},
    {"country": "B", "product": "0011", "value": 5},
    {"country": "B", "product": "0022", "value": 1},
    {"country": "C", "product": "0011", "value": 6},
    {"country": "C", "product": "0033", "value": 1},
    {"country": "D", "product": "0022", "value": 2},
]


def test_frames_rows_columns_and_files_give_the_same(tmp_path: Path, served: quoin.Office) -> None:
    frame = pandas.DataFrame(EXPORTS)
    path = tmp_path / "exports.csv"
    frame.to_csv(path, index=False)
    ways: List[quoin.Data] = [frame, frame.set_index(["country", "product"]), EXPORTS, frame.to_dict("list"), pyarrow.Table.from_pylist(EXPORTS), path]
    answers = [served.measure.complexity(way, location="country", activity="product", value="value") for way in ways]
    for answer in answers[1:]:
        pandas.testing.assert_frame_equal(answer.locations, answers[0].locations)
        pandas.testing.assert_frame_equal(answer["activities"], answers[0]["activities"])
    assert sorted(answers[0].activities["activity"]) == ["0011", "0022", "0033"]
    assert answers[0].names == ["activities", "cells", "locations"]
    assert answers[0].document("diagnostics")[0]
    assert answers[0].provenance["parameters"]["convention"] == "py-ecomplexity"


def test_a_served_workspace_gives_the_figures_of_the_command_line(served: quoin.Office) -> None:
    here = quoin.measure.complexity(EXPORTS, location="country", activity="product", value="value", threshold=0.9)
    there = served.measure.complexity(EXPORTS, location="country", activity="product", value="value", threshold=0.9)
    for name in here.names:
        pandas.testing.assert_frame_equal(here[name], there[name])


def test_rows_need_neither_pandas_nor_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    with_arrow = quoin.measure.complexity(EXPORTS, location="country", activity="product", value="value")
    monkeypatch.setattr("quoin._ask.has_arrow", lambda: False)
    plain = quoin.measure.complexity(EXPORTS, location="country", activity="product", value="value")
    assert sorted(plain.files) == ["activities.json", "cells.json", "diagnostics.json", "locations.json", "provenance.json"]
    assert plain.names == with_arrow.names
    assert plain.rows("activities") == with_arrow.rows("activities")
    # A column of which nothing is known has no type of its own.
    pandas.testing.assert_frame_equal(plain.locations.dropna(axis=1, how="all"), with_arrow.locations.dropna(axis=1, how="all"), check_dtype=False)
    monkeypatch.setattr("quoin._tables.has_pandas", lambda: False)
    with pytest.raises(ImportError, match="answer.rows"):
        plain.frame("locations")


def test_the_first_figure_of_the_readme_is_what_the_command_writes(tmp_path: Path) -> None:
    transfers = ROOT / "examples/survival/transfers.csv"
    answer = quoin.measure.survival(transfers, id="result", from_="offered", event="transferred", until="2026-06-30", group="field", unit="months")
    words = f"measure survival --data {transfers} --id result --from offered --event transferred --until 2026-06-30 --group field --unit months".split()
    subprocess.run([*PROGRAM, *words, "--out", str(tmp_path)], check=True, capture_output=True)
    for name in answer.names:
        written = pandas.read_csv(tmp_path / f"{name}.csv")
        pandas.testing.assert_frame_equal(answer[name], written, check_dtype=False)


def test_what_is_missing_stays_missing() -> None:
    frame = pandas.DataFrame({"place": ["a", "b", "a", "b"], "kind": ["x", "x", "y", "y"], "n": [1.0, math.nan, 2.0, 3.0]})
    cells = quoin.measure.complexity(frame, location="place", activity="kind", value="n").cells
    unknown = cells[(cells["location"] == "b") & (cells["activity"] == "x")]
    assert len(unknown) == 1
    assert unknown["value"].isna().all()


def test_labels_that_mean_missing_elsewhere_are_groups_and_what_is_missing_is_counted(served: quoin.Office) -> None:
    labels = ["x", "-", "NA", "n/a", "…", ".", "*", "N/A", "#N/A"]
    cases = pandas.DataFrame({"case": range(10), "start": 0, "end": range(1, 11), "arm": [*labels, None]})
    for measure in (quoin.measure, served.measure):
        with pytest.warns(quoin.QuoinWarning, match="1 rows without 'arm' form an unnamed group"):
            summary = measure.survival(cases, id="case", from_="start", event="end", group="arm").summary
        assert sorted(summary["group"].fillna("")) == sorted([*labels, ""])
        assert summary["n"].tolist() == [1] * 10

"""Kept answers of the programs that people come from, as their own frames."""

from __future__ import annotations

import json
from typing import Any, Sequence

import numpy
import pandas

from conftest import ROOT


def golden(name: str) -> Any:
    """What a reference program gave, as the tests of the kernels hold it; each says which program and version."""
    path = next((ROOT / "packages/methods/src").rglob(f"{name}.golden.json"))
    return json.loads(path.read_text(encoding="utf-8"))


def table_of(kept: Any) -> "tuple[pandas.DataFrame, pandas.DataFrame, pandas.MultiIndex]":
    """Z and Y as pymrio has them: countries and industries as the two levels of rows and columns."""
    countries = kept.get("countries") or [f"reg{at + 1}" for at in range(6)]
    industries = kept.get("industries") or [f"sector{at + 1}" for at in range(len(kept["flows"]) // len(countries))]
    sectors = pandas.MultiIndex.from_product([countries, industries], names=["region", "sector"])
    demand = pandas.MultiIndex.from_product([countries, ["final"]], names=["region", "category"])
    z = pandas.DataFrame(numpy.array(kept["flows"]), index=sectors, columns=sectors)
    y = pandas.DataFrame(numpy.array(kept["demand"]), index=sectors, columns=demand)
    return z, y, sectors


def numbers(values: Sequence[Any]) -> "numpy.ndarray[Any, numpy.dtype[numpy.float64]]":
    return numpy.array([numpy.nan if value is None else value for value in values], dtype=numpy.float64)


def assert_near(found: Any, wanted: Sequence[Any], tolerance: float, what: str = "") -> None:
    """Within the tolerance of the size of each value, at least 1; what the reference leaves out is missing."""
    given, kept = numbers(list(found)), numbers(wanted)
    assert given.shape == kept.shape, what
    assert (numpy.isnan(given) == numpy.isnan(kept)).all(), what
    away = numpy.abs(given - kept) / numpy.maximum(1, numpy.abs(kept))
    assert numpy.nanmax(away) <= tolerance, f"{what}: {numpy.nanmax(away)}"

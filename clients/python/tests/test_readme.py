"""Every block of the README runs as it stands and gives what it says."""

from __future__ import annotations

import ast
import re
from typing import Any, Dict, List

import numpy
import pandas
import pytest

import quoin
from conftest import ROOT

TEXT = (ROOT / "clients/python/README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


def told(block: str, names: Dict[str, Any]) -> List[Any]:
    """What each line that stands alone gives."""
    given: List[Any] = []
    for part in ast.parse(block).body:
        if isinstance(part, ast.Expr):
            given.append(eval(compile(ast.Expression(part.value), "README.md", "eval"), names))
        else:
            exec(compile(ast.Module([part], []), "README.md", "exec"), names)
    return given


def test_the_four_things_to_do_first(served: quoin.Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(quoin, "measure", served.measure)
    names: Dict[str, Any] = {}
    ranking, joined, chains, forecast, survival, refusal = BLOCKS[:6]

    ranks = told(ranking, names)[0]
    assert ranks["eci"].is_monotonic_decreasing and ranks["location"].tolist() == ["BE", "AT", "DK", "CZ", "EE"]
    assert ranks["time"].tolist() == [2019] * 5
    whole = told(joined, names)[0]
    assert len(whole) == 16 and {"eci", "pci", "rca", "density"} <= set(whole.columns)

    parts = told(chains, names)[0]
    assert parts["vs_share"].between(0.01, 0.99).all() and len(parts) == 3
    assert (parts["dva"] + parts["ddc"] + parts["vs"]).tolist() == pytest.approx(parts["exports"].tolist(), rel=1e-12)
    # The import content of Hummels, Ishii and Yi, from one country's rows alone: inputs from elsewhere per unit of output, through the own inverse.
    z, y = names["Z"], names["Y"]
    output = z.sum(axis=1) + y.sum(axis=1)
    for country, backward in zip(parts["country"], parts["gvc_backward"]):
        own = (z / output).loc[country, country].to_numpy()
        imported = (z / output)[country].drop(country, level="region").sum().to_numpy()
        sent = (output - z[country].sum(axis=1) - y[country].sum(axis=1)).loc[country].to_numpy()
        assert backward == pytest.approx(imported @ numpy.linalg.inv(numpy.eye(len(own)) - own) @ sent, rel=1e-9)

    told(forecast, names)
    answer, held_out = names["answer"], names["held_out"]
    assert len(answer.forecast) == 10 and (held_out["origin"] < held_out["target_year"]).all()
    beside = pandas.DataFrame(answer.document("calibration")["this_file"]["by_horizon"]).set_index("horizon")
    assert held_out.groupby("horizon")["error"].mean().to_dict() == pytest.approx(beside["mean_absolute_error"].to_dict(), rel=1e-6)

    curve = told(survival, names)[0]
    of_a = curve[curve["group"] == "a"]
    assert of_a["survival"].tolist() == pytest.approx([3 / 4, 3 / 4, 3 / 4, 0])
    steps = names["steps"]
    assert steps.index[0] == 0 and (steps.loc[0] == 1).all() and steps.notna().all().all()
    assert names["km"].summary["n"].sum() == 8 and names["km"].tests["p"].notna().all()

    told(refusal, names)
    assert capsys.readouterr().out.startswith("table.unknown-column")


def test_other_blocks_are_python_and_name_what_there_is() -> None:
    for block in BLOCKS[6:]:
        for call in ast.walk(ast.parse(block)):
            if isinstance(call, ast.Attribute) and isinstance(call.value, ast.Name) and call.value.id == "quoin":
                assert hasattr(quoin, call.attr)

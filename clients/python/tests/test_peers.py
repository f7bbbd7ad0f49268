"""Frames as people of other programs have them give those programs' own figures, within the tolerance that `docs/methods` states."""

from __future__ import annotations

import base64

import numpy
import pandas
import pytest

import quoin
from conftest import ROOT
from peers import assert_near, golden, table_of


def test_py_ecomplexity_on_226_countries_and_785_products(served: quoin.Office) -> None:
    kept = golden("complexity-world")
    bits = numpy.unpackbits(numpy.frombuffer(base64.b64decode(kept["presence"]), dtype=numpy.uint8), bitorder="little")[: 226 * 785]
    at = bits.nonzero()[0]
    df = pandas.DataFrame(
        {
            "origin": pandas.Categorical.from_codes(at // 785, kept["locations"]),
            "hs4": pandas.Categorical.from_codes(at % 785, kept["activities"]),
            "holds": 1,
        }
    )
    answer = served.measure.complexity(df, location="origin", activity="hs4", value="holds", presence="manual", tables=["locations", "activities"])
    theirs = kept["pyec"]["default"]
    assert str(answer.locations["location"].dtype) == str(answer.activities["activity"].dtype) == "category"
    assert_near(answer.locations.set_index("location")["eci"].reindex(kept["locations"]), theirs["eci"], 1e-9, "eci")
    assert_near(answer.locations.set_index("location")["coi"].reindex(kept["locations"]), theirs["coi"], 1e-9, "coi")
    assert_near(answer.activities.set_index("activity")["pci"].reindex(kept["activities"]), theirs["pci"], 1e-9, "pci")


def test_py_ecomplexity_by_head_in_sixteen_states(served: quoin.Office) -> None:
    kept = golden("complexity-small")["germany"]
    places, kinds = kept["locations"], kept["activities"]
    cells = pandas.MultiIndex.from_product([places, kinds], names=["land", "section"])
    df = pandas.Series(kept["values"], index=cells, name="firms").reset_index()
    people = pandas.DataFrame({"location": places, "population": kept["population"]})
    answer = served.measure.complexity(df, location="land", activity="section", value="firms", presence="rpop", population=people)
    for table, key, of, column in (("locations", "location", places, "eci"), ("locations", "location", places, "coi"), ("activities", "activity", kinds, "pci")):
        assert_near(answer[table].set_index(key)[column].reindex(of), kept[column], 1e-9, column)
    density = answer.cells.set_index(["location", "activity"])["density"].reindex(cells)
    assert_near(density.iloc[kept["cells"]["at"]], kept["cells"]["density"], 1e-12, "density")


@pytest.mark.parametrize("name", ["leather", "agg8x8"])
def test_vertical_specialisation_and_value_added_of_exports(served: quoin.Office, name: str) -> None:
    kept = golden(name)
    z, y, _ = table_of(kept)
    io = served.measure.input_output(flows=z, final=y, tables=["countries", "bilateral", "sectors"])
    by_country = io.countries.set_index("country").loc[kept["countries"]]
    ours = {"vs": "VS_foreign_content", "vs1": "DVX_indirect_VA", "vax": "VAX_johnson_noguera", "dc": "domestic_content_vbe"}
    for column, theirs in ours.items():
        assert_near(by_country[column], kept["country"][theirs], 1e-9, column)
    assert_near(by_country["vs"] / by_country["exports"], kept["country"]["VS_share"], 1e-9, "share")
    pairs = [(one, other) for one in kept["countries"] for other in kept["countries"] if one != other]
    bilateral = io.bilateral.set_index(["exporter", "importer"]).loc[pairs]
    for theirs, column in {"DVA": "dva", "FVA": "fva", "FDC": "fdc", "DAVAX": "davax", "GVCB": "gvc_backward"}.items():
        assert_near(bilateral[column], kept["pairs"][theirs], 1e-9, column)
    assert_near(io.sectors["output_multiplier"], kept["vectors"]["output_multiplier"], 1e-9, "multiplier")


def test_footprints_of_pymrio(served: quoin.Office) -> None:
    kept = golden("footprints")
    z, y, sectors = table_of(kept)
    stressors = pandas.DataFrame(kept["stressors"], index=pandas.MultiIndex.from_tuples([("co2", "air"), ("water", "use")]), columns=sectors)
    found = served.measure.input_output(flows=z, final=y, stressors=stressors, tables=["audit"]).footprints
    for at, name in enumerate(["co2 air", "water use"]):
        of = found[found["stressor"] == name].set_index(["country", "industry"]).loc[list(sectors)]
        for column, theirs in FOOTPRINTS.items():
            assert_near(of[column], kept["accounts"][theirs][at], 1e-8, f"{name} {column}")


#: What pymrio calls them.
FOOTPRINTS = {"production": "D_pba", "consumption": "D_cba", "imports": "D_imp", "exports": "D_exp", "multiplier": "M"}


@pytest.mark.parametrize("at", range(4))
def test_kaplan_meier_of_r_survival_and_lifelines(served: quoin.Office, at: int) -> None:
    kept = golden("survival-r")["cases"][at]
    # As lifelines has it: how long, and whether the end was seen.
    df = pandas.DataFrame({"T": kept["time"], "E": kept["event"]})
    df = df.assign(start=0, end=df["T"].where(df["E"] == 1)).rename_axis("case").reset_index()
    found = served.measure.survival(df, id="case", from_="start", event="end", to="T")
    curve, theirs = found.survival, kept["curve"]
    for column in ("time", "at_risk", "events", "censored", "survival", "cumulative_hazard"):
        assert_near(curve[column], theirs[column], 1e-9, column)
    inside = numpy.array(theirs["survival"]) > 0
    # R leaves the interval out before the first event.
    known = inside & (curve["survival"].to_numpy() < 1)
    for column in ("low", "high"):
        assert_near(curve[column][known], numpy.array(theirs[column], dtype=float)[known].tolist(), 1e-9, column)
    assert_near(found.summary[["median", "median_low", "median_high"]].iloc[0], theirs["median"], 1e-9, "median")
    assert_near(found.summary[["rmst", "rmst_se"]].iloc[0], theirs["rmst"], 1e-9, "rmst")


def test_fisher_pry_and_logistic_curves_of_scipy_and_statsmodels(served: quoin.Office) -> None:
    kept = golden("growth-curves")["series"]["us_steering/power_steering"]
    df = pandas.DataFrame({"episode": "steering", "technology": "power", "region": "US", "year": kept["t"], "value": kept["y"], "unit": "percent"})
    fits = served.measure.substitution(df.astype({"year": int}), fit=["fisher-pry", "logistic3"]).fits.set_index(["model", "quantity"])["value"]
    for quantity in ("slope", "t50", "dt_10_90"):
        assert fits["fisher-pry", quantity] == pytest.approx(kept["fisher_pry_ols"][quantity], rel=1e-8)
    assert fits["logistic3", "rss"] == pytest.approx(kept["logistic3"]["rss"], rel=1e-4)


def test_the_held_out_error_of_a_forecast_is_what_its_rolling_origins_give(served: quoin.Office) -> None:
    displays = pandas.read_csv(ROOT / "examples/substitution/displays.csv")
    answer = served.measure.substitution(displays)
    held_out = answer.backtest
    assert (held_out["origin"] < held_out["target_year"]).all()
    held_out["horizon"] = held_out["target_year"] - held_out["origin"]
    held_out["inside"] = held_out["observed"].between(held_out["share_p10"], held_out["share_p90"])
    held_out["error"] = (held_out["share_p50"] - held_out["observed"]).abs()
    # Series alike, however many origins each has.
    by_series = held_out.groupby(["horizon", "episode", "region", "technology"])[["inside", "error"]].mean()
    by_horizon = by_series.groupby("horizon").mean()
    kept = pandas.DataFrame(answer.document("calibration")["this_file"]["by_horizon"]).set_index("horizon")
    assert len(held_out) == kept["forecasts"].sum()
    assert by_horizon["error"].to_dict() == pytest.approx(kept["mean_absolute_error"].to_dict(), rel=1e-6)
    assert by_horizon["inside"].to_dict() == pytest.approx(kept["coverage"].to_dict(), abs=1e-6)

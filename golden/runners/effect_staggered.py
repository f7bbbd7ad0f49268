"""Golden values of staggeredEffect from csdid (Callaway & Sant'Anna), on made panels: staggered with units never treated, one start, staggered without them.

    python golden/runners/effect_staggered.py > packages/methods/src/effects/staggered-csdid.golden.json   (needs csdid)
"""
import contextlib
import io
import json
from importlib.metadata import version

import numpy as np
import pandas as pd
from csdid.att_gt import ATTgt

draw = np.random.default_rng(5)


def panel(units, periods, starts, shares):
    since = draw.choice(starts, units, p=shares)
    own = draw.normal(0, 2, units)
    rows = []
    for unit in range(units):
        for period in periods:
            on = since[unit] > 0 and period >= since[unit]
            outcome = own[unit] + 0.4 * (period - periods[0]) + (1 + 0.3 * (period - since[unit]) if on else 0) + draw.normal(0, 1)
            rows.append((unit, period, int(since[unit]), round(outcome, 6)))
    return pd.DataFrame(rows, columns=["unit", "period", "since", "outcome"])


tables = {
    "staggered": (panel(120, [2015, 2016, 2017, 2018, 2019], [0, 2017, 2018, 2019], [0.4, 0.2, 0.2, 0.2]), "nevertreated"),
    "one start": (panel(60, [1, 2], [0, 2], [0.5, 0.5]), "nevertreated"),
    "everyone in the end": (panel(150, [2015, 2016, 2017, 2018, 2020], [2016, 2018, 2020], [0.3, 0.3, 0.4]), "notyettreated"),
}
cases = []
for name, (table, control) in tables.items():
    with contextlib.redirect_stdout(io.StringIO()):
        fit = ATTgt(yname="outcome", tname="period", idname="unit", gname="since", data=table, control_group=[control]).fit(est_method="reg", bstrap=False)
        summed = {}
        for kind in ("simple", "group", "dynamic"):
            fit.aggte(typec=kind, bstrap=False, cband=False)
            summed[kind] = [float(np.ravel(fit.atte["overall_att"])[0]), float(np.ravel(fit.atte["overall_se"])[0])]
    results = fit.results
    cells = [[float(g), float(t), float(a), None if np.isnan(s) else float(s)] for g, t, a, s in zip(results["group"], results["year"], results["att"], results["se"])]
    cases.append({"name": name, "control": control, "unit": table["unit"].tolist(), "period": table["period"].tolist(), "since": table["since"].tolist(),
                  "outcome": table["outcome"].tolist(), "cells": cells, "summed": summed})
print(json.dumps({"tool": f"csdid {version('csdid')}", "source": "golden/runners/effect_staggered.py", "cases": cases}))

"""Golden values of cutoffEffect from rdrobust, on its own Senate elections and on made tables.

    python golden/runners/effect_cutoff.py > packages/methods/src/effects/cutoff-rdrobust.golden.json   (needs rdrobust)
"""
import contextlib
import io
import json
from importlib.metadata import version

import numpy as np
from rdrobust import rdrobust, rdrobust_RDsenate

draw = np.random.default_rng(11)


def made(n, jump, cut, discrete):
    score = draw.normal(cut + 2, 12, n)
    if discrete:
        score = np.round(score)
    outcome = 3 + 0.05 * (score - cut) - 0.002 * (score - cut) ** 2 + jump * (score >= cut) + draw.normal(0, 1.5, n)
    return np.round(score, 6), np.round(outcome, 6), cut


senate = rdrobust_RDsenate()[["margin", "vote"]].dropna()
tables = {
    "senate": (senate["margin"].to_numpy(), senate["vote"].to_numpy(), 0),
    "made": made(500, 1.2, 60, False),
    "whole scores": made(800, -0.7, 60, True),
    "few": made(40, 2.0, 0, False),
    "fewer than 20": made(18, 2.0, 0, False),
}
cases = []
for name, (score, outcome, cut) in tables.items():
    with contextlib.redirect_stdout(io.StringIO()):
        fit = rdrobust(outcome, score, c=cut)
    cases.append({
        "name": name, "cut": cut, "score": score.tolist(), "outcome": outcome.tolist(),
        "coefficient": np.ravel(fit.coef).tolist(), "se": np.ravel(fit.se).tolist(), "interval": np.ravel(fit.ci.loc["Robust"]).tolist(),
        "p": float(np.ravel(fit.pv.loc["Robust"])[0]), "bandwidth": [float(fit.bws.iloc[0, 0]), float(fit.bws.iloc[1, 0])],
        "n": [int(each) for each in fit.N], "within": [int(each) for each in fit.N_h],
    })
print(json.dumps({"tool": f"rdrobust {version('rdrobust')}", "source": "golden/runners/effect_cutoff.py", "cases": cases}))

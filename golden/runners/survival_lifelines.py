"""Golden values of cumulativeIncidence from lifelines' AalenJohansenFitter, on made times without ties (it moves tied ones apart by chance).

    python golden/runners/survival_lifelines.py > packages/methods/src/survival/survival-lifelines.golden.json   (needs lifelines)
"""
import json

import lifelines
import numpy as np

draw = np.random.default_rng(7)
n = 400
kind = draw.integers(1, 4, n)
ends = np.round(draw.weibull(1.3, n) * 40 + kind, 9)
stops = np.round(draw.uniform(5, 90, n), 9)
time = np.minimum(ends, stops)
event = np.where(ends <= stops, kind, 0)
cases = []
for one in (1, 2, 3):
    fit = lifelines.AalenJohansenFitter().fit(time, event, event_of_interest=one)
    curve = fit.cumulative_density_.iloc[:, 0]
    own = np.sort(time[event == one])
    cases.append({"kind": one, "time": own.tolist(), "incidence": curve.loc[own].tolist(), "variance": np.ravel(fit.variance_.loc[own].to_numpy()).tolist()})
print(json.dumps({"tool": f"lifelines {lifelines.__version__}", "source": "golden/runners/survival_lifelines.py", "time": time.tolist(), "event": event.tolist(), "cases": cases}))

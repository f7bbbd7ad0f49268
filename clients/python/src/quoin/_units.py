"""Units of the columns of each answer: by command, table and column."""

# Made by `npm run derive` from the description of the API; what is changed here is lost.

from __future__ import annotations

from typing import Dict

UNITS: Dict[str, Dict[str, Dict[str, str]]] = {
    "measure-structure": {
        "locations": {
            "herfindahl": "1",
            "entropy": "bits",
            "krugman": "1",
            "hachman": "1",
            "specialisation": "1",
        },
        "activities": {
            "locational_gini": "1",
            "hoover": "1",
            "herfindahl": "1",
        },
        "cells": {
            "share": "1",
            "lq": "1",
        },
        "pairs": {
            "krugman": "1",
            "cosine": "1",
        },
        "similarity": {
            "observed": "1",
            "slope": "1 per unit of time",
        },
    },
    "measure-complexity": {
        "locations": {
            "diversity": "activities",
            "eci": "1",
            "coi": "1",
            "fitness": "1",
            "genepy": "1",
        },
        "activities": {
            "ubiquity": "locations",
            "pci": "1",
            "fitness_complexity": "1",
            "genepy": "1",
        },
        "cells": {
            "rca": "1",
            "density": "1",
            "cog": "1",
        },
    },
    "measure-relatedness": {
        "pairs": {
            "relatedness": "1",
            "z_score": "standard deviations",
            "q_value": "1",
        },
        "cells": {
            "density": "1",
            "relative_density": "standard deviations",
        },
        "locations": {
            "coherence": "standard deviations",
        },
    },
    "measure-cross-relatedness": {
        "pairs": {
            "relatedness": "1",
        },
        "cells": {
            "density": "1",
        },
    },
    "measure-generality": {
        "technologies": {
            "generality": "1",
            "generality_corrected": "1",
            "effective_industries": "industries",
            "generality_distant": "1",
        },
    },
    "measure-recombination": {
        "technologies": {
            "ease": "1",
        },
        "inventions": {
            "interdependence": "1",
        },
    },
    "measure-ratio": {
        "ratios": {
            "ratio": "1",
        },
        "coverage": {
            "ratio_of_sums": "1",
            "mean_of_ratios": "1",
        },
    },
    "measure-concentration": {
        "concentration": {
            "observed": "1",
            "base_herfindahl": "1",
        },
        "places": {
            "share": "1",
        },
    },
    "measure-herding": {
        "herding": {
            "observed": "activities",
        },
        "cells": {
            "observed": "pairs of location and activity",
        },
        "activities": {
            "holders": "locations",
        },
    },
    "measure-network": {
        "network": {
            "components": "parts",
            "largest_component_share": "1",
            "articulation_holders": "holders",
            "bridges": "links",
            "held_by_one": "held",
        },
    },
    "measure-comparison": {
        "growth": {
            "competitive": "that of the values",
            "mix": "that of the values",
        },
        "twins": {
            "krugman": "1",
        },
        "complements": {
            "complementarity": "1",
        },
        "variety": {
            "related": "bits",
            "unrelated": "bits",
        },
    },
    "measure-sample": {
        "sample": {
            "value": "that of the values",
        },
    },
    "measure-balance": {
        "cells": {
            "value": "1",
        },
    },
    "measure-duplicates": {
        "matches": {
            "score": "1",
        },
        "sisters": {
            "score": "1",
        },
    },
    "measure-efficiency": {
        "units": {
            "score": "1",
        },
        "malmquist": {
            "mi": "1",
        },
    },
    "measure-readiness": {
        "components": {
            "srl": "1",
            "gain_per_level": "1 a level",
        },
    },
    "measure-input-output": {
        "sectors": {
            "output_multiplier": "1",
            "upstreamness": "1",
            "downstreamness": "1",
            "power_of_dispersion": "1",
            "sensitivity_of_dispersion": "1",
            "extraction_loss": "that of the values",
        },
        "countries": {
            "vs": "that of the values",
            "vs1": "that of the values",
            "vax": "that of the values",
            "dva": "that of the values",
            "fva": "that of the values",
            "gvc_share": "1",
            "position": "1",
        },
    },
    "measure-substitution": {
        "forecast": {
            "share_p50": "percent",
        },
        "takeover": {
            "probability_within_10": "1",
            "probability_never": "1",
            "saturation_p50": "percent",
        },
    },
    "measure-survival": {
        "survival": {
            "survival": "1",
            "cumulative_hazard": "1",
        },
        "summary": {
            "median": "unit of time",
            "rmst": "unit of time",
        },
        "tests": {
            "statistic": "chi-square",
        },
        "cox": {
            "coefficient": "1",
        },
        "incidence": {
            "incidence": "1",
        },
    },
    "measure-cost-curve": {
        "trends": {
            "drift": "1",
        },
        "forecast": {
            "cost_p50": "as given",
        },
        "wright": {
            "learning_rate": "1",
        },
    },
}

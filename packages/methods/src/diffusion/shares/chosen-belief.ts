import type { ForecastBelief } from "./forecast-belief.ts";

/**
 * Learnt from the whole reference class: for a series that is not of it. A figure about the class itself is made with what was learnt without its family.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const chosenBelief: ForecastBelief = {
  trend: {
    doubt: 8,
    slowDrift: 0.01,
    damping: 0.9,
    curve: 0.5,
  },
  along: [1.678, 0.784, 0.584, 0.243, -0.232, 0.031, -0.234],
  against: [0.936, 0.74, 0.444, 0.299, 0.405, 0.206, -0.422],
  tracking: 0.3,
};

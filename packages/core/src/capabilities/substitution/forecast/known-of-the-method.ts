import type { ForecastAnswer } from "./answer/forecast-answer.ts";
import { referenceClass } from "./back-test/reference-class.ts";
import { referenceFamilies } from "./back-test/reference-families.ts";

/** How the method did on its reference class. */
export function knownOfTheMethod(): Pick<ForecastAnswer, "record" | "families" | "alarm_curve" | "reliability"> {
  return {
    record: referenceClass.by_horizon.map(({ horizon, coverage, mean_absolute_error, mean_absolute_error_of_no_change }) => ({
      horizon,
      coverage,
      mean_absolute_error,
      mean_absolute_error_of_no_change,
    })),
    families: referenceFamilies.map(({ family, episodes, outcomes, coverage, rising_five_years_ahead: rising, takeover_within_10: takeover, levels }) => ({
      family,
      episodes,
      outcomes,
      coverage,
      rising: {
        outcomes: rising.outcomes,
        error: rising.mean_absolute_error,
        of_fisher_pry: rising.of_fisher_pry,
        of_damped_trend: rising.of_damped_trend,
        of_no_change: rising.of_no_change,
      },
      takeovers: takeover.takeovers,
      warned: takeover.warned,
      median_lead_years: takeover.median_lead_years,
      without_takeover: takeover.without_takeover,
      false_alarms: takeover.false_alarms,
      levels: levels.map(([from, to, count, forecasts, covered]) => ({ from, to, episodes: count, forecasts, coverage: covered })),
    })),
    alarm_curve: referenceClass.alarm_curve.map((each) => ({ ...each })),
    reliability: referenceClass.reliability.map((each) => ({ ...each })),
  };
}

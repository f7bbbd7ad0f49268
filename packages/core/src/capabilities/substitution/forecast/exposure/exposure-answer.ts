import type { ForecastAnswer } from "../answer/forecast-answer.ts";
import type { Exposure } from "./exposure.ts";

/** The exposure as it is answered. */
export function exposureAnswer({ loss, units, from, unknown, ...time }: Exposure): NonNullable<NonNullable<ForecastAnswer["chosen"]>["exposure"]> {
  return {
    challenger: loss.challenger,
    incumbent: loss.incumbent,
    incumbent_share: loss.share,
    early_years: time.earlyYears,
    lead_years: time.leadYears,
    capability_years: time.capabilityYears,
    probability_before_capability: time.beforeCapability,
    risk_years: time.riskYears,
    industry: from.industry,
    card: from.card,
    by_year: loss.years.slice(0, 20).map(({ year, probability, lost, lostP90 }) => ({ year, probability, lost, lost_p90: lostP90 })),
    units: units.map(({ valueAtRisk, valueAtRiskP90, holdsSuccessor, successorFirms, successorProjects, capabilityYears, spareYears, ...unit }) => ({
      ...unit,
      value_at_risk: valueAtRisk,
      value_at_risk_p90: valueAtRiskP90,
      holds_successor: holdsSuccessor,
      successor_firms: successorFirms,
      successor_projects: successorProjects,
      capability_years: capabilityYears,
      spare_years: spareYears,
    })),
    unknown: unknown.map(({ text }) => text),
    unknown_data: unknown.map(({ data }) => data),
  };
}

import { lastOf } from "../../../../contract/assert-present.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { integer, verbatim } from "../../../../language/statement/values.ts";
import { type ExposedUnit, exposedUnits, leadYears, probabilityWithin } from "../answer/exposed-unit.ts";
import { type TechnologyLoss, technologyLoss } from "../answer/technology-loss.ts";
import type { PreparedEpisode } from "../back-test/forecast-episode.ts";
import type { EvidenceEpisode } from "../series/evidence-episodes.ts";
import type { DependenceEvidence } from "./dependence-evidence.ts";
import { type DependenceSettings, type Dependents, dependentUnits } from "./dependent-units.ts";
import { exposureWords as words } from "./exposure.words.ts";

export interface ExposureSettings extends DependenceSettings {
  readonly level: number;
  readonly home: string;
  readonly elsewhere: string;
  readonly capability_years: number;
  readonly risk_years: number;
}

/** Who is exposed to a takeover, by how much, and whether there is time. */
export interface Exposure {
  readonly loss: TechnologyLoss;
  /** Years from the origin to the takeover: one in ten, one in two; null beyond fifty years or without a forecast. */
  readonly earlyYears: number | null;
  readonly leadYears: number | null;
  readonly capabilityYears: number;
  /** Probability that the takeover comes before the capability can be built. */
  readonly beforeCapability: number | null;
  /** Years after the origin for which the value at risk is given. */
  readonly riskYears: number;
  readonly units: readonly ExposedUnit[];
  readonly from: Dependents;
  readonly unknown: readonly Said[];
}

/** The exposure to what is likeliest to overtake in a market, standing in `origin`; a statement says why where there is none. */
export function exposureTo(
  market: EvidenceEpisode,
  evidence: DependenceEvidence,
  origin: number,
  settings: ExposureSettings,
  prepared: PreparedEpisode,
): Exposure | Said {
  if (market.region !== settings.home && market.region !== settings.elsewhere) return words.say("other-market", { region: verbatim(market.region) });
  const loss = technologyLoss(prepared, origin, settings.level);
  if (loss === null) return words.say("no-challenger");
  const isPast = origin < lastOf(prepared.sums.years);
  const from = dependentUnits(evidence, market.episode, loss, { origin, isPast }, settings);
  if (from.units.length === 0) return words.say("no-units");
  const units = exposedUnits(from.units, loss, settings.risk_years, settings.capability_years);
  return {
    loss,
    earlyYears: leadYears(loss, 0.1),
    leadYears: leadYears(loss, 0.5),
    capabilityYears: settings.capability_years,
    beforeCapability: probabilityWithin(loss, settings.capability_years),
    riskYears: settings.risk_years,
    units,
    from,
    unknown: notKnown(units, from, loss, isPast),
  };
}

/** Where the industry has no name. */
const unnamed = { en: "–", zh: "—" };

function notKnown(
  units: readonly ExposedUnit[],
  { withoutAssets, card, industryName }: Dependents,
  { years, incumbent }: TechnologyLoss,
  isPast: boolean,
): Said[] {
  return [
    ...(years.length === 0 ? [words.say("unweighed")] : []),
    ...(units.some(({ bound }) => bound === "at-most")
      ? [card === null ? words.say("whole-industry", { industry: industryName ?? unnamed }) : words.say("all-assets")]
      : []),
    ...(incumbent === null ? [words.say("all-the-rest")] : []),
    ...(units.some(({ measure, year }) => measure === "assets" && year !== null) ? [words.say("assets-of-2019")] : []),
    ...(isPast && card !== null ? [words.say("makers-of-today")] : []),
    ...(withoutAssets > 0 ? [words.say("without-assets", { firms: integer(withoutAssets, "firms") })] : []),
    ...(units.every(({ holdsSuccessor }) => holdsSuccessor === null) ? [words.say("successors-unknown")] : []),
    ...(units.every(({ successorFirms, successorProjects }) => successorFirms === null && successorProjects === null) ? [words.say("no-signs")] : []),
  ];
}

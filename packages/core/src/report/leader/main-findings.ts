import { byCodePoint } from "@quoin/methods";
import type { Finding } from "../../diagnosis/finding/finding.ts";

/** So many sentences are read before anything else. */
const most = 3;

/** What a forecast says: what may come, which is no statement of what is. */
const forecastUnit = "probability";

/**
 * What is known by evidence that no choice turns: confirmed findings first, one of each problem before a second one; then, where room is left, refusals that have a figure, the newest data
 * first and one of each rule before a second one. Nothing invented stands there, unless all of it is. Those that depend on a choice, and forecasts, never stand here.
 */
export function mainFindings(findings: readonly Finding[]): readonly Finding[] {
  const robust = findings.filter(({ strength, unit }) => strength === "robust" && unit !== forecastUnit);
  const confirmed = robust.filter(({ verdict }) => verdict === "confirmed");
  const refused = robust
    .filter(({ verdict, value }) => verdict === "not-supported" && value !== null)
    .toSorted((a, b) => (b.years?.to ?? 0) - (a.years?.to ?? 0) || byCodePoint(a.id, b.id));
  return [...oneOfEach(sound(confirmed), ({ problem }) => problem), ...oneOfEach(sound(refused), ({ rule }) => rule)].slice(0, most);
}

/** Those that rest on nothing invented, unless all do. */
function sound(findings: readonly Finding[]): readonly Finding[] {
  const real = findings.filter(({ synthetic }) => !synthetic);
  return real.length > 0 ? real : findings;
}

/** The first of each kind, then the others. */
function oneOfEach(findings: readonly Finding[], kindOf: (finding: Finding) => string): readonly Finding[] {
  const first = findings.filter((finding, place) => findings.findIndex((each) => kindOf(each) === kindOf(finding)) === place);
  return [...first, ...findings.filter((each) => !first.includes(each))];
}

import type { Finding, Language } from "@quoin/core";
import { decimalsOf } from "../language/decimals-of.ts";
import { measuredText } from "../language/measured-text.ts";

type Measured = Pick<Finding, "value" | "unit" | "interval">;

/** Digits that the interval of a finding allows; undefined where it has none: a band of chance says how far chance reaches, not how well the value is known. */
export function decimalsOfFinding({ interval }: Pick<Measured, "interval">): number | undefined {
  return interval === null ? undefined : decimalsOf(interval.low, interval.high);
}

/** The value of a finding with as many digits as its interval allows; a dash where it is missing. */
export function valueText(finding: Measured, language: Language): string {
  return finding.value === null ? "–" : measuredText(finding.value, finding.unit, language, decimalsOfFinding(finding));
}

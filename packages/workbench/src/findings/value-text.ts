import type { Finding, Language } from "@quoin/core";
import { decimalsOf } from "../language/decimals-of.ts";
import { measuredText } from "../language/measured-text.ts";

type Measured = Pick<Finding, "value" | "unit" | "interval" | "null">;

/** Digits that the interval, else the null, of a finding allows; undefined where it has neither. */
export function decimalsOfFinding({ interval, null: chance }: Pick<Measured, "interval" | "null">): number | undefined {
  if (interval !== null) return decimalsOf(interval.low, interval.high);
  return chance === null ? undefined : decimalsOf(chance.p05, chance.p95);
}

/** The value of a finding with as many digits as its interval allows; a dash where it is missing. */
export function valueText(finding: Measured, language: Language): string {
  return finding.value === null ? "–" : measuredText(finding.value, finding.unit, language, decimalsOfFinding(finding));
}

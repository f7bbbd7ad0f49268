import { type Finding, groupedText, type Language, numberText } from "@quoin/core";
import { decimalsOf } from "../language/decimals-of.ts";

type Measured = Pick<Finding, "value" | "interval" | "null">;

/** Digits that the interval, else the null, of a finding allows; undefined where it has neither. */
export function decimalsOfFinding({ interval, null: chance }: Measured): number | undefined {
  if (interval !== null) return decimalsOf(interval.low, interval.high);
  return chance === null ? undefined : decimalsOf(chance.p05, chance.p95);
}

/** The value of a finding with as many digits as its interval allows; a dash where it is missing. */
export function valueText(finding: Measured, language: Language): string {
  if (finding.value === null) return "–";
  const decimals = decimalsOfFinding(finding);
  return decimals === undefined ? groupedText(finding.value, language) : numberText(finding.value, language, decimals);
}

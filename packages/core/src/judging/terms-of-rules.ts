import { sharedLimits } from "../diagnosis/rule-thresholds.ts";
import { askedThresholds } from "../workspace/asked-thresholds.ts";
import type { RuleTerms, TermsOfRules } from "../workspace/rule-terms.ts";
import { SHARED_THRESHOLDS } from "../workspace/shared-thresholds.ts";
import { thresholdValues } from "../workspace/threshold.ts";
import { rules } from "./rules.ts";

/** What every rule is asked by in an office, and what all share. */
export const termsOfRules: TermsOfRules = (settings) => {
  const shared = sharedLimits(settings);
  if (!shared.ok) return null;
  const terms: RuleTerms[] = [{ rule: SHARED_THRESHOLDS, version: 0, limits: shared.value }];
  for (const rule of rules) {
    const { code, version, thresholds } = rule;
    const own = thresholdValues(code, thresholds, askedThresholds(settings, rule));
    if (!own.ok) return null;
    terms.push({ rule: code, version, limits: own.value });
  }
  return terms;
};

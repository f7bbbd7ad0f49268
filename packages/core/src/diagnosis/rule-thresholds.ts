import { fault, type Outcome, success } from "../contract/outcome.ts";
import { note } from "../language/note.ts";
import type { Settings } from "../workspace/settings.ts";
import type { Rule } from "./rule.ts";
import { type ThresholdTable, type ThresholdValues, thresholdValues } from "./threshold.ts";

export type RuleThresholds = ReadonlyMap<string, ThresholdValues<ThresholdTable>>;

/** The thresholds of all rules in this office. A rule that does not exist is a fault, as a misspelt threshold is. */
export function ruleThresholds(rules: readonly Rule[], settings: Pick<Settings, "thresholds">): Outcome<RuleThresholds> {
  const codes = rules.map(({ code }) => code);
  const unknown = Object.keys(settings.thresholds).filter((code) => !codes.includes(code));
  const resolved = rules.map((rule) => [rule.code, thresholdValues(rule.code, rule.thresholds, settings.thresholds[rule.code])] as const);
  const notes = [
    ...unknown.map((code) => note("diagnosis.unknown-rule", { rule: code, known: codes.join(", ") }, { file: "quoin.yaml", field: `thresholds.${code}` })),
    ...resolved.flatMap(([, outcome]) => (outcome.ok ? [] : outcome.notes)),
  ];
  if (notes.length > 0) return fault(notes);
  return success(new Map(resolved.flatMap(([code, outcome]) => (outcome.ok ? [[code, outcome.value] as const] : []))));
}

import { fault, type Outcome, success } from "../contract/outcome.ts";
import { type Note, note } from "../language/note.ts";
import { askedThresholds, type LimitSettings } from "../workspace/asked-thresholds.ts";
import type { Settings } from "../workspace/settings.ts";
import { SHARED_THRESHOLDS, SHARING_GRADE } from "../workspace/shared-thresholds.ts";
import { type ThresholdTable, type ThresholdValues, thresholdValues } from "../workspace/threshold.ts";
import type { Rule } from "./rule.ts";
import { type SharedLimits, sharedThresholds } from "./verdict/shared-limits.ts";

export type RuleThresholds = ReadonlyMap<string, ThresholdValues<ThresholdTable>>;

/** What all rules share in this office; a name that nobody knows is a fault. */
export function sharedLimits({ thresholds }: Pick<Settings, "thresholds">): Outcome<SharedLimits> {
  return thresholdValues(SHARED_THRESHOLDS, sharedThresholds, thresholds[SHARED_THRESHOLDS]);
}

/** The thresholds of one rule in this office and those that all share, each of the kind that the rule's facts declare; what others go by who ask as the rule does. */
export function limitsOfRule<T extends ThresholdTable>(
  rule: { readonly code: string; readonly thresholds: T },
  settings: LimitSettings,
): Outcome<ThresholdValues<T> & SharedLimits> {
  const [shared, own] = [sharedLimits(settings), thresholdValues(rule.code, rule.thresholds, askedThresholds(settings, rule))];
  if (!shared.ok || !own.ok) return fault([...(shared.ok ? [] : shared.notes), ...(own.ok ? [] : own.notes)]);
  return success({ ...shared.value, ...own.value });
}

/** The thresholds of all rules in this office, each with those that all share. A rule that does not exist is a fault, as a misspelt threshold is. */
export function ruleThresholds(rules: readonly Rule[], settings: LimitSettings): Outcome<RuleThresholds> {
  const codes = rules.map(({ code }) => code);
  const unknown = Object.keys(settings.thresholds).filter((code) => code !== SHARED_THRESHOLDS && code !== SHARING_GRADE && !codes.includes(code));
  const shared = sharedLimits(settings);
  const resolved = rules.map((rule) => [rule.code, thresholdValues(rule.code, rule.thresholds, askedThresholds(settings, rule))] as const);
  const notes = [
    ...unknown.map((code) => note("diagnosis.unknown-rule", { rule: code, known: codes.join(", ") }, { file: "quoin.yaml", field: `thresholds.${code}` })),
    ...(shared.ok ? [] : shared.notes),
    ...gradeFaults(settings),
    ...resolved.flatMap(([, outcome]) => (outcome.ok ? [] : outcome.notes)),
  ];
  if (notes.length > 0 || !shared.ok) return fault(notes);
  return success(new Map(resolved.flatMap(([code, outcome]) => (outcome.ok ? [[code, { ...shared.value, ...outcome.value }] as const] : []))));
}

/** A limit of a grade is a number: one that is none would be a grade that nobody reaches. */
function gradeFaults({ thresholds }: Pick<Settings, "thresholds">): readonly Note[] {
  return Object.entries(thresholds[SHARING_GRADE] ?? {})
    .filter(([, least]) => typeof least !== "number")
    .map(([name, least]) =>
      note(
        "diagnosis.threshold-kind",
        { rule: SHARING_GRADE, name, expected: "number", actual: Array.isArray(least) ? "list" : typeof least },
        { file: "quoin.yaml", field: `thresholds.${SHARING_GRADE}.${name}` },
      ),
    );
}

import type { LaterLimit } from "../diagnosis/finding/registered.ts";
import { namedAsToday } from "../workspace/asked-thresholds.ts";
import type { RuleTerms } from "../workspace/rule-terms.ts";
import { sorted } from "../workspace/settings/settings-text.ts";
import { SHARED_THRESHOLDS } from "../workspace/shared-thresholds.ts";
import type { ThresholdValue } from "../workspace/threshold.ts";

/** What the rules were asked by from a moment on. */
export interface Registration {
  readonly at: string;
  readonly terms: readonly RuleTerms[];
}

type Limits = ReadonlyMap<string, ThresholdValue>;

/** Everything that a rule is asked by, its version among it. */
export function limitsAsked(terms: readonly RuleTerms[], rule: string): Limits {
  const own = terms.find((each) => each.rule === rule);
  const shared = terms.find((each) => each.rule === SHARED_THRESHOLDS);
  return new Map<string, ThresholdValue>([
    ...Object.entries(shared?.limits ?? {}),
    ...Object.entries(namedAsToday(rule, own?.limits ?? {})),
    ...(own === undefined ? [] : [["version", own.version] as const]),
  ]);
}

/** Since when a limit is registered as it is now, without a break; null where it is not. */
function sinceWhen(registrations: readonly Registration[], rule: string, limit: string, now: ThresholdValue | undefined): string | null {
  let since: string | null = null;
  for (const { at, terms } of registrations.toReversed()) {
    if (!sameLimit(limitsAsked(terms, rule).get(limit), now)) return since;
    since = at;
  }
  return since;
}

/** Since when all limits of a rule are registered as they are. */
export function registeredSince(now: readonly RuleTerms[], registrations: readonly Registration[], rule: string): string | null {
  const moments = [...limitsAsked(now, rule)].map(([limit, value]) => sinceWhen(registrations, rule, limit, value));
  const known = moments.flatMap((moment) => moment ?? []);
  return known.length < moments.length ? null : (known.sort().at(-1) ?? null);
}

/**
 * Limits of a rule that were set after a table had come: the newest such table each. A limit is held against what was registered when the table came; of a table that came before
 * anything was registered nothing is said.
 *
 * @param registrations the oldest first
 * @param arrivals when the content that each table has was first in the workspace
 */
export function laterLimits(
  now: readonly RuleTerms[],
  registrations: readonly Registration[],
  rule: string,
  arrivals: ReadonlyMap<string, string>,
): readonly LaterLimit[] {
  const asked = limitsAsked(now, rule);
  const later = new Map<string, LaterLimit>();
  for (const [table, arrived] of [...arrivals].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
    const then = registrations.findLast(({ at }) => at <= arrived);
    if (then === undefined) continue;
    const known = limitsAsked(then.terms, rule);
    // A rule that there was not yet is another as a whole.
    const limits = known.has("version") ? new Set([...asked.keys(), ...known.keys()]) : ["version"];
    for (const limit of limits) {
      const [from, to] = [known.get(limit), asked.get(limit)];
      if (sameLimit(from, to)) continue;
      const at = sinceWhen(registrations, rule, limit, to);
      later.set(limit, { limit, from: toldLimit(from), to: toldLimit(to), at, table, arrived });
    }
  }
  return [...later.values()].sort((a, b) => (a.limit < b.limit ? -1 : 1));
}

export function sameLimit(a: ThresholdValue | undefined, b: ThresholdValue | undefined): boolean {
  return sorted(a ?? null) === sorted(b ?? null);
}

export function toldLimit(value: ThresholdValue | undefined): LaterLimit["to"] {
  return value === undefined ? null : typeof value === "object" ? [...value] : value;
}

import { hypergeometricNull, wilsonInterval } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { textOf } from "../../../evidence/gathered-table.ts";
import type { NullDistribution, Verdict } from "../../finding.ts";
import { type GenericWords, isGeneric } from "./generic-rule.ts";
import { type KindWords, type LeadKind, leadKind, leadKinds } from "./lead-kind.ts";

export interface SubjectLimits extends GenericWords, KindWords {
  readonly institute_share: number;
  readonly performer_share: number;
  readonly minimum_projects: number;
}

/** Who leads the generic projects, and who the others. Projects without a named lead are in neither. */
export interface LeadCount {
  readonly generic: number;
  readonly others: number;
  readonly byKind: readonly { readonly kind: LeadKind; readonly generic: number; readonly others: number }[];
  /** Led by institutes or institutes turned companies. */
  readonly led: number;
  readonly share: number;
  readonly interval: { readonly low: number; readonly high: number };
  /** Where the label "generic" is dealt out at random; null where there are no other projects. */
  readonly null: NullDistribution | null;
  readonly largest: { readonly institution: string; readonly share: number };
  readonly verdict: Verdict;
}

export function leadCount(rows: readonly EvidenceRow[], limits: SubjectLimits, subjects: readonly LeadKind[] = ["institute", "institute-company"]): LeadCount {
  const named = rows.flatMap((row) => {
    const lead = textOf(row, "lead");
    return lead === null ? [] : [{ lead, kind: leadKind(lead, limits), generic: isGeneric(row, limits) }];
  });
  const own = named.filter(({ generic }) => generic);
  const isSubject = ({ kind }: { kind: LeadKind }): boolean => subjects.includes(kind);
  const [generic, others, led] = [own.length, named.length - own.length, own.filter(isSubject).length];
  const chance =
    generic === 0 || others === 0
      ? null
      : hypergeometricNull({ population: named.length, hits: named.filter(isSubject).length, drawn: generic, observed: led });
  const leads = new Map<string, number>();
  for (const { lead } of own) leads.set(lead, (leads.get(lead) ?? 0) + 1);
  const [largest] = [...leads].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const counted = {
    generic,
    others,
    byKind: leadKinds.map((kind) => ({
      kind,
      generic: own.filter((each) => each.kind === kind).length,
      others: named.filter((each) => each.kind === kind && !each.generic).length,
    })),
    led,
    share: led / generic,
    interval: wilsonInterval(led, generic, 0.95),
    null: chance === null ? null : { mean: chance.mean / generic, p05: chance.p05 / generic, p95: chance.p95 / generic, p_value: chance.pValue },
    largest: { institution: largest?.[0] ?? "", share: (largest?.[1] ?? 0) / generic },
  };
  return { ...counted, verdict: verdictOf(counted, limits) };
}

/**
 * No subject: institutes lead fewer than `institute_share` (the whole interval), no single institution leads `performer_share`,
 * and generic projects are not led by institutes more often than the others are.
 */
function verdictOf(count: Omit<LeadCount, "verdict">, limits: SubjectLimits): Verdict {
  const none = wilsonInterval(0, count.generic, 0.95).high;
  if (count.generic < limits.minimum_projects || !(none < limits.institute_share)) return "insufficient-data";
  const above = count.null !== null && count.share > count.null.mean && count.null.p_value < 0.05;
  return count.interval.high < limits.institute_share && count.largest.share < limits.performer_share && !above ? "confirmed" : "not-supported";
}

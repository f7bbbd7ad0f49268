import { type RowOf, textOf } from "../../../evidence/roles/gathered-table.ts";
import type { SharedLimits } from "../../verdict/shared-limits.ts";
import type { projectsTable } from "./gather.ts";
import { type GenericWords, isGeneric } from "./generic-rule.ts";
import { type KindWords, kindOfLead, type LeadKind, leadKinds } from "./lead-kind.ts";

export interface SubjectLimits extends GenericWords, KindWords, SharedLimits {
  readonly institute_share: number;
  readonly institute_share_tolerance: number;
  readonly minimum_difference: number;
  readonly minimum_projects: number;
  readonly minimum_named_share: number;
}

/** Who leads the generic projects, and who the others; projects without a named lead are in neither. */
export interface LeadCount {
  readonly projects: number;
  readonly named: number;
  readonly generic: number;
  readonly others: number;
  readonly byKind: readonly { readonly kind: LeadKind; readonly generic: number; readonly others: number }[];
}

export function leadCount(rows: readonly RowOf<typeof projectsTable>[], limits: SubjectLimits): LeadCount {
  const named = rows.flatMap((row) => {
    const lead = textOf(row, "lead");
    return lead === null ? [] : [{ kind: kindOfLead(lead, textOf(row, "lead_kind"), limits), generic: isGeneric(row, limits) }];
  });
  const generic = named.filter((each) => each.generic).length;
  return {
    projects: rows.length,
    named: named.length,
    generic,
    others: named.length - generic,
    byKind: leadKinds.map((kind) => ({
      kind,
      generic: named.filter((each) => each.kind === kind && each.generic).length,
      others: named.filter((each) => each.kind === kind && !each.generic).length,
    })),
  };
}

/** How many projects of one side bodies of these kinds lead. */
export function ledBy({ byKind }: LeadCount, kinds: readonly LeadKind[], side: "generic" | "others" = "generic"): number {
  return byKind.filter(({ kind }) => kinds.includes(kind)).reduce((sum, each) => sum + each[side], 0);
}

/** The same with those of unknown kind counted as of these kinds, too: no more can they lead. */
export function ledAtMost(count: LeadCount, kinds: readonly LeadKind[], side: "generic" | "others" = "generic"): number {
  return ledBy(count, [...kinds, "unknown"], side);
}

/** Enough generic projects, and enough leads known that those without a name cannot decide. */
export function isThin({ projects, named, generic }: LeadCount, { minimum_projects, minimum_named_share }: SubjectLimits): boolean {
  return generic < minimum_projects || named < minimum_named_share * projects;
}

import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { blockOf } from "../../../../evidence/roles/declared-blocks.ts";
import { type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { DeclaredMembers, projectsTable } from "./gather.ts";
import { isGeneric } from "./generic-rule.ts";
import { type KindWords, kindOfLead, type LeadKind, leadKinds } from "./lead-kind.ts";
import type { missingSubjectFacts } from "./missing-subject.ts";

export type SubjectLimits = LimitsOf<typeof missingSubjectFacts> & KindWords & { readonly declared?: DeclaredMembers };

/** One project with a named lead, and what it belongs to. */
export interface Lead {
  readonly kind: LeadKind;
  readonly generic: boolean;
  /** As declared, else programme, category and year: one guideline, by which who may lead was set. */
  readonly call: string;
  readonly programme: string;
  readonly institution: string;
  readonly row: RowOf<typeof projectsTable>;
}

/** Who leads the generic projects, and who the others; projects without a named lead are in neither. */
export interface LeadCount {
  readonly projects: number;
  readonly named: number;
  readonly generic: number;
  readonly others: number;
  readonly byKind: readonly { readonly kind: LeadKind; readonly generic: number; readonly others: number }[];
  readonly leads: readonly Lead[];
}

export function leadCount(rows: readonly RowOf<typeof projectsTable>[], limits: SubjectLimits): LeadCount {
  const leads = rows.flatMap((row): Lead[] => {
    const institution = textOf(row, "lead");
    if (institution === null) return [];
    const [programme, category, year] = [textOf(row, "programme"), textOf(row, "category"), textOf(row, "call_year")];
    return [
      {
        kind: kindOfLead(institution, textOf(row, "lead_kind"), limits),
        generic: isGeneric(row, limits),
        call: blockOf(limits.declared?.call, row, JSON.stringify([programme, category, year])),
        programme: blockOf(limits.declared?.programme, row, JSON.stringify([programme, category])),
        institution: blockOf(limits.declared?.institution, row, institution),
        row,
      },
    ];
  });
  return countOfLeads(leads, rows.length);
}

/** @param projects all of them, those without a named lead too */
export function countOfLeads(leads: readonly Lead[], projects: number): LeadCount {
  const generic = leads.filter((each) => each.generic).length;
  return {
    projects,
    named: leads.length,
    generic,
    others: leads.length - generic,
    byKind: leadKinds.map((kind) => ({
      kind,
      generic: leads.filter((each) => each.kind === kind && each.generic).length,
      others: leads.filter((each) => each.kind === kind && !each.generic).length,
    })),
    leads,
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

import type { DiagnosisSources } from "../../../evidence/sources.ts";
import type { StoredRecord } from "../../../register/record-store.ts";

/** The cards of technology systems as the register holds them, with the projects that work on their items. */
export interface Cards {
  readonly systems: readonly StoredRecord[];
  readonly links: readonly StoredRecord[];
  readonly items: readonly StoredRecord[];
  /** Projects that name an item; the others say nothing of a card. */
  readonly projects: readonly StoredRecord[];
  /** All projects of the register. */
  readonly allProjects: number;
}

export async function gatherCards({ records }: Pick<DiagnosisSources, "records">): Promise<Cards> {
  const [systems, links, items, projects] = await Promise.all(["technology-system", "link", "item", "project"].map((type) => records.list(type)));
  return {
    systems: systems ?? [],
    links: links ?? [],
    items: items ?? [],
    allProjects: (projects ?? []).length,
    projects: (projects ?? []).filter((project) => referencesOf(project, "items").length > 0),
  };
}

/** Ids that a record names in a list of references. */
export function referencesOf({ body }: StoredRecord, field: string): readonly string[] {
  const named = body[field];
  return Array.isArray(named) ? named.filter((id): id is string => typeof id === "string") : [];
}

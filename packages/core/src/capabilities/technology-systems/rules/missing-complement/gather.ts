import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";

/** The cards of technology systems as the register holds them, with the projects that work on their items. */
export interface Cards {
  readonly systems: readonly Stored<"technology-system">[];
  readonly links: readonly Stored<"link">[];
  readonly items: readonly Stored<"item">[];
  /** Projects that name an item; the others say nothing of a card. */
  readonly projects: readonly Stored<"project">[];
  /** All projects of the register. */
  readonly allProjects: number;
}

export async function gatherCards({ records }: Pick<DiagnosisSources, "records">): Promise<Cards> {
  const [systems, links, items, projects] = await Promise.all([
    storedOf(records, "technology-system"),
    storedOf(records, "link"),
    storedOf(records, "item"),
    storedOf(records, "project"),
  ]);
  return { systems, links, items, allProjects: projects.length, projects: projects.filter(({ body }) => body.items.length > 0) };
}

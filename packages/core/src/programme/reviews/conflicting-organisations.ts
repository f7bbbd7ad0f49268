import type { Application } from "../../register/entities/application.ts";
import type { Expert } from "../../register/entities/expert.ts";

/** Every organisation with the whole of which it is a part: the topmost parent. */
export type WholeOf = (organisation: string) => string;

/** Parents as the register has them; a ring of parents ends where it closes. */
export function wholeOf(parents: ReadonlyMap<string, string>): WholeOf {
  return (organisation) => {
    const seen = new Set<string>();
    let top = organisation;
    for (let parent = parents.get(top); parent !== undefined && !seen.has(parent); parent = parents.get(top)) {
      seen.add(parent);
      top = parent;
    }
    return top;
  };
}

/**
 * Why an expert may not judge an application, null where nothing is against it: the expert's organisation is the applicant, a participant or a part of the same whole as one of them,
 * or the expert has named one of them.
 */
export function conflictOf(expert: Expert, application: Application, whole: WholeOf): string | null {
  const parties = [application.organisation, ...application.participants];
  const own = expert.organisation;
  const related = own === null ? undefined : parties.find((party) => party === own || whole(party) === whole(own));
  return related ?? parties.find((party) => expert.conflicts.includes(party)) ?? null;
}

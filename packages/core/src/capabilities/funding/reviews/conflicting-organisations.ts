import type { Account } from "../../../contract/account.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Expert } from "../entities/expert.ts";

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

/** For whom an account acts: its organisation and its department. */
export type ActsFor = Pick<Account, "organisation" | "department"> | null;

/**
 * Why an expert may not judge an application, null where nothing is against it: an organisation of the expert is the applicant, a participant or a part of the same whole as one of them,
 * or the expert has named one of them. An expert's organisations are the one that the register says and those for which the expert's account acts: nobody judges for whom they apply.
 */
export function conflictOf(
  expert: Pick<Expert, "organisation" | "conflicts">,
  application: Application,
  whole: WholeOf,
  account: ActsFor = null,
): string | null {
  const parties = [application.organisation, ...application.participants];
  const own = [expert.organisation, account?.organisation ?? null, account?.department ?? null].filter((each) => each !== null);
  const related = parties.find((party) => own.some((each) => party === each || whole(party) === whole(each)));
  return related ?? parties.find((party) => expert.conflicts.includes(party)) ?? null;
}

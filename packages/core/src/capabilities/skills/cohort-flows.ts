import type { Stored } from "../../register/typed-records.ts";

/**
 * How many people a year of each training gives who stay: of its newest cohort with known completions, completed × share of those asked after 12 months, of all its cohorts, who work in the
 * field (1 where nobody was ever asked; of the newest cohort mostly nobody was yet). Persons; null where no cohort says how many completed.
 */
export function cohortFlows(trainings: readonly Stored<"training">[], cohorts: readonly Stored<"cohort">[]): ReadonlyMap<string, number | null> {
  return new Map(
    trainings.map(({ id }) => {
      const [newest] = cohorts
        .filter(({ body }) => body.training === id && body.completed !== null)
        .toSorted((a, b) => (a.body.from < b.body.from ? 1 : a.body.from > b.body.from ? -1 : a.id < b.id ? -1 : 1));
      if (newest === undefined) return [id, null] as const;
      const { stayed, of } = stayedOf(cohorts.filter(({ body }) => body.training === id));
      return [id, (newest.body.completed ?? 0) * (of === 0 ? 1 : stayed / of)] as const;
    }),
  );
}

/** Of those that were asked after 12 months how many work in the field; a cohort of which either count is not known tells nothing. */
export function stayedOf(cohorts: readonly Stored<"cohort">[]): { readonly stayed: number; readonly of: number } {
  let [stayed, of] = [0, 0];
  for (const { body } of cohorts)
    if (body.in_field_after_12 !== null && body.asked_after_12 !== null) {
      stayed += body.in_field_after_12;
      of += body.asked_after_12;
    }
  return { stayed, of };
}

import type { Stored } from "../../register/typed-records.ts";

/**
 * How many people a year of each training gives who stay: of its newest cohort with known completions, completed × share of those asked after 12 months who work in the field (1 where
 * nobody was asked). Persons; null where no cohort says how many completed.
 */
export function cohortFlows(trainings: readonly Stored<"training">[], cohorts: readonly Stored<"cohort">[]): ReadonlyMap<string, number | null> {
  return new Map(
    trainings.map(({ id }) => {
      const [newest] = cohorts
        .filter(({ body }) => body.training === id && body.completed !== null)
        .toSorted((a, b) => (a.body.from < b.body.from ? 1 : a.body.from > b.body.from ? -1 : a.id < b.id ? -1 : 1));
      if (newest === undefined) return [id, null] as const;
      const { completed, in_field_after_12: stayed, asked_after_12: asked } = newest.body;
      const share = stayed === null || asked === null || asked === 0 ? 1 : stayed / asked;
      return [id, (completed ?? 0) * share] as const;
    }),
  );
}

import { entryOf } from "../../../contract/assert-present.ts";
import { groupBy } from "../../../contract/group-by.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { undecidedStates } from "../../../register/undecided-applications.ts";
import { type Belief, expectedOf } from "../funds/belief.ts";
import { joinedBelief } from "../reviews/joined-belief.ts";
import { type RankedApplication, rankedApplications } from "../reviews/ranked-applications.ts";
import { categoryWeight, longWeight, systemWeight, type VerdictTerms } from "../terms/verdict-terms.ts";

/** An application that can still be decided, and what it is worth to the plan. */
export interface OpenApplication extends RankedApplication {
  readonly call: Call;
  /** Category of the programme that the call belongs to; empty where none is known. */
  readonly category: string;
  /** Years from start to end, whole ones; null where either is not known. */
  readonly years: number | null;
  /** What it is expected to bring, by its reviewers, else by itself; null where nobody says so. */
  readonly belief: Belief | null;
  /** What is expected of it where all that were reviewed state one outcome; else points, a rule of division: mean of its reviews × what the findings give to its category, its length and its technology systems. Null without a review. */
  readonly worth: number | null;
}

/** Calls whose applications nobody has decided. */
export async function undecidedCalls(records: Pick<RecordStore, "list">): Promise<readonly Call[]> {
  return (await recordsOf(records, "call")).filter(({ status }) => status === "open" || status === "closed");
}

/** The applications under these calls that can still be decided, by call and rank. */
export async function openApplications(
  records: RecordStore,
  calls: readonly Call[],
  terms: VerdictTerms,
  settings: DesignContext["settings"],
): Promise<readonly OpenApplication[]> {
  const known = new Map(calls.map((call) => [call.id, call]));
  const open = (await recordsOf(records, "application")).filter(({ call, status }) => known.has(call) && undecidedStates.includes(status));
  const reviews = groupBy(await recordsOf(records, "review"), ({ application }) => application);
  const categories = new Map((await recordsOf(records, "programme")).map(({ id, category }) => [id, category]));
  const systems = await systemsOfItems(records);
  const told = [...groupBy(open, ({ call }) => call)].flatMap(([id, own]) => {
    const call = entryOf(known, id);
    const category = call.programme === null ? "" : (categories.get(call.programme) ?? "");
    const ranked = rankedApplications(
      own,
      own.flatMap((each) => reviews.get(each.id) ?? []),
      [],
    );
    return ranked.map((each) => {
      const years = yearsOf(each.application);
      const isLong = terms.long !== null && years !== null && years >= terms.long.years;
      const ofSystems = [...new Set(each.application.items.flatMap((item) => systems.get(item) ?? []))];
      const weight =
        categoryWeight(category, terms, settings) *
        (isLong ? longWeight(settings) : 1) *
        ofSystems.reduce((product, system) => product * systemWeight(system, terms), 1);
      const belief = joinedBelief(each.application, reviews.get(each.application.id) ?? []);
      return { ...each, call, category, years, belief, worth: each.mean === null ? null : each.mean * weight };
    });
  });
  return commonOutcome(told) === null ? told : told.map((each) => ({ ...each, worth: each.mean === null ? null : expectedWorth(each.belief) }));
}

/** The outcome that all applications with a review state; null where they do not, so that no sum of them would mean anything. */
export function commonOutcome(open: readonly Pick<OpenApplication, "mean" | "belief">[]): string | null {
  const outcomes = new Set(open.flatMap(({ mean, belief }) => (mean === null ? [] : [belief?.outcome ?? ""])));
  const [only = ""] = outcomes;
  return outcomes.size === 1 && only !== "" ? only : null;
}

/** Twelve figures are more than anybody states. */
function expectedWorth(belief: Belief | null): number | null {
  return belief === null ? null : Number(expectedOf(belief).toPrecision(12));
}

/** To which technology system an item of a card belongs, by its link. */
async function systemsOfItems(records: Pick<RecordStore, "list">): Promise<ReadonlyMap<string, string>> {
  const links = new Map((await recordsOf(records, "link")).map(({ id, system }) => [id, system]));
  const items = await recordsOf(records, "item");
  return new Map(
    items.flatMap(({ id, link }) => {
      const system = links.get(link);
      return system === undefined ? [] : [[id, system] as const];
    }),
  );
}

/** A task of 1 July to 30 June four years on is one of four years. */
function yearsOf({ start, end }: Application): number | null {
  if (start === null || end === null) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / (365.25 * 86_400_000));
}

import { logGammaVariate, quantile, RandomStream } from "@quoin/methods";
import type { Stored } from "../../register/typed-records.ts";
import { stayedOf } from "./cohort-flows.ts";

/** What of a skill is not recorded, so that its stock of later years is unknown. */
export const unknownParts = ["leaving", "completions", "stay"] as const;
export type UnknownPart = (typeof unknownParts)[number];

interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SkillYear {
  readonly year: number;
  /** Posts that are needed by the end of the year and were not given up, and people that cards and lines of the plan take beyond them. */
  readonly needed: number;
  /** Of these, those that cards and lines take. */
  readonly planned: number;
  /** People who hold one, median and 5 % to 95 % of the draws; null where some part is unknown. */
  readonly stock: Range | null;
  /** Needed less stock, never below 0. */
  readonly short: Range | null;
}

export interface SkillFlow {
  readonly stock: number;
  readonly unknown: readonly UnknownPart[];
  readonly years: readonly SkillYear[];
}

/** People of a skill that a card item or a line of the plan takes beyond the posts of the register; from the beginning where no year is said. */
export interface PeopleNeed {
  readonly skill: string;
  readonly count: number;
  readonly from: number | null;
  readonly by: { readonly type: "item" | "line"; readonly id: string };
}

export interface FlowRecords {
  readonly needs?: readonly PeopleNeed[];
  readonly posts: readonly Stored<"post">[];
  readonly trainings: readonly Stored<"training">[];
  readonly cohorts: readonly Stored<"cohort">[];
}

/** How far ahead is looked, and how the draws are made: enough that an end moves by less than a person in a hundred between seeds. */
const [yearsAhead, draws, seed] = [3, 2000, 1];
const [yearDays, dayMs] = [365.25, 86_400_000];
/** Of Jeffreys' prior, for a rate and for a share. */
const half = 0.5;

/**
 * People of a skill against posts for the years ahead.
 *
 *   stock[y0] = stock exp(−λ f) + f c s   at the end of this year, of which the part f is left
 *   stock[y]  = stock[y−1] exp(−λ) + c s
 *   λ ~ gamma(leavers + 1/2, person-years),   s ~ beta(stayed + 1/2, asked − stayed + 1/2)   (posteriors of Jeffreys' priors)
 *   c = completions of the newest cohort of each training of the skill, once a year; stayed, asked: of all cohorts of these trainings, since of the newest mostly nobody was asked yet
 *
 * Every draw takes one λ and one s for all years, since what is not known of a rate is not known in each year anew. Who comes from elsewhere, or is trained there, is recorded nowhere and in no figure. Where nobody
 * who ever held a post, the completions of one of the trainings or no asking after twelve months is recorded the stock of later years is null and the part is named: what nobody recorded is unknown and widens no interval.
 *
 * @param today  day up to which posts are watched, `2026-06-01`
 * Cost O(records + draws × years); draws from one seed. Reference: Gelman et al. 2013, 2.8 on both conjugate pairs; Bartholomew, Forbes & McClean 1991 on stocks and flows.
 */
export function stockAndFlow(skill: string, { posts, trainings, cohorts, needs = [] }: FlowRecords, today: string): SkillFlow {
  const own = posts.filter(({ body }) => body.skills.includes(skill));
  const held = own.flatMap(({ body: { filled_on: from, left_on: to } }) =>
    hasCome(from, today) && from !== null ? [{ from, to: hasCome(to, today) ? to : null }] : [],
  );
  const personYears = held.reduce((sum, { from, to }) => sum + Math.max(0, Date.parse(to ?? today) - Date.parse(from)) / dayMs / yearDays, 0);
  const leavers = held.filter(({ to }) => to !== null).length;
  const stock = held.length - leavers;
  const taught = trainings.filter(({ body }) => body.skills.includes(skill));
  const newest = taught.flatMap(({ id }) => newestOf(id, cohorts) ?? []);
  const completions = newest.reduce((sum, { body }) => sum + (body.completed ?? 0), 0);
  const { stayed, of } = stayedOf(cohorts.filter(({ body }) => taught.some(({ id }) => id === body.training)));
  const unknown: UnknownPart[] = [
    ...(personYears > 0 ? [] : (["leaving"] as const)),
    ...(newest.length > 0 && newest.length === taught.length ? [] : (["completions"] as const)),
    ...(newest.length > 0 && of === 0 ? (["stay"] as const) : []),
  ];
  const drawn = unknown.length > 0 ? null : drawnStocks({ stock, leavers, personYears, completions, stayed, of }, leftOfYear(today));
  const thisYear = Number(today.slice(0, 4));
  return {
    stock,
    unknown,
    years: Array.from({ length: yearsAhead }, (_, at): SkillYear => {
      const year = thisYear + at + 1;
      const planned = needs.reduce((sum, need) => sum + (need.skill === skill && (need.from === null || need.from <= year) ? need.count : 0), 0);
      const asked = own.filter(
        ({ body }) =>
          !hasCome(body.left_on, today) && (hasCome(body.filled_on, today) || (body.needed_from !== null && Number(body.needed_from.slice(0, 4)) <= year)),
      ).length;
      const needed = asked + planned;
      const stocks = drawn?.[at];
      return {
        year,
        needed,
        planned,
        stock: stocks === undefined ? null : rangeOf(stocks),
        short: stocks === undefined ? null : rangeOf(stocks.map((each) => Math.max(0, needed - each))),
      };
    }),
  };
}

function drawnStocks(
  of: Readonly<Record<"stock" | "leavers" | "personYears" | "completions" | "stayed" | "of", number>>,
  left: number,
): readonly Float64Array[] {
  const random = new RandomStream(seed);
  const years = Array.from({ length: yearsAhead }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    const leaving = Math.exp(logGammaVariate(random, of.leavers + half)) / of.personYears;
    const [stay, go] = [Math.exp(logGammaVariate(random, of.stayed + half)), Math.exp(logGammaVariate(random, of.of - of.stayed + half))];
    const ahead = stocksAhead({ stock: of.stock, leaving, joining: (of.completions * stay) / (stay + go) }, left, yearsAhead);
    for (const [at, year] of years.entries()) year[draw] = ahead[at] ?? Number.NaN;
  }
  return years;
}

/**
 * People at the end of each of the next years, of whom `leaving` a year go (a rate, so that of any time t the part exp(−leaving t) stays) and to whom `joining` a year come.
 *
 * @param left  what is left of this year, above 0 and at most 1: it is gone through first
 */
export function stocksAhead(
  { stock, leaving, joining }: { readonly stock: number; readonly leaving: number; readonly joining: number },
  left: number,
  years: number,
): readonly number[] {
  const after = (people: number, time: number): number => people * Math.exp(-leaving * time) + joining * time;
  let people = after(stock, left);
  return Array.from({ length: years }, () => (people = after(people, 1)));
}

/** What part of its year is left from the begin of a day: 1 on 1 January. */
export function leftOfYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return (end - Date.parse(day.slice(0, 10))) / (end - begin);
}

function rangeOf(values: Float64Array): Range {
  const sorted = values.toSorted();
  const at = (share: number): number => Number(quantile(sorted, share).toFixed(1));
  return { value: at(0.5), low: at(0.05), high: at(0.95) };
}

/** The cohort of a training that began last, of those whose completions are known. */
function newestOf(training: string, cohorts: readonly Stored<"cohort">[]): Stored<"cohort"> | null {
  const [newest = null] = cohorts
    .filter(({ body }) => body.training === training && body.completed !== null)
    .toSorted((a, b) => (a.body.from < b.body.from ? 1 : a.body.from > b.body.from ? -1 : a.id < b.id ? -1 : 1));
  return newest;
}

function hasCome(day: string | null, today: string): boolean {
  return day !== null && day <= today.slice(0, day.length);
}

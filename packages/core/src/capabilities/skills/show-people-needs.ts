import { binomialInterval, byCodePoint, fisherExact } from "@quoin/methods";
import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { nameText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import { type Stored, storedOf } from "../../register/typed-records.ts";
import type { Settings } from "../../workspace/settings.ts";
import { cohortFlows } from "./cohort-flows.ts";
import { type FlowRecords, type PeopleNeed, stockAndFlow, unknownParts } from "./stock-and-flow.ts";

const rate = z.object({ value: z.number(), low: z.number(), high: z.number(), hits: z.number(), n: z.number() }).nullable();
type Rate = z.output<typeof rate>;

/** Median and 5 % to 95 %. */
const range = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable();

const significance = 0.05;

/** `quoin people-needs` */
export const showPeopleNeeds = workspaceUseCase({
  words: ["people-needs"],
  summary:
    "Trainings by who completes and who stays, with exact intervals and comparisons, and skills for which posts are open beside what a year of training gives",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin people-needs my-office",
  input: z.strictObject({}),
  output: z.object({
    /** Completed of enrolled, and in the field of those asked after 12 months, over ended cohorts; intervals of 95 % by Clopper and Pearson. Null where nobody counted. */
    programmes: z.array(z.object({ training: z.string(), name: nameText, cohorts: z.number(), completion: rate, stay: rate })),
    /** Fisher's exact test, two-sided, between each two trainings of which the rate is known. */
    comparisons: z.array(z.object({ a: z.string(), b: z.string(), rate: z.enum(["completion", "stay"]), p: z.number() })),
    /** Posts that are needed by today and neither filled nor left, beside what one year of training of that skill gives; null where no training says how many complete. */
    skills: z.array(
      z.object({
        skill: z.string(),
        open_posts: z.number(),
        filled_posts: z.number(),
        a_year: z.number().nullable(),
        trainings: z.number(),
        /** What is not recorded: then the stock of later years is null. */
        unknown: z.array(z.enum(unknownParts)),
        /** Cards and lines of the plan that take people of it beyond the posts of the register (`people` of an item, `plan.lines.ID.people`). */
        needs: z.array(z.object({ type: z.enum(["item", "line"]), id: z.string(), count: z.number(), from: z.number().nullable() })),
        /** The ends of the three years after this one: people needed (of them `planned` by cards and lines), people who hold one, and how many lack, each with 5 % to 95 % of draws from the posteriors of leaving and staying. */
        years: z.array(z.object({ year: z.number(), needed: z.number(), planned: z.number(), stock: range, short: range })),
      }),
    ),
    synthetic: z.boolean(),
  }),
  run: async ({ records, clock, settings }) => {
    const today = officeDay(clock.now(), settings);
    const [trainings, cohorts, posts] = await Promise.all([storedOf(records, "training"), storedOf(records, "cohort"), storedOf(records, "post")]);
    const items = await storedOf(records, "item");
    const needs = peopleNeeds(items, settings);
    const ended = cohorts.filter(({ body }) => body.to !== null && body.to <= today.slice(0, body.to.length));
    const programmes = trainings
      .toSorted((a, b) => byCodePoint(a.id, b.id))
      .map(({ id, body }) => {
        const own = ended.filter((each) => each.body.training === id);
        return { training: id, name: nameOf(body), cohorts: own.length, ...ratesOf(own) };
      });
    return success({
      programmes,
      comparisons: compared(programmes),
      skills: skillsOf({ trainings, cohorts, posts, needs }, today),
      synthetic: [...trainings, ...cohorts, ...posts, ...items.filter(({ body }) => body.people.length > 0)].some(({ body }) => body.synthetic),
    });
  },
});

function ratesOf(cohorts: readonly Stored<"cohort">[]): { readonly completion: Rate; readonly stay: Rate } {
  return {
    completion: rateOf(cohorts.map(({ body }) => [body.completed, body.enrolled])),
    stay: rateOf(cohorts.map(({ body }) => [body.in_field_after_12, body.asked_after_12])),
  };
}

/** Cohorts of which either count is not known tell nothing. */
function rateOf(counts: readonly (readonly [hits: number | null, cases: number | null])[]): Rate {
  let [hits, n] = [0, 0];
  for (const [own, of] of counts)
    if (own !== null && of !== null) {
      hits += own;
      n += of;
    }
  if (n === 0) return null;
  const [low, high] = binomialInterval(hits, n, significance);
  return { value: hits / n, low, high, hits, n };
}

function compared(programmes: readonly { readonly training: string; readonly completion: Rate; readonly stay: Rate }[]) {
  return (["completion", "stay"] as const).flatMap((of) =>
    programmes.flatMap((a, at) =>
      programmes.slice(at + 1).flatMap((b) => {
        const [one, other] = [a[of], b[of]];
        return one === null || other === null ? [] : [{ a: a.training, b: b.training, rate: of, p: fisherExact([one.hits, one.n], [other.hits, other.n]) }];
      }),
    ),
  );
}

/** What cards that are in use and not said to be unneeded take, and the lines of the plan as the office settled them. */
function peopleNeeds(items: readonly Stored<"item">[], { plan }: Pick<Settings, "plan">): readonly PeopleNeed[] {
  return [
    ...items.flatMap(({ id, body }) =>
      body.needed === false ? [] : body.people.map(({ skill, count, from }): PeopleNeed => ({ skill, count, from, by: { type: "item", id } })),
    ),
    ...Object.entries(plan.lines ?? {}).flatMap(([id, { people = [] }]) =>
      people.map(({ skill, count, from = null }): PeopleNeed => ({ skill, count, from, by: { type: "line", id } })),
    ),
  ];
}

function skillsOf({ trainings, cohorts, posts, needs }: Required<FlowRecords>, today: string) {
  const flows = cohortFlows(trainings, cohorts);
  const skills = new Set([...posts.flatMap(({ body }) => body.skills), ...trainings.flatMap(({ body }) => body.skills), ...needs.map(({ skill }) => skill)]);
  const yearsOf = (skill: string) => {
    const { unknown, years } = stockAndFlow(skill, { posts, trainings, cohorts, needs }, today);
    return { unknown: [...unknown], years: [...years] };
  };
  return [...skills].toSorted(byCodePoint).map((skill) => {
    const asked = posts.filter(({ body }) => body.skills.includes(skill));
    const taught = trainings.filter(({ body }) => body.skills.includes(skill));
    const known = taught.flatMap(({ id }) => flows.get(id) ?? []);
    return {
      skill,
      open_posts: asked.filter(
        ({ body }) =>
          body.needed_from !== null && body.needed_from <= today.slice(0, body.needed_from.length) && body.filled_on === null && body.left_on === null,
      ).length,
      filled_posts: asked.filter(({ body }) => body.filled_on !== null && body.left_on === null).length,
      a_year: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0),
      trainings: taught.length,
      needs: needs.flatMap((need) => (need.skill === skill ? [{ ...need.by, count: need.count, from: need.from }] : [])),
      ...yearsOf(skill),
    };
  });
}

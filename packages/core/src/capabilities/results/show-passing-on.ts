import {
  binomialInterval,
  byCodePoint,
  type CurveTest,
  curveTest,
  decimalSum,
  decimalText,
  orderByTime,
  recordedDecimal,
  riskTable,
  type Subjects,
  survivalCurve,
} from "@quoin/methods";
import { z } from "zod";
import { field, formed } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { dayIn, zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Note, note } from "../../language/note.ts";
import { storedOf } from "../../register/typed-records.ts";
import { daysOfYear, type WaitingResult, waitingResults } from "./waiting-results.ts";

const share = z.number().nullable();
/**
 * Taken up within so many years: 1 − Kaplan-Meier, with the ends of its log-log interval; null where nobody was watched so long. Where none was taken up by then the curve has no error of its own,
 * which is not that none can be: the upper end is then the exact one of none among those that were watched so long.
 */
const takenAnswer = z.object({ years: z.number(), share, low: share, high: share });

const groupings = ["owner_kind", "region", "technology"] as const;
const horizons = [1, 2, 5] as const;

/** `quoin passing-on` */
export const showPassingOn = workspaceUseCase({
  words: ["passing-on"],
  summary: "Results passed on: how long they wait to be taken up, by owner, region and technology, what contracts were worth, which needs find no offer",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin passing-on my-office --until 2026-06-30",
  input: z.strictObject({
    until: field(formed(z.iso.date(), "a day such as 2026-06-30", "日期，如 2026-06-30").optional(), {
      description: "last day that is looked at (default: today)",
    }),
  }),
  output: z.object({
    until: z.string(),
    offered: z.number(),
    taken_up: z.number(),
    never_offered: z.number(),
    taken: z.array(takenAnswer),
    groups: z.array(z.object({ by: z.enum(groupings), id: z.string().nullable(), offered: z.number(), taken_up: z.number(), taken: z.array(takenAnswer) })),
    /** Log-rank between the groups; a result of several technologies stands in none of that test. */
    tests: z.array(z.object({ by: z.enum(groupings), groups: z.number(), statistic: share, df: z.number(), p: share })),
    /** Exact sums of contracts that were signed by that day; `home` null = nobody said. */
    contracts: z.array(
      z.object({ home: z.boolean().nullable(), currency: z.string().nullable(), amount: z.string(), contracts: z.number(), without_value: z.number() }),
    ),
    /** Posted by that day, and no result on one of their technologies was offered then and not withdrawn. */
    needs: z.object({ all: z.number(), without_offer: z.array(z.string()), without_technology: z.number() }),
    synthetic: z.boolean(),
  }),
  run: async ({ records, clock, settings }, { until: asked }) => {
    const until = asked ?? dayIn(zoneOf(settings), clock.now());
    const [results, transfers, needs, organisations] = await Promise.all([
      storedOf(records, "result"),
      storedOf(records, "transfer"),
      storedOf(records, "need"),
      storedOf(records, "organisation"),
    ]);
    const { waiting, neverOffered, before } = waitingResults(results, transfers, until);
    const owners = new Map(organisations.map(({ id, body }) => [id, body]));
    const idsOf: Readonly<Record<(typeof groupings)[number], (each: WaitingResult) => readonly (string | null)[]>> = {
      owner_kind: ({ owner }) => [owner === null ? null : (owners.get(owner)?.kind ?? null)],
      region: ({ owner }) => [owner === null ? null : (owners.get(owner)?.region ?? null)],
      technology: ({ result }) => (result.body.technologies.length === 0 ? [null] : result.body.technologies),
    };
    const hasCome = (on: string | null): boolean => on !== null && on <= until.slice(0, on.length);
    const served = new Set(results.filter(({ body }) => hasCome(body.offered_on) && !hasCome(body.withdrawn_on)).flatMap(({ body }) => body.technologies));
    // One without a day may have been there all the time.
    const posted = needs.filter(({ body }) => body.posted_on === null || hasCome(body.posted_on));
    const coded = posted.filter(({ body }) => body.technologies.length > 0);
    const notes: readonly Note[] = before.map(({ id }) => note("passing-on.before-offer", { id }, { table: "result", field: "offered_on" }));
    return success(
      {
        until,
        offered: waiting.length,
        taken_up: waiting.filter(({ taken }) => taken).length,
        never_offered: neverOffered.length,
        taken: takenOf(waiting),
        groups: groupings.flatMap((by) => grouped(waiting, idsOf[by]).map(([id, own]) => ({ by, id, ...countsOf(own), taken: takenOf(own) }))),
        tests: groupings.map((by) => ({ by, ...testOf(waiting, idsOf[by]) })),
        contracts: contractsOf(transfers.filter(({ body }) => hasCome(body.signed_on))),
        needs: {
          all: posted.length,
          without_offer: coded.filter(({ body }) => !body.technologies.some((each) => served.has(each))).map(({ id }) => id),
          without_technology: posted.length - coded.length,
        },
        synthetic: [...results, ...transfers, ...needs].some(({ body }) => body.synthetic),
      },
      notes,
    );
  },
});

function countsOf(own: readonly WaitingResult[]): { readonly offered: number; readonly taken_up: number } {
  return { offered: own.length, taken_up: own.filter(({ taken }) => taken).length };
}

function grouped(
  waiting: readonly WaitingResult[],
  idsOf: (each: WaitingResult) => readonly (string | null)[],
): readonly (readonly [id: string | null, own: readonly WaitingResult[]])[] {
  const groups = new Map<string | null, WaitingResult[]>();
  for (const each of waiting)
    for (const id of idsOf(each)) {
      const own = groups.get(id) ?? [];
      groups.set(id, own);
      own.push(each);
    }
  return [...groups].toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : byCodePoint(a, b)));
}

function subjectsOf(own: readonly WaitingResult[], group?: Int32Array): Subjects {
  return { time: Float64Array.from(own, ({ days }) => days / daysOfYear), event: Int32Array.from(own, ({ taken }) => Number(taken)), group };
}

function takenOf(own: readonly WaitingResult[]): z.output<typeof takenAnswer>[] {
  const subjects = subjectsOf(own);
  const table = riskTable(subjects, orderByTime(subjects.time));
  const { survival, low, high } = survivalCurve(table);
  const last = table.time.at(-1);
  return horizons.map((years) => {
    const at = table.time.findLastIndex((time) => time <= years);
    // A curve that ends before says nothing of later, but where all have been taken up.
    if (last === undefined || (last < years && survival.at(-1) !== 0)) return { years, share: null, low: null, high: null };
    const survived = at < 0 ? 1 : (survival[at] ?? 1);
    if (survived === 1) {
      const watched = own.filter(({ days }) => days / daysOfYear >= years).length;
      return { years, share: 0, low: 0, high: binomialInterval(0, watched, 0.05)[1] };
    }
    return { years, share: 1 - survived, low: known(1 - (high[at] ?? Number.NaN)), high: known(1 - (low[at] ?? Number.NaN)) };
  });
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Groups that nobody named are none, and a result of several is compared with none of them. */
function testOf(waiting: readonly WaitingResult[], idsOf: (each: WaitingResult) => readonly (string | null)[]) {
  const told = waiting.flatMap((each) => {
    const ids = idsOf(each);
    const [id] = ids;
    return ids.length !== 1 || id === null || id === undefined ? [] : [{ each, id }];
  });
  const names = [...new Set(told.map(({ id }) => id))].sort(byCodePoint);
  const place = new Map(names.map((name, at) => [name, at]));
  const subjects = subjectsOf(
    told.map(({ each }) => each),
    Int32Array.from(told, ({ id }) => place.get(id) ?? 0),
  );
  const { statistic, df, p }: CurveTest =
    names.length < 2 ? { statistic: Number.NaN, df: 0, p: Number.NaN } : curveTest(subjects, orderByTime(subjects.time), names.length);
  return { groups: names.length, statistic: known(statistic), df, p: known(p) };
}

function contractsOf(transfers: Awaited<ReturnType<typeof storedOf<"transfer">>>) {
  const keys = new Map<string, typeof transfers>();
  for (const each of transfers) {
    const key = JSON.stringify([each.body.home, each.body.value === null ? null : each.body.currency]);
    keys.set(key, [...(keys.get(key) ?? []), each]);
  }
  return [...keys]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([, own]) => {
      const valued = own.flatMap(({ body }) => (body.value === null ? [] : [recordedDecimal(body.value)]));
      const [first] = own;
      return {
        home: first?.body.home ?? null,
        currency: valued.length === 0 ? null : (first?.body.currency ?? null),
        amount: decimalText(decimalSum(valued)),
        contracts: own.length,
        without_value: own.length - valued.length,
      };
    });
}

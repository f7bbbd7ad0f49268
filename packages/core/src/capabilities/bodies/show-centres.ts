import { byCodePoint, orderByTime, riskTable, survivalCurve } from "@quoin/methods";
import { z } from "zod";
import { groupBy } from "../../contract/group-by.ts";
import { success } from "../../contract/outcome.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Stored, storedOf } from "../../register/typed-records.ts";
import { centreKinds } from "./entities/centre.ts";

const groupings = ["kind", "country", "region", "field", "mandate"] as const;

/** `quoin centres` */
export const showCentres = workspaceUseCase({
  words: ["centres"],
  summary:
    "Research centres across borders and innovation centres: how many are open by kind, country, region, field and mandate, and how many opened and closed each year",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin centres my-office",
  input: z.strictObject({}),
  output: z.object({
    open: z.number(),
    closed: z.number(),
    /** A centre of several fields counts in each; null = nobody said. Staff: those that are known, and of how many open centres they are not. */
    groups: z.array(
      z.object({ by: z.enum(groupings), id: z.string().nullable(), open: z.number(), closed: z.number(), staff: z.number(), staff_unknown: z.number() }),
    ),
    years: z.array(z.object({ year: z.number(), opened: z.number(), closed: z.number() })),
    /** Who is tied to whom across the border: of each firm or country abroad and each place here, by kind. Null = nobody said. */
    network: z.array(
      z.object({
        kind: z.enum(centreKinds),
        /** The foreign side: the parent of a centre here, else the country; of an own centre abroad the country it stands in. */
        abroad: z.object({ parent: z.string().nullable(), country: z.string().nullable() }),
        /** The side at home: the region of a centre here, of one abroad that of the own firm, with the organisation. */
        home: z.object({ organisation: z.string().nullable(), region: z.string().nullable() }),
        open: z.number(),
        closed: z.number(),
      }),
    ),
    /** How long centres of a kind stay: the share that is open after so many years, with 95 % (Kaplan-Meier, log-log), those still open counted as open; null beyond what was watched, and no interval before the first closure. */
    stays: z.array(
      z.object({
        kind: z.enum(centreKinds),
        centres: z.number(),
        closed: z.number(),
        /** Centres whose opening is not known to the day; they are in no curve. */
        undated: z.number(),
        after: z.array(z.object({ years: z.number(), share: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })),
      }),
    ),
    synthetic: z.boolean(),
  }),
  run: async ({ records, clock, settings }) => {
    const today = officeDay(clock.now(), settings);
    // One that opens later is none yet.
    const centres = (await storedOf(records, "centre")).filter(({ body: { opened } }) => opened === null || opened <= today.slice(0, opened.length));
    const isClosed = ({ body: { closed } }: Stored<"centre">): boolean => closed !== null && closed <= today.slice(0, closed.length);
    const idsOf = ({ body }: Stored<"centre">, by: (typeof groupings)[number]): readonly (string | null)[] =>
      by === "field" ? (body.fields.length === 0 ? [null] : body.fields) : [body[by]];
    const groups = groupings.flatMap((by) => {
      const ids = [...new Set(centres.flatMap((each) => idsOf(each, by)))].toSorted((a, b) => (a === null ? 1 : b === null ? -1 : byCodePoint(a, b)));
      return ids.map((id) => {
        const own = centres.filter((each) => idsOf(each, by).includes(id));
        const open = own.filter((each) => !isClosed(each));
        const staff = open.flatMap(({ body }) => body.staff ?? []);
        return {
          by,
          id,
          open: open.length,
          closed: own.length - open.length,
          staff: staff.reduce((sum, each) => sum + each, 0),
          staff_unknown: open.length - staff.length,
        };
      });
    });
    const yearOf = (date: string | null): number[] => (date === null || date > today ? [] : [Number(date.slice(0, 4))]);
    const [opened, closed] = [centres.flatMap(({ body }) => yearOf(body.opened)), centres.flatMap(({ body }) => yearOf(body.closed))];
    const years = [...new Set([...opened, ...closed])].toSorted((a, b) => a - b);
    return success({
      open: centres.filter((each) => !isClosed(each)).length,
      closed: centres.filter(isClosed).length,
      groups,
      years: years.map((year) => ({ year, opened: opened.filter((each) => each === year).length, closed: closed.filter((each) => each === year).length })),
      network: networkOf(centres, new Map((await storedOf(records, "organisation")).map(({ id, body }) => [id, body.region])), isClosed),
      stays: centreKinds.flatMap((kind) =>
        staysOf(
          kind,
          centres.filter(({ body }) => body.kind === kind),
          today,
        ),
      ),
      synthetic: centres.some(({ body }) => body.synthetic),
    });
  },
});

type Centre = Stored<"centre">;

/** Ties across the border, those of most open centres first. */
function networkOf(centres: readonly Centre[], regionOf: ReadonlyMap<string, string | null>, isClosed: (centre: Centre) => boolean) {
  const ties = centres.map((each) => {
    const { kind, parent, organisation, country, region } = each.body;
    const isAbroad = kind === "home-abroad";
    const own = organisation ?? (isAbroad ? parent : null);
    return {
      each,
      kind,
      abroad: { parent: isAbroad ? null : parent, country },
      home: { organisation: own, region: isAbroad ? (own === null ? null : (regionOf.get(own) ?? null)) : region },
    };
  });
  return [...groupBy(ties, ({ kind, abroad, home }) => JSON.stringify([kind, abroad.country, abroad.parent, home.region, home.organisation]))]
    .flatMap(([key, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const closed = own.filter(({ each }) => isClosed(each)).length;
      return [{ key, tie: { kind: first.kind, abroad: first.abroad, home: first.home, open: own.length - closed, closed } }];
    })
    .toSorted((a, b) => b.tie.open - a.tie.open || b.tie.closed - a.tie.closed || byCodePoint(a.key, b.key))
    .map(({ tie }) => tie);
}

const horizons = [1, 5, 10] as const;
const yearMs = 365.25 * 86_400_000;

/** None where the register has no centre of the kind. */
function staysOf(kind: (typeof centreKinds)[number], own: readonly Centre[], today: string) {
  if (own.length === 0) return [];
  const cases = own.flatMap(({ body: { opened, closed } }) => {
    if (opened?.length !== 10 || opened > today) return [];
    const ended = closed !== null && closed <= today.slice(0, closed.length);
    // One that closed in a month or year of which no day is known was open until it began.
    const end = !ended ? today : closed.length === 10 ? closed : closed.length === 7 ? `${closed}-01` : `${closed}-01-01`;
    return end < opened ? [] : [{ years: (Date.parse(end) - Date.parse(opened)) / yearMs, ended }];
  });
  const time = Float64Array.from(cases, ({ years }) => years);
  const table = riskTable({ time, event: Int32Array.from(cases, ({ ended }) => Number(ended)) }, orderByTime(time));
  const { survival, low, high } = survivalCurve(table);
  const last = table.time.at(-1);
  const known = (value: number | undefined): number | null => (value !== undefined && Number.isFinite(value) ? value : null);
  return [
    {
      kind,
      centres: own.length,
      closed: cases.filter(({ ended }) => ended).length,
      undated: own.length - cases.length,
      after: horizons.map((years) => {
        const at = table.time.findLastIndex((each) => each <= years);
        if (last === undefined || (last < years && survival.at(-1) !== 0)) return { years, share: null, low: null, high: null };
        const share = at < 0 ? 1 : (survival[at] ?? null);
        // Before the first closure Greenwood's error is 0, which is no certainty.
        return share === null || share === 1 ? { years, share, low: null, high: null } : { years, share, low: known(low[at]), high: known(high[at]) };
      }),
    },
  ];
}

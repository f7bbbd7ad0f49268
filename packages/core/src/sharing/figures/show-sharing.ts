import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { zoneOf } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Note, note } from "../../language/note.ts";
import type { RefusedRequest } from "../../register/entities/refused-request.ts";
import { recordsOf } from "../../register/types/typed-records.ts";
import { nowOf } from "../bookings/booking-step.ts";
import type { Span } from "../opening/opening-hours.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { readUnits } from "../slots/read-units.ts";
import { dayMs, startOfDay } from "../time/zoned-time.ts";
import { type GradeLimits, gradeOf } from "./grades.ts";
import { type TypedHours, unitFigures } from "./unit-figures.ts";

const hours = z.number().nullable();

const unitAnswer = z.object({
  facility: z.string().nullable(),
  equipment: z.string().nullable(),
  available: hours,
  effective: hours,
  external: hours,
  source: z.enum(["recorded", "typed"]).nullable(),
  utilisation: hours,
  sharing_rate: hours,
  refused_hours: hours,
  declined_hours: hours,
  taken_hours: hours,
  lapsed_hours: hours,
  no_show_rate: hours,
  wait_days: z.object({ median: hours, p90: hours, censored: z.number() }),
  /** Exact decimal text of settled bookings in `currency`; null where none is settled, or several currencies cannot be added. */
  price_income: z.string().nullable(),
  currency: z.string().nullable(),
  incomes: z.array(z.object({ amount: z.string(), currency: z.string() })),
  grade: z.string().nullable(),
  synthetic: z.boolean(),
});

const rates = { mean_of_rates: hours, rate_of_totals: hours, units: z.number(), unknown: z.number() };
const groupAnswer = z.object({
  by: z.enum(["region", "owner", "kind"]),
  /** Null: of the units of which it is not known. */
  id: z.string().nullable(),
  /** Of the sharing rate: the mean of the units' rates, and external hours of all over effective hours of all. `unknown` of the `units` have no rate and are in neither. */
  ...rates,
  utilisation: z.object(rates),
});

type UnitAnswer = z.output<typeof unitAnswer>;

/** `quoin sharing` */
export const showSharing = workspaceUseCase({
  words: ["sharing"],
  summary: "How far facilities and equipment are used and lent in a year: hours, rates, waits, refused demand, income, by place, owner and kind",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin sharing my-office --year 2026",
  input: z.strictObject({
    year: field(z.int().min(1900).max(2199).optional(), { description: "year of the place (default: the newest of which hours are recorded)" }),
  }),
  output: z.object({ year: z.number(), units: z.array(unitAnswer), groups: z.array(groupAnswer) }),
  run: async (ports, { year: asked }) => {
    const typed = await typedHours(ports);
    const refused = groupedRefusals(await recordsOf(ports.whole, "refused-request"));
    const units = await readUnits(ports, (unit) => unit.openings.length > 0 || unit.bookings.length > 0 || typed.has(keyOf(unit)) || refused.has(keyOf(unit)));
    const now = nowOf(ports);
    const year = asked ?? newestYear(units, typed, now);
    const limits = gradeLimits(ports.settings.thresholds);
    const kinds = new Map((await recordsOf(ports.whole, "facility")).map(({ id, type }) => [id, type]));
    const notes: Note[] = [];
    const told = units.flatMap((unit) => {
      const zone = unit.openings[0]?.zone ?? unit.bookings[0]?.zone ?? zoneOf(ports.settings);
      const own = typed.get(keyOf(unit));
      const hasYear = own?.year === year;
      const span = yearOf(zone, year);
      const figures = unitFigures(unit, { year: span, now, refused: refused.get(keyOf(unit)) ?? [], typed: hasYear ? own : null });
      // A unit of which nothing of this year is known is no unit of this year.
      if (figures.available === null && figures.source === null && (figures.refused_hours ?? 0) === 0) return [];
      if (figures.effective !== null && figures.external !== null && figures.external > figures.effective)
        notes.push(note("sharing.external-above", { unit: unit.id, external: figures.external, effective: figures.effective, year }, { table: unit.type }));
      const [only] = figures.incomes;
      const sole = figures.incomes.length === 1 ? only : undefined;
      const answer: UnitAnswer = {
        facility: unit.facility,
        equipment: unit.equipment,
        ...figures,
        incomes: [...figures.incomes],
        price_income: sole?.amount ?? null,
        currency: sole?.currency ?? null,
        grade: gradeOf(figures, limits),
        synthetic: [unit, ...unit.openings, ...unit.bookings].some(({ synthetic }) => synthetic),
      };
      return [{ unit, answer, kind: unit.type === "equipment" ? "equipment" : (kinds.get(unit.id) ?? null) }];
    });
    const groups = (["region", "owner", "kind"] as const).flatMap((by) => grouped(by, told));
    return success({ year, units: told.map(({ answer }) => answer), groups }, notes);
  },
});

/** The year of a place, from its first moment to the first of the next. */
function yearOf(zone: string, year: number): Span {
  const day = (of: number): number => Math.round(Date.UTC(of, 0, 1) / dayMs);
  return { start: startOfDay(zone, day(year)), end: startOfDay(zone, day(year + 1)) };
}

function keyOf({ type, id }: Pick<LentUnit, "type" | "id">): string {
  return `${type}/${id}`;
}

interface TypedOfYear extends TypedHours {
  readonly year: number;
}

/** Hours that somebody typed, with the year that they are of; of no year they are of none. */
async function typedHours({ whole }: Pick<WorkspacePorts, "whole">): Promise<ReadonlyMap<string, TypedOfYear>> {
  const found = new Map<string, TypedOfYear>();
  for (const type of ["facility", "equipment"] as const)
    for (const { id, effective_hours: effective, external_hours: external, hours_year: year } of await recordsOf(whole, type))
      if (year !== null && (effective !== null || external !== null)) found.set(`${type}/${id}`, { effective, external, year });
  return found;
}

function groupedRefusals(all: readonly RefusedRequest[]): ReadonlyMap<string, readonly RefusedRequest[]> {
  const found = new Map<string, RefusedRequest[]>();
  for (const each of all) {
    const key = each.facility === null ? `equipment/${each.equipment}` : `facility/${each.facility}`;
    const own = found.get(key) ?? [];
    found.set(key, own);
    own.push(each);
  }
  return found;
}

/** The newest year in which something was used, or for which hours were typed; without any the year it is. */
function newestYear(units: readonly LentUnit[], typed: ReadonlyMap<string, TypedOfYear>, now: number): number {
  const used = units.flatMap(({ bookings }) =>
    bookings.filter(({ status }) => status === "used" || status === "settled").map(({ start }) => Number(start.slice(0, 4))),
  );
  const years = [...used, ...[...typed.values()].map(({ year }) => year)];
  return years.length === 0 ? new Date(now).getUTCFullYear() : years.reduce((newest, year) => Math.max(newest, year));
}

interface Member {
  readonly unit: LentUnit;
  readonly answer: UnitAnswer;
  readonly kind: string | null;
}

function grouped(by: "region" | "owner" | "kind", members: readonly Member[]): readonly z.output<typeof groupAnswer>[] {
  const ids = new Map<string | null, Member[]>();
  for (const member of members) {
    const id = by === "kind" ? member.kind : member.unit[by];
    const own = ids.get(id) ?? [];
    ids.set(id, own);
    own.push(member);
  }
  return [...ids]
    .toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : byCodePoint(a, b)))
    .map(([id, own]) => {
      const answers = own.map(({ answer }) => answer);
      return {
        by,
        id,
        ...ratesOf(answers.map(({ sharing_rate: rate, external: part, effective: whole }) => ({ rate, part, whole }))),
        utilisation: ratesOf(answers.map(({ utilisation: rate, effective: part, available: whole }) => ({ rate, part, whole }))),
      };
    });
}

function ratesOf(all: readonly { readonly rate: number | null; readonly part: number | null; readonly whole: number | null }[]) {
  const known = all.flatMap(({ rate, part, whole }) => (rate === null || part === null || whole === null ? [] : [{ rate, part, whole }]));
  const total = (pick: (each: (typeof known)[number]) => number): number => known.reduce((sum, each) => sum + pick(each), 0);
  return {
    mean_of_rates: known.length === 0 ? null : total(({ rate }) => rate) / known.length,
    rate_of_totals: known.length === 0 ? null : total(({ part }) => part) / total(({ whole }) => whole),
    units: all.length,
    unknown: all.length - known.length,
  };
}

/** `thresholds.sharing_grade` of quoin.yaml: for each grade the least sharing rate. */
function gradeLimits(thresholds: Readonly<Record<string, Readonly<Record<string, unknown>>>>): GradeLimits {
  return Object.entries(thresholds["sharing_grade"] ?? {}).flatMap(([grade, least]) => (typeof least === "number" ? [{ grade, least }] : []));
}

import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { zoneOf } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type Note, note } from "../../../language/note.ts";
import { nowOf } from "../bookings/booking-step.ts";
import { gradeLimits, sharedUnits } from "./shared-units.ts";
import type { CountedUnit } from "./unit-figures.ts";

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
    const { year, units } = await sharedUnits(ports, {
      year: asked,
      now: nowOf(ports),
      zone: zoneOf(ports.settings),
      limits: gradeLimits(ports.settings.thresholds),
    });
    const notes = units
      .filter(({ isUnsound }) => isUnsound)
      .map(
        ({ unit, figures: { external, effective } }): Note =>
          note("sharing.external-above", { unit: unit.id, external: external ?? 0, effective: effective ?? 0, year }, { table: unit.type }),
      );
    const told = units.map(({ unit, figures, kind, grade, synthetic }): Member => {
      const [only] = figures.incomes;
      const sole = figures.incomes.length === 1 ? only : undefined;
      const answer: UnitAnswer = {
        facility: unit.facility,
        equipment: unit.equipment,
        ...figures,
        incomes: [...figures.incomes],
        price_income: sole?.amount ?? null,
        currency: sole?.currency ?? null,
        grade,
        synthetic,
      };
      return { unit, answer, kind };
    });
    const groups = (["region", "owner", "kind"] as const).flatMap((by) => grouped(by, told));
    return success({ year, units: told.map(({ answer }) => answer), groups }, notes);
  },
});

interface Member {
  readonly unit: CountedUnit;
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

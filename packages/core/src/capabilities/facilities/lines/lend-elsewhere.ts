import { z } from "zod";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import { given, integer, listed, recorded } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { liesWithin } from "../../../plan/lies-within.ts";
import type { LineTarget } from "../../../plan/line-target.ts";
import { tableColumn } from "../../../plan/line-text.ts";
import { targetOf } from "../../../plan/target-of.ts";
import { nameOrId } from "../../../register/record-label.ts";
import { lendWords as words } from "./lend-elsewhere.words.ts";

/** What the rule on refused hours hands on of each unit. */
const refusedUnit = z.object({
  type: z.enum(["facility", "equipment"]),
  id: z.string(),
  owner: z.string().nullable(),
  region: z.string().nullable(),
  refused: z.number(),
  free_elsewhere: z.number(),
  short: z.number(),
  elsewhere: z.array(z.object({ type: z.enum(["facility", "equipment"]), id: z.string(), owner: z.string().nullable(), hours: z.number() })),
});
type RefusedUnit = z.infer<typeof refusedUnit>;

/** Hours are told to a tenth. */
const round = (hours: number): number => Math.round(hours * 10) / 10;

/** M1.4: who asks where nothing is free is sent to the units alike that stood free, pair by pair, with both owners and the hours of the year. */
export const lendElsewhere: LineMaker = {
  item: "M1.4",
  answers: ["refused-hours"],
  parts: ["elsewhere"],
  async make(context, answered) {
    const finding = answered.find(({ part, verdict }) => part === "elsewhere" && verdict === "confirmed");
    if (finding === undefined) return [];
    const pairs = (await ownUnits(context, finding)).flatMap((unit) => unit.elsewhere.map((other) => ({ unit, other })));
    if (pairs.length === 0) return [];
    const names = await namesOf(
      context,
      pairs.flatMap(({ unit, other }) => [unit, other]),
    );
    const sorted = pairs.toSorted(
      (a, b) => b.other.hours - a.other.hours || (a.unit.id < b.unit.id ? -1 : a.unit.id > b.unit.id ? 1 : a.other.id < b.other.id ? -1 : 1),
    );
    const hours = round(sorted.reduce((sum, { other }) => sum + other.hours, 0));
    return [
      {
        ...common(context, finding),
        action: words.say("elsewhere", {
          hours: given(hours, "hours"),
          pairs: listed(
            sorted.map(({ unit, other }) =>
              words.say("pair", { from: named(unit, names), to: named(other, names), hours: given(round(other.hours), "hours") }),
            ),
            { shown: 3 },
          ),
        }),
        table: {
          columns: [
            tableColumn("refused_at", "Refused at", "未满足的设施"),
            tableColumn("its_owner", "Its owner", "所属单位"),
            tableColumn("send_to", "Send to", "转介至"),
            tableColumn("owner", "Owner", "转介设施所属单位"),
            tableColumn("hours", "Hours of the year", "当年小时数", "hours"),
          ],
          rows: sorted.map(({ unit, other }) => [unit.id, unit.owner, other.id, other.owner, round(other.hours)]),
          names: Object.fromEntries(names),
        },
        note: words.say("elsewhere-cost"),
        moves: sentElsewhere(finding, hours),
        withinYears: 1,
        figures: { hours, pairs: sorted.length },
        targets: refusedAtMost(
          pairs.map(({ unit }) => unit),
          ({ free_elsewhere: sent }) => sent,
        ),
      },
    ];
  },
};

const hoursFreeElsewhere = z.looseObject({ free_elsewhere_hours: z.number().positive() });

/** How far the share of hours refused though others stood free goes once all that the line names are sent there. */
function sentElsewhere({ measure, value, comparison }: Finding, hours: number): NonNullable<LineDraft["moves"]> {
  const free = hoursFreeElsewhere.safeParse(comparison).data?.free_elsewhere_hours ?? null;
  const to = value === null || free === null ? null : value * Math.max(0, 1 - hours / free);
  return { indicator: measure, from: value, to, ifFollowed: true };
}

/** M4.1: hours that no unit alike within reach had, by unit and owner: what longer opening, further machines or a platform of that kind would have to give. */
export const hoursShort: LineMaker = {
  item: "M4.1",
  answers: ["refused-hours"],
  parts: ["short"],
  async make(context, answered) {
    const finding = answered.find(({ part, verdict }) => part === "short" && verdict === "confirmed");
    if (finding === undefined) return [];
    const units = (await ownUnits(context, finding)).filter(({ short }) => short > 0).toSorted((a, b) => b.short - a.short || (a.id < b.id ? -1 : 1));
    if (units.length === 0) return [];
    const names = await namesOf(context, units);
    const hours = round(units.reduce((sum, { short }) => sum + short, 0));
    return [
      {
        ...common(context, finding),
        action: words.say("short", {
          hours: given(hours, "hours"),
          count: integer(units.length, "facilities"),
          units: listed(
            units.map((unit) => words.say("unit", { unit: named(unit, names), hours: given(round(unit.short), "hours") })),
            { shown: 3 },
          ),
        }),
        table: {
          columns: [
            tableColumn("asked_of", "Asked of", "申请设施"),
            tableColumn("owner", "Owner", "所属单位"),
            tableColumn("hours", "Hours of the year that nobody had", "当年无处可用的小时数", "hours"),
          ],
          rows: units.map(({ id, owner, short }) => [id, owner, round(short)]),
          names: Object.fromEntries(names),
        },
        note: words.say("short-cost"),
        figures: { hours, facilities: units.length },
        targets: refusedAtMost(units, ({ short }) => short),
      },
    ];
  },
};

/** Of each unit, once: no more hours refused in a year than those that the line does not see to. */
function refusedAtMost(units: readonly RefusedUnit[], seenTo: (unit: RefusedUnit) => number): LineTarget[] {
  return [...new Map(units.map((unit) => [`${unit.type}/${unit.id}`, unit])).values()].map((unit) => {
    const of = unit.type === "facility" ? { facility: unit.id, equipment: null } : { facility: null, equipment: unit.id };
    return { ...of, figure: "refused_hours", bound: "most", value: round(Math.max(0, unit.refused - seenTo(unit))), now: unit.refused };
  });
}

function common(
  { place }: DesignContext,
  finding: Finding,
): Pick<LineDraft, "subject" | "amount" | "assumptions" | "evidence" | "certificate" | "synthetic" | "because"> {
  return {
    subject: { type: "region", id: place.code },
    amount: null,
    assumptions: [],
    evidence: [],
    certificate: null,
    synthetic: finding.synthetic,
    because: [targetOf(finding)],
  };
}

/** The units of the place, those that lie in a place within it too; all of them for the whole. */
async function ownUnits(context: DesignContext, { comparison }: Finding): Promise<readonly RefusedUnit[]> {
  const units = z.array(refusedUnit).parse(comparison?.["units"] ?? []);
  if (context.isNation) return units;
  const own: RefusedUnit[] = [];
  for (const unit of units) if (await liesWithin(context, unit.region)) own.push(unit);
  return own;
}

interface Named {
  readonly type: string;
  readonly id: string;
  readonly owner: string | null;
}

async function namesOf({ records }: DesignContext, units: readonly Named[]): Promise<ReadonlyMap<string, LocalText>> {
  const names = new Map<string, LocalText>();
  for (const { type, id, owner } of units) {
    if (!names.has(id)) names.set(id, nameOrId(await records.get(type, id), id));
    if (owner !== null && !names.has(owner)) names.set(owner, nameOrId(await records.get("organisation", owner), owner));
  }
  return names;
}

function named({ type, id }: Named, names: ReadonlyMap<string, LocalText>) {
  return recorded(type, id, names.get(id) ?? { en: id, zh: id });
}

import { z } from "zod";
import type { Finding } from "../../../diagnosis/finding/finding.ts";
import type { RuleCode } from "../../../diagnosis/rule-codes.ts";
import { limitsOfRule } from "../../../diagnosis/rule-thresholds.ts";
import { given, integer, listed, recorded } from "../../../language/statement/values.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { liesWithin } from "../../../plan/lies-within.ts";
import { boundOf, type LineTarget, type TargetFigure } from "../../../plan/line-target.ts";
import { tableColumn } from "../../../plan/line-text.ts";
import { targetOf } from "../../../plan/target-of.ts";
import { nameOrId } from "../../../register/record-label.ts";
import { idleBasesFacts } from "../rules/idle-bases/idle-bases.ts";
import { lentHoursFacts } from "../rules/lent-hours/lent-hours.ts";
import { openHoursWords as words } from "./open-hours.words.ts";

/** What the rules on lent hours hand on of each unit that lacks what they ask for. */
const lackingUnit = z.object({
  type: z.enum(["facility", "equipment"]),
  id: z.string(),
  owner: z.string().nullable(),
  region: z.string().nullable(),
  machines: z.number(),
  effective: z.number().nullable(),
  external: z.number().nullable(),
  firms: z.number().nullable(),
  wait: z.number().nullable(),
});
type LackingUnit = z.infer<typeof lackingUnit>;

interface Opening {
  readonly item: string;
  readonly rule: RuleCode;
  readonly part: string | null;
  readonly sentence: "idle" | "closed" | "without-firms" | "waits" | "bases";
  readonly withinYears: number;
  /** What each unit is to reach, by the limits of the rule. */
  readonly asks: readonly Exclude<TargetFigure, "refused_hours">[];
  /** Units that stand first. */
  readonly order: (a: LackingUnit, b: LackingUnit) => number;
}

const fewest = (of: "effective" | "external" | "firms") => (a: LackingUnit, b: LackingUnit) => (a[of] ?? 0) - (b[of] ?? 0);

const openings: readonly Opening[] = [
  { item: "M4.5", rule: "lent-hours", part: "idle", sentence: "idle", withinYears: 1, asks: ["effective_hours"], order: fewest("effective") },
  { item: "M4.5", rule: "lent-hours", part: "sharing", sentence: "closed", withinYears: 1, asks: ["external_share"], order: fewest("external") },
  { item: "M4.3", rule: "lent-hours", part: "firms", sentence: "without-firms", withinYears: 2, asks: ["firm_share"], order: fewest("firms") },
  { item: "M4.1", rule: "lent-hours", part: "waits", sentence: "waits", withinYears: 1, asks: ["wait_days"], order: (a, b) => (b.wait ?? 0) - (a.wait ?? 0) },
  { item: "M4.2", rule: "idle-bases", part: null, sentence: "bases", withinYears: 2, asks: ["effective_hours", "external_share"], order: fewest("external") },
];

/** One line for each lack of lent hours, naming unit, owner, hours and the term by which it is to be otherwise. */
export const openHours: readonly LineMaker[] = openings.map((opening) => ({
  item: opening.item,
  answers: [opening.rule],
  ...(opening.part === null ? {} : { parts: [opening.part] }),
  make: async (context, answered) => {
    const finding = answered.find(({ part, verdict }) => (opening.part === null || part === opening.part) && verdict === "confirmed");
    if (finding === undefined) return [];
    const units: LackingUnit[] = [];
    for (const unit of z.array(lackingUnit).parse(finding.comparison?.["units"] ?? []))
      if (context.isNation || (await liesWithin(context, unit.region))) units.push(unit);
    return units.length === 0
      ? []
      : [
          await line(
            context,
            finding,
            opening,
            units.toSorted((a, b) => opening.order(a, b) || (a.id < b.id ? -1 : 1)),
          ),
        ];
  },
}));

async function line(
  context: DesignContext,
  finding: Finding,
  { rule, sentence, withinYears, asks }: Opening,
  units: readonly LackingUnit[],
): Promise<LineDraft> {
  const names = new Map<string, Awaited<ReturnType<typeof nameOrId>>>();
  for (const { type, id, owner } of units) {
    names.set(id, nameOrId(await context.records.get(type, id), id));
    if (owner !== null) names.set(owner, nameOrId(await context.records.get("organisation", owner), owner));
  }
  const named = ({ type, id }: LackingUnit) => recorded(type, id, names.get(id) ?? { en: id, zh: id });
  const owners = new Set(units.map(({ owner }) => owner)).size;
  const limits = limitsAsked(context, rule);
  return {
    subject: { type: "region", id: context.place.code },
    amount: null,
    assumptions: [],
    evidence: [],
    certificate: null,
    synthetic: finding.synthetic,
    because: [targetOf(finding)],
    action: words.say(sentence, {
      count: integer(units.length, "units"),
      owners: integer(owners, "owners"),
      units: listed(units.map(named), { shown: 3 }),
      years: given(withinYears, "years"),
    }),
    table: {
      columns: [
        tableColumn("unit", "Unit", "设施或仪器"),
        tableColumn("owner", "Owner", "所属单位"),
        tableColumn("machines", "Machines", "台数"),
        tableColumn("effective", "Hours that it ran", "使用机时", "hours a year"),
        tableColumn("external", "For others", "对外服务机时", "hours a year"),
        tableColumn("firms", "For firms", "企业使用机时", "hours a year"),
        tableColumn("wait", "Median wait", "等待中位数", "days"),
      ],
      rows: units.map(({ id, owner, machines, effective, external, firms, wait }) => [id, owner, machines, ...[effective, external, firms, wait].map(tenth)]),
      names: Object.fromEntries(names),
    },
    note: words.say("cost"),
    // It builds nothing: what a facility costs to equip says nothing of hours that are lent.
    ...(sentence === "bases" ? { isCondition: true } : {}),
    names: units.length,
    withinYears,
    figures: { units: units.length, owners, ...Object.fromEntries(asks.flatMap((figure) => (limits[figure] === undefined ? [] : [[figure, limits[figure]]]))) },
    targets: units.flatMap((unit) => asks.flatMap((figure) => targetOfUnit(unit, figure, limits[figure]))),
  };
}

/** The limits of the rule by the figures that they bound; none where the settings of the rule are faulty, which the diagnosis has told. */
function limitsAsked({ settings }: DesignContext, rule: RuleCode): Readonly<Partial<Record<TargetFigure, number>>> {
  const read = rule === "idle-bases" ? limitsOfRule(idleBasesFacts, settings) : limitsOfRule(lentHoursFacts, settings);
  return read.ok ? read.value : {};
}

function targetOfUnit(
  { type, id, machines, effective, external, firms, wait }: LackingUnit,
  figure: Exclude<TargetFigure, "refused_hours">,
  limit: number | undefined,
): readonly LineTarget[] {
  if (limit === undefined) return [];
  const share = (part: number | null): number | null => (part === null || effective === null || effective === 0 ? null : part / effective);
  const now = { effective_hours: effective === null ? null : effective / machines, external_share: share(external), firm_share: share(firms), wait_days: wait };
  const target = { figure, bound: boundOf(figure), value: limit, now: now[figure] };
  return [type === "facility" ? { facility: id, equipment: null, ...target } : { facility: null, equipment: id, ...target }];
}

/** Hours and days are told to a tenth. */
function tenth(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

import { byCodePoint } from "@quoin/methods";
import { codePath } from "../../../codes/code-lists.ts";
import { groupBy } from "../../../contract/group-by.ts";
import { EvidenceFault } from "../../../evidence/evidence-fault.ts";
import { institutionKind } from "../../../evidence/institutions/institution-kind.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { anySynthetic, gathered, numberOf, textOf } from "../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../evidence/roles/required-table.ts";
import { projects } from "../../../evidence/tables/projects.ts";
import type { CostUnit } from "../../../plan/cost-unit.ts";
import type { DesignContext } from "../../../plan/design-context.ts";
import type { CostCase } from "../../../plan/targets/reference-class.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { fundsUnit } from "../envelope/envelope-basis.ts";

/** What is known of costs, with what it was a cost of and by which instrument it came about. */
export interface KnownCost extends CostCase {
  /** STIP code. */
  readonly instrument: string;
  readonly unit: CostUnit;
  /** Of this office (its records and tables), or of the plans that other offices handed in. */
  readonly from: "office" | "plans";
}

type Sources = Pick<DesignContext, "evidence" | "records" | "settings">;

/** Grants for research that firms lead, and for that of anybody else. */
const grants = { firms: "PI008", others: "PI007" } as const;

/**
 * Every cost in the office's currency that its tables, its register and other offices' plans hold, for one unit each. Amounts are as they were paid (nominal); what has none, or one of nothing, is
 * no case. A project that the register and a table both name is one case.
 */
export async function costCases(sources: Sources): Promise<readonly KnownCost[]> {
  const { currency } = sources.settings;
  const register = await registerCosts(sources.records, currency);
  const ids = new Set(register.flatMap(({ id, unit }) => (unit === "project" ? [id] : [])));
  return [...register, ...(await projectRows(sources)).filter(({ id }) => !ids.has(id))];
}

async function registerCosts(records: DesignContext["records"], currency: string): Promise<readonly KnownCost[]> {
  const own = ({ currency: said }: { readonly currency: string | null }): boolean => (said ?? currency) === currency;
  const calls = (await recordsOf(records, "call")).filter(own);
  return [
    ...(await projectCosts(records, calls, own)),
    ...calls.flatMap((each) => {
      const years = each.budgets.map(({ year }) => year);
      return yearly(each, each.instrument, sum(each.budgets.map(({ amount }) => Number(amount))), years, each.programme ?? "", "office");
    }),
    ...(await recordsOf(records, "policy-instrument")).filter(own).flatMap((each) => {
      const { amount, from, to } = each;
      if (amount === null || from === null || to === null || to < from) return [];
      const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      return yearly(each, each.instrument, Number(amount), years, each.department ?? "", "office");
    }),
    ...(await recordsOf(records, "office-plan-line")).flatMap((each) =>
      // A sum of which a part is in another currency is not known.
      each.money.every(own)
        ? yearly(
            each,
            each.instrument,
            sum(each.money.map(({ amount }) => Number(amount))),
            each.money.map(({ year }) => year),
            each.plan,
            "plans",
          )
        : [],
    ),
    ...(await recordsOf(records, "service")).flatMap(({ id, per, prices, facility, synthetic }) => {
      const price = prices
        .filter((one) => own(one) && (one.for === "public" || one.for === "firm"))
        .toSorted((a, b) => byCodePoint(a.from ?? "", b.from ?? ""))
        .at(-1);
      if (per === null || price === undefined) return [];
      const cost = Number(price.amount);
      return priced({
        id,
        cost,
        group: facility ?? "",
        year: yearOf(price.from),
        synthetic: synthetic === true,
        instrument: "PI023",
        unit: per,
        from: "office",
      });
    }),
    ...equipmentCosts((await recordsOf(records, "equipment")).filter(own)),
  ];
}

type CallRecord = Awaited<ReturnType<typeof recordsOf<"call">>>[number];

/** Whether a body is a firm: its kind in the register, else its name. */
async function leadsOfFirms(records: DesignContext["records"]): Promise<ReadonlyMap<string, boolean>> {
  const bodies = await recordsOf(records, "organisation");
  return new Map(
    bodies.map(({ id, kind, labels }) => [
      id,
      kind === null ? institutionKind(labels.zh ?? labels.en ?? id) === "company" : codePath("organisation-kinds", kind).includes("enterprise"),
    ]),
  );
}

function grantOf(lead: string | null, led: ReadonlyMap<string, boolean>): string {
  if (lead === null) return grants.others;
  return (led.get(lead) ?? institutionKind(lead) === "company") ? grants.firms : grants.others;
}

/** What the public paid for each project: its central funds, else what was awarded for it. */
async function projectCosts(
  records: DesignContext["records"],
  calls: readonly CallRecord[],
  own: (of: { readonly currency: string | null }) => boolean,
): Promise<readonly KnownCost[]> {
  const led = await leadsOfFirms(records);
  const instruments = new Map(calls.map(({ id, instrument }) => [id, instrument]));
  const awards = groupBy((await recordsOf(records, "award")).filter(own), ({ project }) => project ?? "");
  return (await recordsOf(records, "project")).filter(own).flatMap((project) => {
    const given = awards.get(project.id) ?? [];
    const [first] = given;
    const call = project.call ?? first?.call ?? null;
    return priced({
      id: project.id,
      cost: project.central_funds === null ? sum(given.map((each) => Number(each.amount_awarded))) : Number(project.central_funds),
      group: project.programme ?? first?.programme ?? call ?? "",
      year: project.call_year ?? yearOf(project.start ?? first?.award_date ?? null),
      synthetic: project.synthetic === true,
      instrument: instruments.get(call ?? "") ?? grantOf(project.lead, led),
      unit: "project",
      from: "office",
    });
  });
}

/** What stands in one facility together, where each apparatus of it has a price: its rooms and its people are in no table. */
function equipmentCosts(apparatus: Awaited<ReturnType<typeof recordsOf<"equipment">>>): readonly KnownCost[] {
  const placed = apparatus.filter(({ facility }) => facility !== null);
  return [...groupBy(placed, ({ facility }) => facility ?? "")].flatMap(([id, own]) =>
    own.some(({ price }) => price === null)
      ? []
      : priced({
          id,
          cost: sum(own.map(({ price }) => Number(price))),
          group: own[0]?.host ?? id,
          year: latest(own.flatMap(({ year }) => year ?? [])),
          synthetic: own.some(({ synthetic }) => synthetic === true),
          instrument: "PI022",
          unit: "equipment of a facility",
          from: "office",
        }),
  );
}

/** One year of an instrument, of all the years that it runs; none where it names no instrument. */
function yearly(
  { id, synthetic }: { readonly id: string; readonly synthetic?: unknown },
  instrument: string | null,
  total: number,
  years: readonly number[],
  group: string,
  from: KnownCost["from"],
): readonly KnownCost[] {
  const all = new Set(years);
  if (instrument === null || all.size === 0) return [];
  return priced({ id, cost: total / all.size, group, year: latest(years), synthetic: synthetic === true, instrument, unit: "year of the instrument", from });
}

/** Rows of the projects that other people published: those that firms lead are grants for firms. */
async function projectRows({ evidence, settings }: Sources): Promise<readonly KnownCost[]> {
  const sources = roleEvidence(evidence, settings);
  const wanted = needed(projects, ["project", "central_funds"]);
  if (lackOf(sources, wanted) !== null) return [];
  const read = await rowsThatCanBeRead(() => gathered(sources, needed(projects, ["project", "central_funds", "programme", "call_year", "lead"])));
  return (read?.rows ?? []).flatMap((row) => {
    const lead = textOf(row, "lead");
    return priced({
      id: textOf(row, "project") ?? "",
      cost: Math.round((numberOf(row, "central_funds") ?? 0) * fundsUnit),
      group: textOf(row, "programme") ?? "",
      year: numberOf(row, "call_year"),
      synthetic: anySynthetic([row]),
      instrument: grantOf(lead, new Map()),
      unit: "project",
      from: "office",
    });
  });
}

/** A table with a cell that cannot be used tells no cost; the lines that are made from it say what is wrong with it. */
async function rowsThatCanBeRead<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof EvidenceFault) return null;
    throw cause;
  }
}

/** Nothing is no price of anything. */
function priced(cost: KnownCost): readonly KnownCost[] {
  return Number.isFinite(cost.cost) && cost.cost > 0 ? [cost] : [];
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : years.reduce((last, each) => Math.max(last, each));
}

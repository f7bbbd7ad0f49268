import { decimalOfText, packedUnits, rational, unitsAt } from "@quoin/methods";
import {
  type FoundPlan,
  findPlan,
  isKept,
  provedStatus,
  type RuleRow,
  relativeGap,
  rowUse,
  type Solver,
  type SolverOptions,
  settledPlan,
} from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import { groupBy } from "../../../contract/group-by.ts";
import type { Said } from "../../../language/statement/place.ts";
import { year as aYear, placed } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Certificate } from "../../../plan/plan.ts";
import { nameOf, recordName } from "../../../register/record-label.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { moneyLevelName } from "../../../schema/money-level-names.ts";
import { floorRow } from "../awards/award-by-portfolio.ts";
import { type BudgetLimit, budgetLimits } from "../awards/budget-limits.ts";
import { regionFloors } from "../awards/region-floors.ts";
import type { VerdictTerms } from "../terms/verdict-terms.ts";
import { choiceWords as words } from "./choice.words.ts";
import type { OpenApplication } from "./open-applications.ts";

const options: SolverOptions = { gap: 0, timeLimitSeconds: 30, seed: 1 };
/** Points are exact to a millionth, as reviews are. */
const unitsOfPoint = 1e6;
/** Decimals that the money of several calls is counted in together. */
const sharedDecimals = 4;

/** A rule over the applications that can be chosen, with its name as a person reads it. */
export interface NamedRow {
  readonly name: string;
  readonly label: Said;
  readonly row: RuleRow;
}

/** Applications as the fund would choose among them. */
export interface ChosenApplications {
  /** Those that have a worth, in the order of the choice. */
  readonly able: readonly OpenApplication[];
  /** 1 where it is chosen; null where no choice keeps all the rules. */
  readonly chosen: Uint8Array | null;
  /** The rules that would be broken by adding one that is left out, by its place. */
  readonly blocked: ReadonlyMap<number, readonly NamedRow[]>;
  /** Where no choice keeps all the rules: those that clash. */
  readonly clash: readonly NamedRow[];
  readonly certificate: Certificate;
}

/** What is made large: the worth, or another number of each application. */
export type Goal = (application: OpenApplication) => number;

/**
 * The applications that are worth the most under the budgets of their calls:
 *
 *   max  sum_j v_j x_j          x_j in {0,1},  v_j = mean score x weights that the findings set
 *   sum_j a_bj x_j <= B_b       for each budget b of each call
 *   sum_{j in r} a_j x_j >= F   for each amount F that a call keeps for a region
 *   sum_{j in r} a_j x_j <= s B for each region r, where concentration is confirmed: s = largest share, B = the budgets of these calls together
 *
 * Exact; among choices of equal worth the one with the fewest applications, then the first by rank.
 */
export async function chooseApplications(
  solver: Solver,
  records: RecordStore,
  open: readonly OpenApplication[],
  { largestShare }: Pick<VerdictTerms, "largestShare">,
  goal: Goal = ({ worth }) => worth ?? 0,
): Promise<ChosenApplications> {
  const able = open.filter(({ worth }) => worth !== null);
  const places = new Map((await records.list("region")).map((record) => [record.id, recordName(record)]));
  const placeOf = (code: string): LocalText => places.get(code) ?? { en: code, zh: code };
  const rows = [...(await rowsOfCalls(records, able, placeOf)), ...(largestShare === null ? [] : caps(able, largestShare.value, placeOf))];
  const objective = packedUnits(able.map((each) => BigInt(Math.round(goal(each) * unitsOfPoint))));
  const problem = { count: able.length, rows: rows.map(({ row }) => row), objective };
  const found = await findPlan(solver, problem, options);
  const chosen = await settledPlan(solver, problem, found, options);
  return {
    able,
    chosen,
    blocked: chosen === null ? new Map() : blockedBy(rows, chosen),
    clash: found.status === "infeasible" ? await clashOf(solver, problem, rows) : [],
    certificate: certificateOf(found, chosen, rows),
  };
}

async function rowsOfCalls(records: RecordStore, able: readonly OpenApplication[], placeOf: (code: string) => LocalText): Promise<NamedRow[]> {
  const rows: NamedRow[] = [];
  for (const own of groupBy(able, ({ call }) => call.id).values()) {
    const { call } = elementAt(own, 0);
    const places = own.map((each) => able.indexOf(each));
    const at = (row: RuleRow): RuleRow => ({ ...row, options: Int32Array.from(row.options, (option) => elementAt(places, option)) });
    const limits = budgetLimits(
      call,
      own.map(({ application }) => application),
      [],
    );
    const name = nameOf(call);
    for (const budget of limits.limits) {
      const { limit, ask } = budget;
      const asked = own.map(({ application }, place) => ({ place, units: ask(application) })).filter(({ units }) => units > 0n);
      if (asked.length === 0) continue;
      const row = {
        options: Int32Array.from(asked, ({ place }) => place),
        units: packedUnits(asked.map(({ units }) => units)),
        lower: null,
        upper: rational(limit),
      };
      rows.push({ name: `budget:${call.id}:${budget.name}`, label: budgetText(name, budget), row: at(row) });
    }
    for (const floor of await regionFloors(records, call, [], limits))
      for (const row of floorRow(floor, own, limits))
        rows.push({
          name: `floor:${call.id}:${floor.region}`,
          label: words.say("floor", { region: placed({ id: floor.region, name: placeOf(floor.region) }), call: name }),
          row: at(row),
        });
  }
  return rows;
}

function budgetText(call: LocalText, { year, level }: BudgetLimit): Said {
  if (year === null) return words.say("budget", { call });
  const said = { call, year: aYear(year) };
  return level === null ? words.say("budget-of-year", said) : words.say("budget-of-level", { ...said, level: moneyLevelName(level) });
}

/** No region gets more of the calls' money than the largest share; applications without a region are none. */
function caps(able: readonly OpenApplication[], share: number, placeOf: (code: string) => LocalText): NamedRow[] {
  const units = (amount: string | null): bigint => unitsAt(decimalOfText(amount ?? "0") ?? { units: 0n, decimals: 0 }, sharedDecimals);
  const calls = new Map(able.map(({ call }) => [call.id, call]));
  const budget = [...calls.values()].flatMap(({ budgets }) => budgets).reduce((sum, { amount }) => sum + units(amount), 0n);
  // A share has no more than six decimals.
  const upper = (budget * BigInt(Math.round(share * 1e6))) / 1_000_000n;
  return [...groupBy(able, ({ application }) => application.region ?? "")].flatMap(([region, own]) => {
    if (region === "") return [];
    const row: RuleRow = {
      options: Int32Array.from(own, (each) => able.indexOf(each)),
      units: packedUnits(own.map(({ application }) => units(application.amount_requested))),
      lower: null,
      upper: rational(upper),
    };
    return [{ name: `cap:${region}`, label: words.say("cap", { region: placed({ id: region, name: placeOf(region) }) }), row }];
  });
}

/** Rules with an upper limit that one more application would pass. */
function blockedBy(rows: readonly NamedRow[], chosen: Uint8Array): ReadonlyMap<number, readonly NamedRow[]> {
  return new Map(
    [...chosen.keys()]
      .filter((at) => chosen[at] === 0)
      .map((at) => {
        const more = chosen.slice();
        more[at] = 1;
        return [at, rows.filter(({ row }) => row.lower === null && !isKept(row, rowUse(row, more)))];
      }),
  );
}

/** Rules of which each is needed for the clash: one after the other is left out for good where the rest clashes without it. */
async function clashOf(
  solver: Solver,
  problem: Pick<Parameters<typeof findPlan>[1], "count" | "objective">,
  rows: readonly NamedRow[],
): Promise<readonly NamedRow[]> {
  let kept = [...rows];
  for (const each of rows) {
    const without = kept.filter((other) => other !== each);
    if ((await findPlan(solver, { ...problem, rows: without.map(({ row }) => row) }, options)).status === "infeasible") kept = without;
  }
  return kept;
}

function certificateOf(found: FoundPlan, chosen: Uint8Array | null, rows: readonly NamedRow[]): Certificate {
  const points = (units: bigint | null): number | null => (units === null ? null : Number(units) / unitsOfPoint);
  const [objective, bound] = [points(found.worth), points(found.bound)];
  const gap = objective === null ? null : relativeGap(bound, objective);
  const violated = chosen === null ? 0 : rows.filter(({ row }) => !isKept(row, rowUse(row, chosen))).length;
  return {
    objective,
    bound,
    gap,
    status: found.status === "infeasible" ? "infeasible" : provedStatus(gap, options.gap),
    solver: found.engine,
    seed: options.seed,
    check: { rules: rows.length, violated, worst: violated },
  };
}

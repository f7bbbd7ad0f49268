import { rational } from "@quoin/methods";
import { relativeGap } from "../programme/relative-gap.ts";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { type BestAlone, bestAlone } from "./best-alone.ts";
import { divisionCore } from "./division-core.ts";
import { officeValue, shortRow } from "./division-model.ts";
import { shortItems } from "./division-outcome.ts";
import { type DivisionAmounts, type DivisionProblem, divisionAmounts, roles } from "./division-problem.ts";
import { type FoundDivision, findDivision } from "./find-division.ts";
import type { DivisionGoal } from "./relaxed-division.ts";
import { smallestRegret } from "./smallest-regret.ts";

/** What is wanted of a division beside its rules. */
export interface DivisionWishes {
  readonly fairness: "none" | "regret";
  /** Which roles are in every best division. */
  readonly core: boolean;
}

/** A division with its proof: fewest needed items without a lead, then (where asked for) smallest largest regret, then most value. */
export interface DividedWork {
  readonly amounts: DivisionAmounts;
  readonly found: FoundDivision;
  /** What it was found for. */
  readonly goal: DivisionGoal;
  /** Needed items without a lead; null where no division keeps the rules. */
  readonly short: number | null;
  readonly isShortProved: boolean;
  readonly alone: readonly BestAlone[];
  /** Largest regret that was reached and its proved bound, in units of value; null where it was not asked for. */
  readonly regret: { readonly value: bigint; readonly bound: number } | null;
  /** 1 for the pairs whose role is in every best division; null where not asked for or not proved. */
  readonly core: Uint8Array | null;
}

/** Asks for the best division; the stages share the time limit. */
export async function divideWork(
  engine: Solver,
  problem: DivisionProblem,
  options: SolverOptions,
  wishes: DivisionWishes,
  now: () => number,
  step: (stage: "short" | "alone" | "regret" | "value" | "core") => void,
): Promise<DividedWork> {
  const amounts = divisionAmounts(problem);
  const until = now() + options.timeLimitSeconds;
  const solver = withDeadline(engine, until, now);
  const left = (gap: number): SolverOptions => ({ ...options, gap });
  const valued = (short: number, more: DivisionGoal["further"] = () => []): DivisionGoal => ({
    isWorth: true,
    unit: 10 ** amounts.valueDecimals,
    objective: ({ value }) => value,
    further: (model) => [{ row: shortRow(model, short), worthOf: null }, ...more(model)],
  });
  // What each office could have by itself hangs on nothing else: it is found beside the search, on the other thread.
  const besides = everyAlone(solver, problem, amounts, () => ({ ...left(0), ...(now() < until ? {} : { timeLimitSeconds: lateSeconds }) }));
  besides.catch(() => {});
  step("value");
  const gap = wishes.core ? 0 : options.gap;
  const hopeless = hopelessItems(problem, amounts);
  let [short, isShortProved] = [hopeless, true];
  let found = await findDivision(solver, problem, amounts, valued(short), left(wishes.fairness === "none" ? gap : 1));
  if (found.status !== "found") {
    step("short");
    const fewest = await findDivision(solver, problem, amounts, fewestShort, left(0));
    if (fewest.worth === null) return { amounts, found: fewest, goal: fewestShort, short: null, isShortProved: false, alone: [], regret: null, core: null };
    [short, isShortProved] = [Number(-fewest.worth), fewest.worth === fewest.bound];
    step("value");
    found = await findDivision(solver, problem, amounts, valued(short), left(wishes.fairness === "none" ? gap : 1));
    if (found.role === null) found = fewest;
  }
  step("alone");
  const alone = await besides;
  let goal = valued(short);
  let regret: DividedWork["regret"] = null;
  if (wishes.fairness === "regret" && found.role !== null) {
    step("regret");
    regret = await smallestRegret(solver, problem, amounts, alone, goal, found, left(options.gap));
    const { value } = regret;
    goal = valued(short, (model) =>
      problem.offices.map((_, office) => ({
        row: { ...officeValue(model, office), lower: rational((alone[office]?.worth ?? 0n) - value), upper: null },
        worthOf: office,
      })),
    );
    step("value");
    const fair = await findDivision(solver, problem, amounts, goal, left(gap));
    if (fair.role !== null) found = fair;
  }
  const isBest = found.worth !== null && found.worth === found.bound && isShortProved;
  if (wishes.core) step("core");
  const core = wishes.core && isBest ? await divisionCore(solver, problem, amounts, goal, found, left(0)) : null;
  return { amounts, found, goal, short: shortItems(problem, found.role).length, isShortProved, alone, regret, core };
}

/** What an office gets once the time is over: there may be hundreds, and what its prices found stands without a search. */
const lateSeconds = 0.05;

async function everyAlone(solver: Solver, problem: DivisionProblem, amounts: DivisionAmounts, options: () => SolverOptions): Promise<readonly BestAlone[]> {
  const alone: BestAlone[] = [];
  for (const office of problem.offices.keys()) alone.push(await bestAlone(solver, problem, amounts, office, options()));
  return alone;
}

/** A solver whose searches end together by a moment; what begins later gets a second. */
function withDeadline(solver: Solver, until: number, now: () => number): Solver {
  const inTime = (options: SolverOptions): SolverOptions => ({ ...options, timeLimitSeconds: Math.min(options.timeLimitSeconds, Math.max(1, until - now())) });
  return {
    solve: (programme, options) => solver.solve(programme, inTime(options)),
    start: (programme, options) => solver.start(programme, inTime(options)),
  };
}

/** Needed items that no office can lead, whatever the others do: no pair, a role that stays, no room. */
function hopelessItems(problem: DivisionProblem, amounts: DivisionAmounts): number {
  const { pairs, offices, items } = problem;
  const led = new Uint8Array(items.length);
  for (let pair = 0; pair < pairs.count; pair++) {
    const item = pairs.item[pair]!;
    const { maxLeads, capacity } = offices[pairs.office[pair]!] as DivisionProblem["offices"][number];
    const stays = pairs.committed[pair] === 1 && pairs.planned[pair] !== roles.lead;
    const room = capacity === null || capacity.units * 10n ** BigInt(amounts.loadDecimals - capacity.decimals) >= BigInt(amounts.leadLoad[item] ?? 0);
    if (!stays && room && maxLeads !== 0 && (items[item]?.maxLeads ?? 0) > 0) led[item] = 1;
  }
  return items.filter(({ needed }, item) => needed && led[item] === 0).length;
}

const fewestShort: DivisionGoal = {
  isWorth: false,
  unit: 1,
  objective({ problem, without, options }) {
    const cost = new Float64Array(options.count);
    problem.items.forEach(({ needed }, item) => {
      if (needed) cost[without[item]!] = -1;
    });
    return cost;
  },
  further: () => [],
};

/** Gap of a division in its value, and in its regret where that came first: the larger one. */
export function divisionGap({ found, regret, amounts }: Pick<DividedWork, "found" | "regret" | "amounts">): number | null {
  const unit = 10 ** amounts.valueDecimals;
  const number = (units: bigint | null): number | null => (units === null ? null : Number(units) / unit);
  const ofValue = relativeGap(number(found.bound), number(found.worth));
  if (regret === null || ofValue === null) return ofValue;
  return Math.max(ofValue, relativeGap(regret.bound / unit, Number(regret.value) / unit) ?? 0);
}

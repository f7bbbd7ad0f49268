/**
 * How long the worth of knowing takes: 100 invented candidates under two budgets, 10,000 draws of all their values, beside so many sorts of the same number of values; and how many draws were
 * left without a proof.
 *
 *   npx tsx --conditions=quoin-source bench/plan-worth.ts [--candidates 100] [--draws 10000]
 */
import { parseArgs } from "node:util";
import { fundPlan, fundProblem } from "../packages/core/src/capabilities/funding/funds/fund-plan.ts";
import { worthOfKnowing } from "../packages/core/src/capabilities/funding/worth/worth-of-knowing.ts";
import { officeOf } from "../packages/core/test/office.ts";
import { RandomStream } from "../packages/methods/src/index.ts";

const { values } = parseArgs({ options: { candidates: { type: "string", default: "100" }, draws: { type: "string", default: "10000" } } });
const [count, draws] = [Number(values.candidates), Number(values.draws)];
const random = new RandomStream(11);
const candidate = Array.from({ length: count }, (_, at) => {
  const cost = 1_000_000 + random.integer(50_000_000);
  const mean = Math.round(cost * (0.8 + 1.6 * random.uniform()));
  return {
    ...{ id: `c${at}`, currency: "CNY", central_funds: String(cost), provincial_funds: String(Math.round(cost / 3)), total_investment: String(2 * cost) },
    ...{ earliest: 2027, latest: 2029, duration_years: 2 },
    ...(at % 5 === 4 ? { prerequisites: [`c${at - 1}`] } : {}),
    ...{ value: { mean, low: mean * 0.6, high: mean * 1.5, level: 0.8 }, success: { low: 0.4, mode: 0.6, high: 0.8 }, outcome: "CNY" },
  };
});
const asked = candidate.reduce((sum, { central_funds: funds }) => sum + Number(funds), 0);
const budgets = [
  { source: "central", column: "central_funds", amount: Math.round(asked / 2) },
  { source: "provincial", column: "provincial_funds", amount: Math.round(asked / 7) },
];
const office = officeOf({ records: { candidate }, choices: { candidates: { budgets }, plan: { first_year: 2027 } } });
const plan = await fundPlan(office, await fundProblem(office));
const [seconds, found] = timed(() => worthOfKnowing(plan, draws, 1));
const [sorting] = timed(() => {
  for (let draw = 0; draw < draws; draw++) Float64Array.from({ length: count }, () => random.uniform()).sort();
});
if (found === null) throw new Error("no plan");
console.log(`${count} candidates, ${draws} draws: ${seconds.toFixed(1)} s of processor, ${(seconds / sorting).toFixed(0)} × sorting as many values`);
console.log(
  `  evpi ${found.evpi.toFixed(0)} ± ${found.se.toFixed(0)} of ${plan.choice.certificate.objective?.toFixed(0)}; ${found.unproved} draws without a proof`,
);

/** Seconds of this process's processor, which another one that runs beside it does not lengthen. */
function timed<T>(run: () => T): readonly [seconds: number, answer: T] {
  const before = process.cpuUsage();
  const answer = run();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, answer];
}

import { followed } from "../../../language/statement/followed.ts";
import type { Said } from "../../../language/statement/place.ts";
import { amount, listed, verbatim } from "../../../language/statement/values.ts";
import { lineNumber } from "../../../plan/line-number.ts";
import type { Plan, PlanLine } from "../../../plan/plan.ts";
import { costWords as words } from "./costs.words.ts";

type Priced = Pick<PlanLine, "id" | "amount" | "currency" | "synthetic" | "cost_like" | "budget">;

/**
 * What a plan costs: what is set or assumed, and with what similar lines cost a range in which every line is cheap, or every line dear. Lines of which neither a number of units nor a similar cost is
 * known are named and are in no sum, nor is anything invented: unknown is not nothing.
 */
export function planCost(lines: readonly Priced[], currency: string): Plan["cost"] {
  const invented = lines.filter(({ amount: money, synthetic, cost_like: like }) => (money !== null ? synthetic : isRange(like) && like?.synthetic === true));
  const real = lines.filter((line) => !invented.includes(line));
  const known = real.filter((line) => line.amount !== null);
  const like = real.filter((line) => line.amount === null && isRange(line.cost_like));
  const unknown = real.filter((line) => line.amount === null && !isRange(line.cost_like));
  const sum = known.reduce((all, line) => all + (line.amount ?? 0), 0);
  const end = (of: "low" | "high"): number => like.reduce((all, line) => all + (line.cost_like?.[of] ?? 0), sum);
  const said = saidOf({ known, like, unknown, invented }, { sum, low: end("low"), high: end("high"), currency });
  return {
    currency,
    known: known.length === 0 ? null : sum,
    low: known.length + like.length === 0 ? null : end("low"),
    high: known.length + like.length === 0 ? null : end("high"),
    lines: { known: ids(known), like: ids(like), unknown: ids(unknown), invented: ids(invented) },
    said: said.text,
    said_data: said.data,
  };
}

function isRange(like: PlanLine["cost_like"]): boolean {
  return like !== null && like.low !== null && like.high !== null;
}

function ids(lines: readonly Priced[]): string[] {
  return lines.map(({ id }) => id);
}

interface Parts {
  readonly known: readonly Priced[];
  readonly like: readonly Priced[];
  readonly unknown: readonly Priced[];
  readonly invented: readonly Priced[];
}

function saidOf(
  { known, like, unknown, invented }: Parts,
  { sum, low, high, currency }: { readonly sum: number; readonly low: number; readonly high: number; readonly currency: string },
): Said {
  const named = (lines: readonly Priced[]) => listed(lines.map(({ id }) => verbatim(lineNumber(id))));
  const assumed = known.filter(({ budget }) => budget.kind === "assumed");
  return followed(known.length === 0 ? words.say("none-known") : words.say("known", { money: amount(sum, currency), lines: named(known) }), [
    ...(assumed.length === 0 ? [] : [words.say("assumed", { lines: named(assumed) })]),
    ...(like.length === 0 ? [] : [words.say("like", { lines: named(like), low: amount(low, currency), high: amount(high, currency) })]),
    ...(unknown.length === 0 ? [] : [words.say("unknown", { lines: named(unknown) })]),
    ...(invented.length === 0 ? [] : [words.say("apart", { lines: named(invented) })]),
  ]);
}

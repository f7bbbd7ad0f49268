import { type Decimal, decimalSum, negated, numberOf, recordedDecimal } from "@quoin/methods";
import type { ChainFlow, ChainNode } from "../shared/charts/chain-layout.ts";

/** What a flow of money is told by; the rest of its record is not needed here. */
export interface MoneyMove {
  readonly type: string;
  readonly amount: string;
  readonly currency: string;
  readonly level: string | null;
  readonly programme: string | null;
  readonly holder: string | null;
  readonly synthetic: boolean;
}

export type FlowColumn = "level" | "programme" | "holder";

/** A node: a level of money, a programme or who holds the money; `key` is null where the record does not say it, "…" for the rest of a long column. */
export interface FlowNode extends ChainNode {
  readonly kind: FlowColumn;
  readonly key: string | null;
  readonly amount: number;
}

export interface MoneyFlows {
  readonly currency: string;
  readonly total: number;
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly (ChainFlow & { readonly level: string | null })[];
  readonly synthetic: boolean;
}

/** Money that was given: paid, matched, taken as a share; a refund takes it back. Promises, guarantees, what was spent and what came in are something else. */
const given: ReadonlySet<string> = new Set(["disbursement", "matching", "equity", "refund"]);

/** Nodes of a column that stand by themselves; what is smaller is drawn as one. */
export const shownNodes = 12;
export const theRest = "…";

/** The money given in each currency from its level through its programme to who holds it, the largest first; the currency with most flows first. Sums are exact. */
export function moneyFlows(moves: readonly MoneyMove[]): readonly MoneyFlows[] {
  const counted = moves.filter(({ type }) => given.has(type));
  const currencies = [...new Set(counted.map(({ currency }) => currency))].map((currency) => counted.filter((move) => move.currency === currency));
  return currencies.sort((a, b) => b.length - a.length).flatMap((own) => ofCurrency(own));
}

function ofCurrency(moves: readonly MoneyMove[]): readonly MoneyFlows[] {
  const [first] = moves;
  if (first === undefined) return [];
  const columns: readonly FlowColumn[] = ["level", "programme", "holder"];
  const kept = new Map(columns.map((kind) => [kind, largest(moves, kind)]));
  const idOf = (move: MoneyMove, kind: FlowColumn): string => {
    const key = move[kind];
    return `${kind} ${key === null ? "" : kept.get(kind)?.has(key) ? `:${key}` : theRest}`;
  };
  const nodes = columns.flatMap((kind, column) => {
    const ids = grouped(moves, (move) => idOf(move, kind));
    return [...ids]
      .map(([id, own]): FlowNode => ({ id, column, kind, key: keyOf(id, kind), amount: sumOf(own) }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => rank(a) - rank(b) || b.amount - a.amount || (a.id < b.id ? -1 : 1));
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const flows = ([["level", "programme"] as const, ["programme", "holder"] as const] as const).flatMap(([from, to]) =>
    [...grouped(moves, (move) => `${idOf(move, from)}\n${idOf(move, to)}\n${move.level ?? ""}`)]
      .map(([id, own]) => {
        const [a = "", b = "", level = ""] = id.split("\n");
        return { from: a, to: b, weight: sumOf(own), level: level === "" ? null : level };
      })
      .filter((flow) => flow.weight > 0 && drawn.has(flow.from) && drawn.has(flow.to)),
  );
  return [{ currency: first.currency, total: sumOf(moves), nodes, flows, synthetic: moves.some(({ synthetic }) => synthetic) }];
}

/** What is known and large first, then the rest, then what nobody has said. */
function rank({ key }: FlowNode): number {
  return key === null ? 2 : key === theRest ? 1 : 0;
}

function keyOf(id: string, kind: FlowColumn): string | null {
  const key = id.slice(kind.length + 1);
  return key === "" ? null : key === theRest ? theRest : key.slice(1);
}

function largest(moves: readonly MoneyMove[], kind: FlowColumn): ReadonlySet<string> {
  const sums = [...grouped(moves, (move) => move[kind] ?? "")].filter(([key]) => key !== "").map(([key, own]) => ({ key, amount: sumOf(own) }));
  return new Set(
    sums
      .sort((a, b) => b.amount - a.amount)
      .slice(0, sums.length > shownNodes ? shownNodes - 1 : shownNodes)
      .map(({ key }) => key),
  );
}

function sumOf(moves: readonly MoneyMove[]): number {
  return numberOf(decimalSum(moves.map(({ type, amount }): Decimal => (type === "refund" ? negated(recordedDecimal(amount)) : recordedDecimal(amount)))));
}

function grouped<T>(list: readonly T[], key: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const known = groups.get(key(each));
    if (known === undefined) groups.set(key(each), [each]);
    else known.push(each);
  }
  return groups;
}

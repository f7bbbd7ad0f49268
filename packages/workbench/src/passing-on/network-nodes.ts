import type { ChainFlow, ChainNode } from "../shared/charts/chain-layout.ts";

/** A tie as the answer on centres tells it. */
export interface CentreTie {
  readonly kind: string;
  readonly abroad: { readonly parent: string | null; readonly country: string | null };
  readonly home: { readonly organisation: string | null; readonly region: string | null };
  readonly open: number;
}

/** What stands in a column: a firm or country abroad, a kind of centre, a place or organisation at home; `key` is null where nobody said. */
export interface NetworkNode extends ChainNode {
  readonly key: string | null;
  readonly record: { readonly type: "organisation" | "region"; readonly id: string } | null;
  /** Centres that are open in it. */
  readonly weight: number;
}

export interface CentreNetworkParts {
  readonly nodes: readonly NetworkNode[];
  readonly flows: readonly (ChainFlow & { readonly kind: string })[];
}

/** The ties of open centres as an alluvial picture, the largest node of a column first. A centre whose sides nobody named stands under no name, not nowhere. */
export function networkOf(ties: readonly CentreTie[]): CentreNetworkParts {
  const nodes = new Map<string, NetworkNode>();
  const flows = new Map<string, ChainFlow & { readonly kind: string }>();
  const add = (column: number, key: string | null, record: NetworkNode["record"], weight: number): string => {
    const id = `${column} ${record?.type ?? ""} ${key ?? ""}`;
    nodes.set(id, { id, column, key, record, weight: (nodes.get(id)?.weight ?? 0) + weight });
    return id;
  };
  const tie = (from: string, to: string, kind: string, weight: number): void => {
    const key = `${from}\u0000${to}\u0000${kind}`;
    flows.set(key, { from, to, kind, weight: (flows.get(key)?.weight ?? 0) + weight });
  };
  for (const { kind, abroad, home, open } of ties) {
    if (open === 0) continue;
    const left = abroad.parent === null ? add(0, abroad.country, null, open) : add(0, abroad.parent, { type: "organisation", id: abroad.parent }, open);
    const middle = add(1, kind, null, open);
    const at = home.region ?? home.organisation;
    const right = add(2, at, at === null ? null : { type: home.region === null ? "organisation" : "region", id: at }, open);
    tie(left, middle, kind, open);
    tie(middle, right, kind, open);
  }
  return { nodes: [...nodes.values()].sort((a, b) => a.column - b.column || b.weight - a.weight || (a.id < b.id ? -1 : 1)), flows: [...flows.values()] };
}

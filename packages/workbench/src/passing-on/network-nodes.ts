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
  /** How many smaller ones of its column stand together here; null for one that stands for itself. */
  readonly together: number | null;
}

export interface CentreNetworkParts {
  readonly nodes: readonly NetworkNode[];
  readonly flows: readonly (ChainFlow & { readonly kind: string })[];
}

/** Nodes of a column that stand for themselves: more are neither read nor told apart. */
const mostShown = 14;

/** The ties of open centres as an alluvial picture, the largest node of a column first; of many the smaller ones stand together as one, last. A centre whose sides nobody named stands under no name, not nowhere. */
export function networkOf(ties: readonly CentreTie[], most = mostShown): CentreNetworkParts {
  const nodes = new Map<string, NetworkNode>();
  const flows = new Map<string, ChainFlow & { readonly kind: string }>();
  const add = (column: number, key: string | null, record: NetworkNode["record"], weight: number): string => {
    const id = `${column} ${record?.type ?? ""} ${key ?? ""}`;
    nodes.set(id, { id, column, key, record, weight: (nodes.get(id)?.weight ?? 0) + weight, together: null });
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
  const inOrder = [...nodes.values()].sort((a, b) => a.column - b.column || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return withOthersTogether({ nodes: inOrder, flows: [...flows.values()] }, most);
}

function withOthersTogether({ nodes, flows }: CentreNetworkParts, most: number): CentreNetworkParts {
  const columns = [...new Set(nodes.map(({ column }) => column))].map((column) => nodes.filter((node) => node.column === column));
  const renamed = new Map<string, string>();
  const shown = columns.flatMap((own): readonly NetworkNode[] => {
    const rest = own.slice(most);
    const [first] = rest;
    // One alone takes no more room by its name than as "one other".
    if (first === undefined || rest.length === 1) return own;
    const id = `${first.column} together`;
    for (const node of rest) renamed.set(node.id, id);
    const weight = rest.reduce((sum, node) => sum + node.weight, 0);
    return [...own.slice(0, most), { id, column: first.column, key: null, record: null, weight, together: rest.length }];
  });
  if (renamed.size === 0) return { nodes, flows };
  const threads = new Map<string, CentreNetworkParts["flows"][number]>();
  for (const { from, to, kind, weight } of flows) {
    const [left, right] = [renamed.get(from) ?? from, renamed.get(to) ?? to];
    const key = `${left}\u0000${right}\u0000${kind}`;
    threads.set(key, { from: left, to: right, kind, weight: (threads.get(key)?.weight ?? 0) + weight });
  }
  return { nodes: shown, flows: [...threads.values()] };
}

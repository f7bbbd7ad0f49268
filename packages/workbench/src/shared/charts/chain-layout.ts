/** A node of the picture: what stands in one column. */
export interface ChainNode {
  readonly id: string;
  readonly column: number;
}

/** A flow from a node to one in a later column; `weight` is how many threads it holds. */
export interface ChainFlow {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Where a node stands: from `top`, `height` high; nodes of a column do not overlap. */
export interface PlacedNode extends ChainNode {
  readonly top: number;
  readonly height: number;
}

/** Where a flow leaves and arrives: its upper edge at both ends, and its width. */
export interface PlacedFlow extends ChainFlow {
  readonly leaves: number;
  readonly arrives: number;
  readonly width: number;
}

export interface ChainLayout {
  readonly nodes: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

/** Height that a node has which no flow touches. */
const least = 2;

/**
 * An alluvial picture: nodes stacked in their columns in the order given, each as high as the threads through it, flows stacked at their ends in the order of
 * the nodes they come from and go to. One scale for all columns, set by the fullest one; the others are spread over the height.
 *
 * @param height  of the picture, in its own units; at least `gap` stands between two nodes of a column
 */
export function chainLayout(nodes: readonly ChainNode[], flows: readonly ChainFlow[], height: number, gap: number): ChainLayout {
  const sum = (list: readonly ChainFlow[]): number => list.reduce((total, { weight }) => total + weight, 0);
  const outOf = grouped(flows, ({ from }) => from);
  const into = grouped(flows, ({ to }) => to);
  const weights = new Map(nodes.map(({ id }) => [id, Math.max(sum(outOf.get(id) ?? []), sum(into.get(id) ?? []))]));
  const columns = grouped(nodes, ({ column }) => column);
  const scales = [...columns.values()].map((column) => {
    const total = column.reduce((all, { id }) => all + (weights.get(id) ?? 0), 0);
    return total === 0 ? Number.POSITIVE_INFINITY : (height - gap * (column.length - 1) - least * column.length) / total;
  });
  const scale = Math.max(0, Math.min(...scales));
  const placed = new Map<string, PlacedNode>();
  const heightOf = ({ id }: ChainNode): number => least + (weights.get(id) ?? 0) * (Number.isFinite(scale) ? scale : 0);
  for (const column of columns.values()) {
    const free = height - column.reduce((total, node) => total + heightOf(node), 0);
    const between = column.length < 2 ? 0 : Math.max(gap, free / (column.length - 1));
    let top = column.length < 2 ? Math.max(0, free / 2) : 0;
    for (const node of column) {
      placed.set(node.id, { ...node, top, height: heightOf(node) });
      top += heightOf(node) + between;
    }
  }
  const topOf = (id: string): number => placed.get(id)?.top ?? 0;
  const stacked = (list: ReadonlyMap<string, readonly ChainFlow[]>, end: (flow: ChainFlow) => string): ReadonlyMap<ChainFlow, number> => {
    const tops = new Map<ChainFlow, number>();
    for (const [id, own] of list) {
      let top = topOf(id) + least / 2;
      for (const flow of [...own].sort((a, b) => topOf(end(a)) - topOf(end(b)))) {
        tops.set(flow, top);
        top += flow.weight * scale;
      }
    }
    return tops;
  };
  const leaving = stacked(outOf, ({ to }) => to);
  const arriving = stacked(into, ({ from }) => from);
  return {
    nodes: [...placed.values()],
    flows: flows.map((flow) => ({ ...flow, leaves: leaving.get(flow) ?? 0, arrives: arriving.get(flow) ?? 0, width: flow.weight * scale })),
  };
}

/** Everything on a thread through a node: what leads to it, and what it leads to. */
export function threadThrough(id: string, flows: readonly ChainFlow[]): ReadonlySet<string> {
  const found = new Set([id]);
  const follow = (from: string, next: (at: string) => readonly string[]): void => {
    for (const each of next(from))
      if (!found.has(each)) {
        found.add(each);
        follow(each, next);
      }
  };
  follow(id, (at) => flows.filter(({ from }) => from === at).map(({ to }) => to));
  follow(id, (at) => flows.filter(({ to }) => to === at).map(({ from }) => from));
  return found;
}

/** The same where a part of the picture speaks for single threads: of several that meet in one node on the way only those named go on. */
export function threadOf(id: string, flows: readonly ChainFlow[], own: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const named = own.get(id);
  return named === undefined ? threadThrough(id, flows) : new Set([id, ...named]);
}

function grouped<T, K>(list: readonly T[], key: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of list) {
    const known = groups.get(key(each));
    if (known === undefined) groups.set(key(each), [each]);
    else known.push(each);
  }
  return groups;
}

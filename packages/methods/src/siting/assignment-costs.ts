/**
 * What it costs to serve each client wholly from each site: `cost[client * sites + site]` = demand × unit cost, Infinity where the client may not be served from there.
 */
export interface AssignmentCosts {
  readonly clients: number;
  readonly sites: number;
  readonly cost: Float64Array;
}

/** Sum over clients of the cheapest open site; Infinity where a client has none. Cost O(clients · open sites). */
export function assignmentTotal({ clients, sites, cost }: AssignmentCosts, open: Int32Array): number {
  let total = 0;
  for (let client = 0; client < clients; client += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (const site of open) least = Math.min(least, cost[client * sites + site]!);
    total += least;
  }
  return total;
}

/** The cheapest open site of each client, the first of equals; -1 where it has none. */
export function cheapestSites({ clients, sites, cost }: AssignmentCosts, open: Int32Array): Int32Array {
  const chosen = new Int32Array(clients).fill(-1);
  for (let client = 0; client < clients; client += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (const site of open) {
      const own = cost[client * sites + site]!;
      if (own < least) {
        least = own;
        chosen[client] = site;
      }
    }
  }
  return chosen;
}

import type { SitingAnswer, SitingProblem } from "./siting-problem.ts";

/** Every rule of the problem counted again on the plan's own tables; loads and shares may differ by 1e-9 of themselves, counts by nothing. */
export function checkSites(
  { model, clients, sites, open: mostOpen, budget }: SitingProblem,
  { open, assignments }: SitingAnswer,
): { readonly rules: number; readonly violated: number; readonly worst: number } {
  const isOpen = new Set(open);
  const shares = new Float64Array(clients.length);
  const loads = new Float64Array(sites.length);
  for (const { client, site, share } of assignments) {
    shares[client] = (shares[client] ?? 0) + share;
    loads[site] = (loads[site] ?? 0) + share * (clients[client]?.demand ?? 0);
  }
  const misses: number[] = [];
  for (const [k, { isExisting, capacity }] of sites.entries()) {
    misses.push(isExisting && !isOpen.has(k) ? 1 : 0, !isOpen.has(k) && (loads[k] ?? 0) > 0 ? (loads[k] ?? 0) : 0);
    if (model === "capacitated" && Number.isFinite(capacity)) misses.push(over((loads[k] ?? 0) - capacity, capacity));
  }
  if (model !== "covering") for (const share of shares) misses.push(over(Math.abs(share - 1), 1));
  if (mostOpen !== null) misses.push(Math.max(0, open.length - mostOpen));
  if (budget !== null) misses.push(over(open.reduce((sum, k) => sum + (sites[k]?.isExisting === true ? 0 : (sites[k]?.fixedCost ?? 0)), 0) - budget, budget));
  const broken = misses.filter((miss) => miss > 0);
  return { rules: misses.length, violated: broken.length, worst: Math.max(0, ...broken) };
}

function over(excess: number, size: number): number {
  return excess > 1e-9 * Math.max(1, Math.abs(size)) ? excess : 0;
}

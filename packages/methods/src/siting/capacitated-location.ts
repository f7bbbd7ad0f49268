/** Clients, sites and what it costs to serve all demand of a client from a site: `cost[client * sites + site]`, Infinity where it may not be. Demand may be split. */
export interface CapacitatedLocation {
  readonly clients: number;
  readonly sites: number;
  readonly demand: Float64Array;
  readonly capacity: Float64Array;
  /** Of opening a site; 0 where it stands. */
  readonly fixed: Float64Array;
  readonly cost: Float64Array;
  /** 1 where a site is open whatever it costs. */
  readonly locked: Uint8Array;
}

/** A set of sites that can serve everybody, what it costs when demand is dealt out by regret, and a bound that no set lies below. */
export interface CapacitatedLocationAnswer {
  readonly open: readonly number[];
  /** Cost of `open` as dealt out here: an upper limit of what it costs when the transport is solved. Infinity where no set was found. */
  readonly total: number;
  readonly bound: number;
}

/**
 * Sites with capacities for large problems: a Lagrangian bound and a set of sites by interchange.
 *
 *   min  sum_ik c_ik x_ik + sum_k f_k y_k        sum_k x_ik = 1,   x_ik <= y_k,   sum_i h_i x_ik <= q_k y_k,   0 <= x_ik <= 1
 *   rho_k(u) = f_k + min { sum_i (c_ik - u_i) x_ik : sum_i h_i x_ik <= q_k, 0 <= x_ik <= 1 }
 *   L(u) = sum_i u_i + min { sum_k rho_k y_k : sum_k y_k >= n },    n = the fewest sites that can hold all demand
 *
 * The inner minimum is a continuous knapsack, filled by gain per unit of demand; the assignment rows are priced by subgradient steps with a step length that halves when the bound rests. L(u) is a bound for any u.
 * Every few steps the sites that the bound wants are completed to enough capacity and dealt out: clients in the order of regret, each to its cheapest site with room. The best set is then improved by opening, shutting and exchanging single sites.
 * Cost a step O(clients · sites); an interchange costs O(clients · open sites). Deterministic. Reference: Cornuéjols, Sridharan & Thizy 1991; Beasley 1988.
 *
 * @param isOver says that time is up; the bound and the set so far are answered
 */
export function capacitatedLocation(
  problem: CapacitatedLocation,
  { gap, isOver }: { readonly gap: number; readonly isOver: () => boolean },
): CapacitatedLocationAnswer {
  const { clients, sites, fixed, cost, locked } = problem;
  const u = Float64Array.from({ length: clients }, (_, i) => twoCheapest(cost.subarray(i * sites, (i + 1) * sites)));
  let best = { open: [] as readonly number[], total: Number.POSITIVE_INFINITY };
  let [bound, scale, rest] = [Number.NEGATIVE_INFINITY, 2, 0];
  const fewest = fewestSites(problem);
  const served = new Float64Array(clients);
  const rho = new Float64Array(sites);
  const tried = new Set<string>();
  const offer = (open: readonly number[]): void => {
    const key = open.join(",");
    if (tried.has(key)) return;
    tried.add(key);
    const total = dealtOut(problem, open);
    if (total < best.total) best = { open, total };
  };
  const isNear = (): boolean => Number.isFinite(best.total) && best.total - bound <= gap * Math.max(1, best.total);
  for (let step = 0; step < 1500 && scale > 1e-4 && !isNear() && !isOver(); step += 1) {
    served.fill(0);
    let value = u.reduce((sum, each) => sum + each, 0);
    const filled = Array.from({ length: sites }, (_, k) => knapsack(problem, u, k));
    filled.forEach((each, k) => {
      rho[k] = fixed[k]! + each.value;
    });
    const order = Array.from(rho.keys()).sort((a, b) => locked[b]! - locked[a]! || rho[a]! - rho[b]! || a - b);
    order.forEach((k, place) => {
      if (rho[k]! >= 0 && locked[k] === 0 && place >= fewest) return;
      value += rho[k]!;
      for (const [i, share] of filled[k]!.shares) served[i]! += share;
    });
    if (value > bound) [bound, rest] = [value, 0];
    else rest += 1;
    if (rest >= 20) [scale, rest] = [scale / 2, 0];
    if (step % 10 === 0) offer(wanted(problem, rho));
    const length = served.reduce((sum, each) => sum + (1 - each) ** 2, 0);
    if (length === 0) break;
    const aim = Number.isFinite(best.total) ? best.total : value + Math.abs(value) * 0.05;
    const move = (scale * Math.max(1e-9 * Math.abs(aim), aim - value)) / length;
    for (let i = 0; i < clients; i += 1) u[i]! += move * (1 - served[i]!);
  }
  improve(
    problem,
    rho,
    () => best,
    offer,
    () => isOver() || isNear(),
  );
  return { ...best, bound };

  function twoCheapest(row: Float64Array): number {
    let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const each of row) {
      if (each < first) [first, second] = [each, first];
      else if (each < second) second = each;
    }
    return Number.isFinite(second) ? second : first;
  }
}

/** No fewer sites can hold all demand. */
function fewestSites({ demand, capacity }: CapacitatedLocation): number {
  let missing = demand.reduce((sum, each) => sum + each, 0) * (1 - 1e-12);
  let count = 0;
  for (const each of [...capacity].sort((a, b) => b - a)) {
    if (missing <= 0) break;
    missing -= each;
    count += 1;
  }
  return count;
}

function knapsack({ clients, sites, demand, capacity, cost }: CapacitatedLocation, u: Float64Array, k: number) {
  const gains: { readonly i: number; readonly gain: number; readonly rate: number }[] = [];
  for (let i = 0; i < clients; i += 1) {
    const gain = u[i]! - cost[i * sites + k]!;
    if (gain > 0) gains.push({ i, gain, rate: demand[i]! > 0 ? gain / demand[i]! : Number.POSITIVE_INFINITY });
  }
  gains.sort((a, b) => b.rate - a.rate || a.i - b.i);
  let [room, value] = [capacity[k]!, 0];
  const shares: [number, number][] = [];
  for (const { i, gain } of gains) {
    const share = demand[i]! > 0 ? Math.min(1, room / demand[i]!) : 1;
    if (share <= 0) break;
    value -= gain * share;
    room -= demand[i]! * share;
    shares.push([i, share]);
  }
  return { value, shares };
}

/** The sites that the bound wants, completed by the least unwanted until all demand has room; ascending. */
function wanted({ sites, demand, capacity, locked }: CapacitatedLocation, rho: Float64Array): readonly number[] {
  const order = Array.from({ length: sites }, (_, k) => k).sort((a, b) => locked[b]! - locked[a]! || rho[a]! - rho[b]! || a - b);
  let missing = demand.reduce((sum, each) => sum + each, 0);
  const open: number[] = [];
  for (const k of order) {
    if (rho[k]! >= 0 && locked[k] === 0 && missing <= 0) break;
    open.push(k);
    missing -= capacity[k]!;
  }
  return open.sort((a, b) => a - b);
}

/** Cost of a set of sites: clients with the most to lose first, each at its cheapest site with room, split where that is full; Infinity where it does not suffice. */
function dealtOut({ clients, sites, demand, capacity, fixed, cost }: CapacitatedLocation, open: readonly number[]): number {
  const room = Float64Array.from(open, (k) => capacity[k]!);
  const regret = new Float64Array(clients);
  for (let i = 0; i < clients; i += 1) {
    let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const k of open) {
      const each = cost[i * sites + k]!;
      if (each < first) [first, second] = [each, first];
      else if (each < second) second = each;
    }
    regret[i] = demand[i]! > 0 ? (Number.isFinite(second) ? (second - first) / demand[i]! : Number.MAX_VALUE) : 0;
  }
  const order = Array.from(regret.keys()).sort((a, b) => regret[b]! - regret[a]! || a - b);
  let total = open.reduce((sum, k) => sum + fixed[k]!, 0);
  for (const i of order) {
    let left = 1;
    while (left > 1e-12) {
      let [at, least] = [-1, Number.POSITIVE_INFINITY];
      for (let place = 0; place < open.length; place += 1) {
        const each = cost[i * sites + open[place]!]!;
        if (each < least && (room[place]! > 1e-9 || demand[i] === 0)) [at, least] = [place, each];
      }
      if (at < 0) return Number.POSITIVE_INFINITY;
      const share = demand[i]! > 0 ? Math.min(left, room[at]! / demand[i]!) : left;
      total += share * least;
      room[at]! -= share * demand[i]!;
      left -= share;
    }
  }
  return total;
}

/** Opens, shuts and exchanges single sites as long as that helps; sites that the bound wants most are tried first. */
function improve(
  { sites, locked }: CapacitatedLocation,
  rho: Float64Array,
  best: () => { readonly open: readonly number[]; readonly total: number },
  offer: (open: readonly number[]) => void,
  isOver: () => boolean,
): void {
  const likely = Array.from({ length: sites }, (_, k) => k)
    .sort((a, b) => rho[a]! - rho[b]! || a - b)
    .slice(0, 60);
  for (let before = Number.NaN; best().total !== before; ) {
    before = best().total;
    const { open } = best();
    for (const k of open) if (locked[k] === 0) offer(open.filter((each) => each !== k));
    for (const k of likely) {
      if (isOver()) return;
      if (open.includes(k)) continue;
      offer([...open, k].sort((a, b) => a - b));
      for (const out of open) if (locked[out] === 0) offer([...open.filter((each) => each !== out), k].sort((a, b) => a - b));
    }
  }
}

import { expect, test } from "vitest";
import { RowProgramme } from "../linear-programme/row-programme.ts";
import { RandomStream } from "../random/random-stream.ts";
import { type CapacitatedLocation, capacitatedLocation } from "./capacitated-location.ts";

const patient = { gap: 0, isOver: () => false };

function invented(seed: number): CapacitatedLocation {
  const random = new RandomStream(seed);
  const [clients, sites] = [7, 5];
  const demand = Float64Array.from({ length: clients }, () => 1 + random.integer(9));
  const total = demand.reduce((sum, each) => sum + each, 0);
  const unit = Array.from({ length: clients * sites }, () => 1 + random.integer(20));
  return {
    clients,
    sites,
    demand,
    capacity: Float64Array.from({ length: sites }, () => Math.ceil((total * (3 + random.integer(4))) / 10)),
    fixed: Float64Array.from({ length: sites }, () => 20 + random.integer(150)),
    cost: Float64Array.from(unit, (each, place) => each * (demand[Math.floor(place / sites)] ?? 0)),
    locked: Uint8Array.from({ length: sites }, (_, k) => (k === 0 && seed % 3 === 0 ? 1 : 0)),
  };
}

/** The transport to a set of sites, exactly. */
function transport({ clients, sites, demand, capacity, fixed, cost }: CapacitatedLocation, open: readonly number[]): number {
  const programme = new RowProgramme(
    [...Array.from({ length: clients }, () => "=" as const), ...open.map(() => "<=" as const)],
    [...Array.from({ length: clients }, () => 1), ...open.map((k) => capacity[k] ?? 0)],
  );
  for (let i = 0; i < clients; i += 1)
    open.forEach((k, place) => {
      const column = new Float64Array(clients + open.length);
      column[i] = 1;
      column[clients + place] = demand[i] ?? 0;
      programme.add(cost[i * sites + k] ?? 0, column);
    });
  const { status, objective } = programme.minimum();
  return status === "optimal" ? objective + open.reduce((sum, k) => sum + (fixed[k] ?? 0), 0) : Number.POSITIVE_INFINITY;
}

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
  "invented problem %i: the bound lies below the best of all sets, the set found not above its own dealing out",
  (seed) => {
    const problem = invented(seed);
    const sets = Array.from({ length: 2 ** problem.sites }, (_, bits) => Array.from({ length: problem.sites }, (__, k) => k).filter((k) => bits & (1 << k)));
    const allowed = sets.filter((open) => open.length > 0 && problem.locked.every((lock, k) => lock === 0 || open.includes(k)));
    const best = Math.min(...allowed.map((open) => transport(problem, open)));
    const { open, total, bound } = capacitatedLocation(problem, patient);
    expect(bound).toBeLessThanOrEqual(best * (1 + 1e-9));
    expect(transport(problem, open)).toBeLessThanOrEqual(total * (1 + 1e-9));
    expect(total).toBeGreaterThanOrEqual(best * (1 - 1e-9));
    expect(transport(problem, open)).toBeLessThanOrEqual(best * 1.05);
  },
);

test("too little capacity has no set", () => {
  const problem = { ...invented(1), capacity: new Float64Array(5).fill(1) };
  expect(capacitatedLocation(problem, patient).total).toBe(Number.POSITIVE_INFINITY);
});

import { expect, test } from "vitest";
import { RandomStream } from "../../random/random-stream.ts";
import { presenceOf } from "../presence/presence.ts";
import { activityProximity, proximityKinds } from "./activity-neighbourhood.ts";
import { activitySpace, strongestLinks } from "./activity-space.ts";
import { complexityConventions } from "./complexity-convention.ts";
import { nearestActivities, nearestDensity } from "./nearest-activities.ts";
import { linkRows, matrixRows, proximityRows } from "./proximity-rows.ts";

const [C, P] = [70, 40];
const random = new RandomStream(11);
const advantage = Float64Array.from({ length: C * P }, (_, cell) => (cell % P === 7 ? 0.5 : 2 * random.uniform() ** 2));
const marks = Uint8Array.from(advantage, (value, cell) => (cell % P === 3 || value < 0.9 ? 0 : 1));
const presence = presenceOf(marks, C, P);

test("rows that are counted when they are asked for are those of the matrix, bit for bit", () => {
  for (const kind of proximityKinds)
    for (const convention of Object.values(complexityConventions)) {
      const phi = activityProximity(presence, advantage, kind, convention);
      const rows = proximityRows(presence, advantage, kind, convention);
      for (const p of [5, 3, 7, 39, 0]) expect(Array.from(rows.row(p)), `${kind} ${p}`).toEqual(Array.from(phi.subarray(p * P, (p + 1) * P)));
    }
});

/** All links sorted, the forest by joining what is not yet joined: Kruskal 1956. */
function sortedLinks(weight: Float64Array, n: number, perActivity: number) {
  const cells = Array.from(weight.keys()).filter((cell) => Math.floor(cell / n) < cell % n && (weight[cell] as number) > 0);
  cells.sort((x, y) => (weight[y] as number) - (weight[x] as number) || x - y);
  const part = Array.from({ length: n }, (_, a) => a);
  const forest = new Set(
    cells.filter((cell) => {
      const [a, b] = [part[Math.floor(cell / n)], part[cell % n]];
      if (a === b) return false;
      part.forEach((of, each) => {
        if (of === b) part[each] = a as number;
      });
      return true;
    }),
  );
  let strong = Math.max(0, Math.round(perActivity * n) - forest.size);
  return cells.flatMap((cell) => (forest.has(cell) ? [[cell, "forest"]] : strong-- > 0 ? [[cell, "strong"]] : []));
}

test("links grown from rows are those of all links sorted, with ties and in parts", () => {
  for (let round = 0; round < 40; round++) {
    const n = 2 + random.integer(14);
    const weight = new Float64Array(n * n);
    for (let a = 0; a < n; a++)
      for (let b = 0; b < a; b++) {
        const w = random.uniform() < 0.5 ? 0 : (1 + random.integer(3)) / 4;
        weight[a * n + b] = w;
        weight[b * n + a] = w;
      }
    for (const perActivity of [0, 1, 2.5])
      expect(activitySpace(weight, n, perActivity).map(({ from, to, kind }) => [from * n + to, kind])).toEqual(sortedLinks(weight, n, perActivity));
  }
});

test("links of proximity that depends on the order are those given the lower number", () => {
  const convention = { ...complexityConventions["py-ecomplexity"], diagonal: 0 as const };
  const phi = activityProximity(presence, advantage, "asymmetric", convention);
  for (let a = 0; a < P; a++) for (let b = 0; b < a; b++) phi[a * P + b] = phi[b * P + a] as number;
  expect(strongestLinks(linkRows(presence, advantage, "asymmetric", convention), 2)).toEqual(activitySpace(phi, P, 2));
});

test("the nearest activities with all that tie, and the share of them that a location holds", () => {
  //             0    1    2    3
  const phi = Float64Array.of(...[0, 0.5, 0.5, 0.25], ...[0.5, 0, 0.25, 0], ...[0.5, 0.25, 0, 0], ...[0.25, 0, 0, 0]);
  const near = nearestActivities(matrixRows(phi, 4), 1);
  expect(near.map((each) => each.map(({ activity }) => activity))).toEqual([[1, 2], [0], [0], [0]]);
  const held = presenceOf(Uint8Array.of(0, 1, 0, 1, 1, 1, 1, 1), 2, 4);
  expect(Array.from(nearestDensity(held, near))).toEqual([0.5, 0, 0, 0, 1, 1, 1, 1]);
  expect(nearestDensity(held, nearestActivities(matrixRows(new Float64Array(16), 4), 1))[0]).toBeNaN();
  // All of them: the density of the whole neighbourhood.
  expect(nearestDensity(held, nearestActivities(matrixRows(phi, 4), 3))[0]).toBeCloseTo(0.75 / 1.25, 15);
});

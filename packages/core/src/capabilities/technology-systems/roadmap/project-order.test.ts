import { expect, test } from "vitest";
import { type OrderedProject, projectOrder } from "./project-order.ts";

function project(id: string, duration: number | null, ...prerequisites: string[]): OrderedProject {
  return { id, label: { en: id, zh: id }, duration, prerequisites, synthetic: false };
}

const network = [project("A", 3), project("B", 2), project("C", 4, "A"), project("D", 1, "B"), project("E", 2, "C", "D", "A"), project("Z", 9)];

test("critical path, slack and the fewest links; a project without order is left out", () => {
  const { projects, links, cycles, networks } = projectOrder(network);
  expect(projects.map(({ id, earliest, slack, critical }) => [id, earliest, slack, critical])).toEqual([
    ["A", 0, 0, true],
    ["B", 0, 4, false],
    ["C", 3, 0, true],
    ["D", 2, 4, false],
    ["E", 7, 0, true],
  ]);
  expect(links).toEqual([
    { first: "A", next: "C" },
    { first: "B", next: "D" },
    { first: "C", next: "E" },
    { first: "D", next: "E" },
  ]);
  expect(cycles).toEqual([]);
  expect(networks).toEqual([{ network: 1, length: 9, missing: [] }]);
});

test("a cycle is named and broken at one prerequisite", () => {
  const { cycles, broken, smallest } = projectOrder([project("A", 1, "C"), project("B", 1, "A"), project("C", 1, "B"), project("D", 1, "C")]);
  expect(cycles).toEqual([["A", "B", "C"]]);
  expect(broken).toHaveLength(1);
  expect(smallest).toBe(true);
});

test("a network with a missing duration has no critical path; another keeps its own", () => {
  const { projects, networks } = projectOrder([project("A", null), project("B", 1, "A"), project("X", 2), project("Y", 1, "X")]);
  expect(projects.map(({ slack }) => slack)).toEqual([null, null, 0, 0]);
  expect(networks).toEqual([
    { network: 1, length: null, missing: ["A"] },
    { network: 2, length: 3, missing: [] },
  ]);
});

test("the order of the records decides nothing", () => {
  expect(projectOrder(network.toReversed())).toEqual(projectOrder(network));
});

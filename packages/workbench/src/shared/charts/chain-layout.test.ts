import { expect, test } from "vitest";
import { chainLayout, threadOf, threadThrough } from "./chain-layout.ts";

const nodes = [
  { id: "P1", column: 0 },
  { id: "P2", column: 0 },
  { id: "f", column: 1 },
  { id: "g", column: 1 },
  { id: "h", column: 1 },
  { id: "M1", column: 2 },
];
const flows = [
  { from: "P1", to: "f", weight: 3 },
  { from: "P2", to: "g", weight: 1 },
  { from: "f", to: "M1", weight: 3 },
  { from: "g", to: "M1", weight: 1 },
];

test("nodes are as high as what runs through them, fill the height in the fullest column and never overlap", () => {
  const { nodes: placed } = chainLayout(nodes, flows, 100, 5);
  const at = new Map(placed.map((node) => [node.id, node]));
  for (const column of [0, 1, 2]) {
    const own = placed.filter((node) => node.column === column);
    own.slice(1).forEach((node, index) => {
      const before = own[index];
      expect(node.top - ((before?.top ?? 0) + (before?.height ?? 0))).toBeGreaterThan(5 - 1e-9);
    });
  }
  const last = at.get("h");
  expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(100, 9);
  expect(((at.get("f")?.height ?? 0) - 2) / ((at.get("g")?.height ?? 0) - 2)).toBeCloseTo(3, 9);
});

test("flows lie within their nodes, stacked in the order of the nodes they come from", () => {
  const { nodes: placed, flows: laid } = chainLayout(nodes, flows, 100, 5);
  const at = new Map(placed.map((node) => [node.id, node]));
  for (const { from, to, leaves, arrives, width } of laid) {
    expect(leaves).toBeGreaterThanOrEqual(at.get(from)?.top ?? 0);
    expect(arrives + width).toBeLessThanOrEqual((at.get(to)?.top ?? 0) + (at.get(to)?.height ?? 0));
  }
  const [first, second] = laid.filter(({ to }) => to === "M1");
  expect((first?.arrives ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.arrives ?? 0, 9);
});

test("a thread goes back to where it comes from and on to where it leads, and nowhere else", () => {
  expect(threadThrough("f", flows)).toEqual(new Set(["f", "M1", "P1"]));
  expect(threadThrough("M1", flows)).toEqual(new Set(["M1", "f", "g", "P1", "P2"]));
  expect(threadThrough("h", flows)).toEqual(new Set(["h"]));
});

test("what speaks for single threads names them itself, though they meet others on the way", () => {
  expect([...threadOf("f", flows, new Map([["f", ["P1", "M1"]]]))].sort()).toEqual(["M1", "P1", "f"]);
  expect(threadOf("M1", flows, new Map())).toEqual(threadThrough("M1", flows));
});

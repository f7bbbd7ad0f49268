import { expect, test } from "vitest";
import { networkOf } from "./network-nodes.ts";

const tie = (kind: string, country: string | null, region: string | null, open: number, own: object = {}) => ({
  kind,
  abroad: { parent: null, country, ...own },
  home: { organisation: null, region },
  open,
});

test("open centres stand as threads from abroad through their kind to the place at home; closed ones are in none", () => {
  const { nodes, flows } = networkOf([
    tie("foreign-at-home", "DE", "r", 2),
    tie("foreign-at-home", "FR", "r", 1),
    tie("home-abroad", "DE", null, 1),
    tie("joint", "US", "r", 0),
  ]);
  expect(nodes.map(({ column, key, weight }) => [column, key, weight])).toEqual([
    [0, "DE", 3],
    [0, "FR", 1],
    [1, "foreign-at-home", 3],
    [1, "home-abroad", 1],
    [2, "r", 3],
    [2, null, 1],
  ]);
  expect(flows.map(({ kind, weight }) => [kind, weight])).toEqual([
    ["foreign-at-home", 2],
    ["foreign-at-home", 3],
    ["foreign-at-home", 1],
    ["home-abroad", 1],
    ["home-abroad", 1],
  ]);
});

test("a parent is a record of its own beside the country of others", () => {
  const { nodes } = networkOf([tie("foreign-at-home", "DE", "r", 1, { parent: "firm" }), tie("foreign-at-home", "DE", "r", 1)]);
  expect(nodes.filter(({ column }) => column === 0).map(({ key, record }) => [key, record])).toEqual([
    ["DE", null],
    ["firm", { type: "organisation", id: "firm" }],
  ]);
});

test("of many the smaller ones of a column stand together, last, with their threads; nothing of their weight is lost", () => {
  const ties = Array.from({ length: 6 }, (_, at) => tie("joint", `C${at}`, `r${at}`, 10 - at));
  const whole = networkOf(ties);
  const { nodes, flows } = networkOf(ties, 3);
  const abroad = nodes.filter(({ column }) => column === 0);
  expect(abroad.map(({ key, weight, together }) => [key, weight, together])).toEqual([
    ["C0", 10, null],
    ["C1", 9, null],
    ["C2", 8, null],
    [null, 18, 3],
  ]);
  const sum = (parts: readonly { readonly weight: number }[]) => parts.reduce((all, { weight }) => all + weight, 0);
  expect(sum(nodes)).toBe(sum(whole.nodes));
  expect(sum(flows)).toBe(sum(whole.flows));
  expect(flows.every(({ from, to }) => [from, to].every((id) => nodes.some((node) => node.id === id)))).toBe(true);
  // A fourth alone is called by its name.
  expect(networkOf(ties.slice(0, 4), 3).nodes.filter(({ column }) => column === 0)).toHaveLength(4);
});

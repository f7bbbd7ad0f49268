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

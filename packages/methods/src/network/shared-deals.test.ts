import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { bipartiteGraph } from "./bipartite-graph.ts";
import { bitCount, SharedDeals } from "./shared-deals.ts";

/** A row as text: 1 where linked. */
function rows({ left, words, bits }: SharedDeals, right: number): string[] {
  return Array.from({ length: left }, (_, v) => Array.from({ length: right }, (__, w) => ((bits[v * words + (w >> 5)] as number) >>> (w & 31)) & 1).join(""));
}

test("bits of a word are counted", () => {
  expect([0, 1, -1, 0x80000000 | 0, 0x55555555].map(bitCount)).toEqual([0, 1, 32, 1, 16]);
});

test("every network with these numbers of links comes equally often", () => {
  // Rows of 2, 1 and 1 links over columns of 1, 1, 1 and 1: 4! / 2! = 12 networks.
  const graph = bipartiteGraph(Int32Array.of(0, 0, 1, 2), Int32Array.of(0, 1, 2, 3), 3, 4);
  const [random, networks, seen] = [new RandomStream(3), new SharedDeals(graph), new Map<string, number>()];
  const draws = 12_000;
  for (let draw = 0; draw < draws; draw++) {
    networks.trade(random, 12);
    const key = rows(networks, 4).join(" ");
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  expect(seen.size).toBe(12);
  const chi = [...seen.values()].reduce((sum, count) => sum + (count - draws / 12) ** 2 / (draws / 12), 0);
  // 99.9 % of chi-square with 11 degrees of freedom.
  expect(chi).toBeLessThan(31.3);
});

test("links of every node stay over many words, whichever side is the larger", () => {
  const right = 70;
  const [from, to]: [number[], number[]] = [[], []];
  for (let v = 0; v < 5; v++)
    for (let w = 0; w < right; w++)
      if ((w * (v + 3) + v) % (v + 2) === 0) {
        from.push(v);
        to.push(w);
      }
  const graph = bipartiteGraph(Int32Array.from(from), Int32Array.from(to), 5, right);
  const networks = new SharedDeals(graph);
  const sums = (): number[][] => {
    const all = rows(networks, right);
    return [all.map((row) => row.replaceAll("0", "").length), Array.from({ length: right }, (_, w) => all.filter((row) => row[w] === "1").length)];
  };
  const [before, first] = [sums(), rows(networks, right)];
  networks.trade(new RandomStream(7), 500);
  expect(sums()).toEqual(before);
  expect(rows(networks, right)).not.toEqual(first);
});

import { expect, test } from "vitest";
import { type NetworkLink, networkLayout } from "./network-layout.ts";

const chain: readonly NetworkLink[] = [
  { id: "glass", line: "supply", items: ["a", "b", "c"] },
  { id: "driver", line: "supply", items: [] },
  { id: "module", line: "supply", items: ["d"] },
  { id: "quality", line: "support", items: ["e", "f"] },
  { id: "software", line: "support", items: ["g"] },
];

function overlaps(marks: readonly { readonly x: number; readonly y: number }[], wide: number, high: number): number {
  return marks.flatMap((a, at) => marks.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < wide && Math.abs(a.y - b.y) < high)).length;
}

test.each([1200, 700, 390, 160])("every link and item has a place of its own inside the drawing at %i", (width) => {
  const { links, items, height, product } = networkLayout(chain, width);
  expect(links.map(({ id }) => id)).toEqual(chain.map(({ id }) => id));
  expect(items.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  expect(overlaps(links, links[0]?.width ?? 0, 40)).toBe(0);
  expect(overlaps(items, 24, 24)).toBe(0);
  for (const { x, y, width: wide } of links) expect(x >= 0 && x + wide <= width && y >= 0 && y + 40 <= height).toBe(true);
  for (const { y } of items) expect(y - 12 >= 0 && y + 12 <= height).toBe(true);
  // No item stands on a box or on the product.
  for (const item of items) {
    expect(links.some(({ x, y, width: wide }) => item.x >= x && item.x <= x + wide && item.y > y - 10 && item.y < y + 50)).toBe(false);
    expect(item.y > product.y - 10 && item.y < product.y + product.height + 10).toBe(false);
  }
});

test("what is supplied stands above the product, what supports it below; each line is one chain", () => {
  const { links, product, steps, joints } = networkLayout(chain, 900);
  const at = new Map(links.map(({ id, y }) => [id, y]));
  for (const { id, line } of chain) expect((at.get(id) ?? 0) < product.y, id).toBe(line === "supply");
  expect(steps.map(({ from, to }) => `${from}>${to}`)).toEqual(["glass>driver", "driver>module", "quality>software"]);
  expect(joints).toHaveLength(2);
});

test("a card without one of the lines, or without any link, is drawn as far as it goes", () => {
  expect(networkLayout(chain.slice(0, 1), 600).joints).toHaveLength(1);
  expect(networkLayout([], 600)).toMatchObject({ links: [], items: [], joints: [] });
});

test.each([0, 1, 17, 40])("in a place that is %i wide for a moment, before the page is laid out, no box has a negative width", (width) => {
  for (const link of networkLayout(chain, width).links) expect(link.width).toBeGreaterThan(0);
});

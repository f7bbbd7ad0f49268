import { describe, expect, test } from "vitest";
import { observedGrid } from "../../../test/observed-grid.ts";
import { complexityFamily } from "./complexity-family.ts";
import { complexityParameters } from "./complexity-parameters.ts";

type Given = Readonly<Record<string, unknown>>;

function space(grids: Parameters<typeof observedGrid>[0], given: Given = {}) {
  const { tables, texts = [] } = complexityFamily.compute(
    observedGrid(grids),
    complexityParameters.parse({ presence: "manual", ...given, tables: ["space"] }),
    undefined,
  );
  return { rows: tables[0]?.rows ?? [], columns: tables[0]?.columns, text: (file: string) => texts.find((each) => each.file === file)?.text ?? "" };
}

/** Proximities xy 2/3, yz 1/2, xz 1/3. */
const nested = "x y z, a 1 1 1, b 1 1 0, c 1 0 0";

describe("links", () => {
  test("the forest that holds all together first, then as many strong ones as were asked for", () => {
    const links = (given: Given) => space(nested, given).rows.map(([a, b, , kind]) => `${a}${b} ${kind}`);
    expect(links({})).toEqual(["xy forest", "yz forest", "xz strong"]);
    expect(links({ links: 1 })).toEqual(["xy forest", "yz forest", "xz strong"]);
    for (const few of [0, 0.5, 2 / 3]) expect(links({ links: few })).toEqual(["xy forest", "yz forest"]);
  });

  test("parts that share nothing stay apart: no link of 0 joins them", () => {
    expect(space("x y z w, a 1 1 0 0, b 0 0 1 1").rows.map(([a, b]) => `${a}${b}`)).toEqual(["wz", "xy"]);
  });

  test("where nearness has a direction the link is that given the first in text order", () => {
    expect(space(nested, { proximity: "asymmetric" }).rows.map(([a, b, weight]) => [`${a}${b}`, weight])).toEqual([
      ["xy", expect.closeTo(2 / 3, 12)],
      ["yz", 0.5],
      ["xz", expect.closeTo(1 / 3, 12)],
    ]);
  });
});

describe("files for other programs", () => {
  test("each has all activities of the last time by order, and none of an earlier one", () => {
    const found = space({ 2010: "p q, a 1 1, b 1 0", 995: nested });
    expect([found.columns?.[0], found.rows.map(([time]) => time)]).toEqual(["time", ["995", "995", "995", "2010"]]);
    const labels = (text: string, at: RegExp) => Array.from(text.matchAll(at), ([, label]) => label);
    expect(labels(found.text("space.gexf"), /<node [^>]*label="([^"]*)"/g)).toEqual(["p", "q"]);
    expect(labels(found.text("space.graphml"), /<data key="label">([^<]*)</g)).toEqual(["p", "q"]);
    const { network } = JSON.parse(found.text("space.vosviewer.json"));
    expect(network.items.map(({ label, weights }: { label: string; weights: unknown }) => [label, weights])).toEqual([
      ["p", { ubiquity: 2 }],
      ["q", { ubiquity: 1 }],
    ]);
    expect(network.links).toEqual([{ source_id: 1, target_id: 2, strength: 0.5 }]);
  });

  test("a name that means something in XML is escaped, and stays whole in JSON", () => {
    const found = space('a<b&"c" y, one 1 1, two 1 0');
    expect(found.text("space.gexf")).toContain('label="a&lt;b&amp;&quot;c&quot;"');
    expect(JSON.parse(found.text("space.vosviewer.json")).network.items[0].label).toBe('a<b&"c"');
  });

  test("no rows: an empty table and no files", () => {
    expect(space({})).toMatchObject({ rows: [], columns: ["activity_a", "activity_b", "proximity", "kind"] });
    expect(space({}).text("space.gexf")).toBe("");
  });
});

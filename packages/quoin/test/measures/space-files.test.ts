import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SpaceAnswer } from "@quoin/core";
import { SaxesParser } from "saxes";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-space-"));
const office = join(folder, "office");
let space: SpaceAnswer;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly parent: Element | null;
}

/** All elements of a well-formed document, in order; anything else throws. */
function elements(xml: string): readonly Element[] {
  const found: Element[] = [];
  let open: Element | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    open = { name: local, attributes: plain, text: "", parent: open };
    found.push(open);
  });
  parser.on("text", (text) => {
    if (open !== null) open.text += text;
  });
  parser.on("closetag", () => {
    open = open?.parent ?? null;
  });
  parser.write(xml).close();
  return found;
}

interface ReadNode {
  readonly id: string;
  readonly label: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly place: readonly [number, number];
}
interface ReadDrawing {
  readonly nodes: readonly ReadNode[];
  readonly links: readonly (readonly [from: string, to: string, weight: number])[];
}

function readGexf(xml: string): ReadDrawing {
  const all = elements(xml);
  const title = new Map(all.filter(({ name }) => name === "attribute").map(({ attributes }) => [attributes["id"], attributes["title"] as string]));
  const under = (node: Element, name: string) => all.filter((each) => each.name === name && (each.parent === node || each.parent?.parent === node));
  return {
    nodes: all
      .filter(({ name }) => name === "node")
      .map((node) => {
        const place = under(node, "position")[0]?.attributes;
        return {
          id: node.attributes["id"] as string,
          label: node.attributes["label"] as string,
          figures: Object.fromEntries(under(node, "attvalue").map(({ attributes }) => [title.get(attributes["for"]) as string, attributes["value"] as string])),
          place: [Number(place?.["x"]), Number(place?.["y"])],
        };
      }),
    links: all
      .filter(({ name }) => name === "edge")
      .map(({ attributes }) => [attributes["source"] as string, attributes["target"] as string, Number(attributes["weight"])]),
  };
}

function readGraphml(xml: string): ReadDrawing {
  const all = elements(xml);
  const data = (of: Element) =>
    Object.fromEntries(all.filter(({ name, parent }) => name === "data" && parent === of).map(({ attributes, text }) => [attributes["key"] as string, text]));
  const declared = new Set(all.filter(({ name }) => name === "key").map(({ attributes }) => attributes["id"]));
  for (const { attributes } of all.filter(({ name }) => name === "data")) expect(declared).toContain(attributes["key"]);
  return {
    nodes: all
      .filter(({ name }) => name === "node")
      .map((node) => {
        const { label = "", x, y, ...figures } = data(node);
        return { id: node.attributes["id"] as string, label, figures, place: [Number(x), Number(y)] };
      }),
    links: all
      .filter(({ name }) => name === "edge")
      .map((edge) => [edge.attributes["source"] as string, edge.attributes["target"] as string, Number(data(edge)["weight"])]),
  };
}

interface VosviewerItem {
  readonly id: number;
  readonly label: string;
  readonly description: string;
  readonly x: number;
  readonly y: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, number>>;
  readonly cluster?: number;
}

function readVosviewer(json: string): ReadDrawing {
  const { items, links } = JSON.parse(json).network as {
    items: readonly VosviewerItem[];
    links: readonly { source_id: number; target_id: number; strength: number }[];
  };
  return {
    nodes: items.map(({ id, label, description, x, y, weights, scores, cluster }) => {
      for (const weight of Object.values(weights)) expect(weight).toBeGreaterThanOrEqual(0);
      const [code = "", ...texts] = description.split("; ");
      const named = Object.fromEntries(texts.map((text) => text.split(": ") as [string, string]));
      const figures = Object.fromEntries(
        Object.entries({ ...weights, ...scores, ...(cluster === undefined ? {} : { community: cluster }) }).map(([name, value]) => [name, String(value)]),
      );
      return { id: String(id), label, figures: { ...figures, ...named, code }, place: [x, y] };
    }),
    links: links.map(({ source_id, target_id, strength }) => [String(source_id), String(target_id), strength]),
  };
}

const readers = { gexf: readGexf, graphml: readGraphml, json: readVosviewer };

beforeAll(async () => {
  cpSync(fileURLToPath(new URL("../../../../examples/china-its", import.meta.url)), office, { recursive: true });
  space = JSON.parse((await quoin("opportunities", "space", office, "--region", "350000", "--most", "60", "--sector", "all", "--json")).stdout);
});

test("the space is bounded, says so, and hangs together as far as it can", () => {
  expect([space.activities.length, space.all.activities, space.links.length]).toEqual([60, 110, 120]);
  expect(space.links.filter(({ kind }) => kind === "forest").length).toBeLessThanOrEqual(59);
  expect(space.all.links).toBeGreaterThan(space.links.length);
  const firms = space.activities.map((each) => each.firms);
  expect(Math.min(...firms)).toBeGreaterThan(0);
  expect(space.activities.filter(({ present }) => present === true).length).toBeGreaterThan(0);
  for (const { from, to, weight } of space.links) expect(from < to && weight > 0 && weight <= 1).toBe(true);
});

test("what is joined closely is a cluster, the largest first; each says its largest activities, how many there are and what is counted in them", () => {
  const { activities, communities, modularity } = space;
  expect(communities.length).toBeGreaterThan(1);
  expect(modularity).toBeGreaterThan(0);
  communities.forEach(({ largest, activities: count, firms }, k) => {
    const members = activities.filter(({ community }) => community === k);
    expect([members.length, members.reduce((sum, each) => sum + each.firms, 0)]).toEqual([count, firms]);
    expect(count).toBeGreaterThan(1);
    const most = members.map((each) => each.firms).sort((a, b) => b - a);
    expect(largest.map((at) => activities[at]?.firms)).toEqual(most.slice(0, largest.length));
  });
  const sizes = communities.map(({ firms }) => firms);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test.each(Object.entries(readers))("what stands in a file .%s is the space: every label, figure, link and weight", async (ending, read) => {
  const path = join(folder, `space.${ending}`);
  const run = await quoin("opportunities", "export", office, "--region", "350000", "--most", "60", "--sector", "all", "--to", path);
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  const { nodes, links } = read(readFileSync(path, "utf8"));
  expect(nodes.map(({ label }) => label)).toEqual(space.activities.map(({ label }) => label.en));
  space.activities.forEach(({ activity, holders, firms, complexity, density, present, group, community }, p) => {
    const figures = nodes[p]?.figures ?? {};
    expect([figures["code"], figures["group"] ?? null, Number(figures["holders"]), Number(figures["amount"])]).toEqual([activity, group, holders, firms]);
    expect([figures["complexity"], figures["density"]].map(Number)).toEqual([complexity, density]);
    expect(Number(figures["held"]) === 1).toBe(present);
    expect(figures["community"] === undefined ? null : Number(figures["community"]) - 1).toBe(community);
  });
  const at = new Map(nodes.map(({ id }, p) => [id, p]));
  expect(links.map(([from, to, weight]) => ({ from: at.get(from), to: at.get(to), weight }))).toEqual(
    space.links.map(({ from, to, weight }) => ({ from, to, weight })),
  );
  const places = nodes.map(({ place }) => place.join());
  expect(new Set(places).size).toBe(60);
  expect(nodes.flatMap(({ place }) => place).every(Number.isFinite)).toBe(true);
});

test("a list of links, names in the other language, and an ending that nobody knows", async () => {
  const path = join(folder, "space.csv");
  await quoin("opportunities", "export", office, "--most", "20", "--lang", "zh", "--to", path);
  const [head, first] = readFileSync(path, "utf8").split("\n");
  expect(head).toBe("activity_a,activity_b,name_a,name_b,proximity");
  expect(first).toMatch(/[\u4e00-\u9fff]/);
  const refused = await quoin("opportunities", "export", office, "--to", join(folder, "space.net"));
  expect([refused.exitCode, refused.stderr.includes("report.unknown-ending")]).toEqual([2, true]);
  const none = await quoin("opportunities", "space", office, "--year", "1890");
  expect([none.exitCode, none.stderr.includes("opportunities.no-year")]).toEqual([2, true]);
});

test("names with signs of the formats, line ends and signs that no XML may hold come back, or are replaced by one that is seen", async () => {
  const names = ["a<b>&\"c'd", "尾]]>端", "tab\u0001bell", "=1+1"];
  // Plain tables with such a sign are refused at the door; other formats may hold it.
  const path = join(folder, "odd.json");
  const rows = names.flatMap((kind, p) => [
    { place: `r${p}`, kind, value: 5 },
    { place: `r${(p + 1) % 4}`, kind, value: 4 },
  ]);
  writeFileSync(path, JSON.stringify(rows));
  const out = join(folder, "odd");
  const run = await quoin(
    "measure",
    "complexity",
    "--data",
    path,
    "--location",
    "place",
    "--activity",
    "kind",
    "--value",
    "value",
    "--tables",
    "space",
    "--out",
    out,
  );
  expect(run.exitCode).toBe(0);
  const shown = names.map((name) => name.replace("\u0001", "\ufffd")).sort();
  const labels = (drawing: ReadDrawing) => drawing.nodes.map(({ label }) => label).sort();
  expect(labels(readGexf(readFileSync(join(out, "space.gexf"), "utf8")))).toEqual(shown);
  expect(labels(readGraphml(readFileSync(join(out, "space.graphml"), "utf8")))).toEqual(shown);
  expect(labels(readVosviewer(readFileSync(join(out, "space.vosviewer.json"), "utf8")))).toEqual([...names].sort());
});

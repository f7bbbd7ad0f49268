import type { SlideDeck } from "@quoin/core";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { unpackEntry } from "../../tables/zip/unpack-entry.ts";
import { zipDirectory } from "../../tables/zip/zip-directory.ts";
import { chartPart } from "./pptx-chart.ts";
import { presentation } from "./pptx-writer.ts";

const deck: SlideDeck = {
  language: "zh",
  tag: "zh",
  title: "主要判断 <甲>",
  subtitle: "示例办",
  slides: [
    { title: "甲 & 乙", sentence: "证据支持；数据截至2018年", chart: null, items: ["一", "二"], source: "", notes: [] },
    {
      title: "份额",
      sentence: "证据不支持",
      chart: {
        kind: "bars",
        title: "对照",
        unit: "占比",
        categories: ["实际值", "界限"],
        series: [{ name: "实际值", values: [0.174, -0.02], role: "own" }],
        isPercent: true,
        limits: 1,
      },
      items: [],
      source: "来源：表",
      notes: ["第1—3行"],
    },
    {
      title: "走势",
      sentence: "",
      chart: {
        kind: "lines",
        title: "逐年",
        unit: "家",
        categories: ["2018", "2019", "2020"],
        series: [
          { name: "福建", values: [1, null, 3], role: "own" },
          { name: "各省", values: [2, 2, 2], role: "beside" },
        ],
        isPercent: false,
      },
      items: [],
      source: "",
      notes: [],
    },
  ],
};

async function partsOf(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  for (const [name, entry] of zipDirectory(bytes)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpackEntry(bytes, entry)) chunks.push(chunk);
    parts.set(name, Buffer.concat(chunks));
  }
  return parts;
}

const bytes = Buffer.concat(await presentation(deck));
const parts = await partsOf(bytes);
const text = (name: string): string => parts.get(name)?.toString("utf8") ?? "";

test("the same sheets give the same bytes", async () => {
  expect(Buffer.concat(await presentation(deck)).equals(bytes)).toBe(true);
});

test("every part is well-formed, and every relation leads to a part that is there", () => {
  for (const [name, content] of parts) {
    if (name.endsWith(".xlsx")) continue;
    const parser = new SaxesParser();
    parser.on("error", (fault) => {
      throw new Error(`${name}: ${fault.message}`);
    });
    parser.write(content.toString("utf8")).close();
    if (!name.endsWith(".rels")) continue;
    const base = new URL(name.replace(/_rels\/[^/]*$/, ""), "zip:///");
    for (const [, target = ""] of content.toString("utf8").matchAll(/Target="([^"]+)"/g))
      expect([name, parts.has(new URL(target, base).pathname.slice(1))]).toEqual([name, true]);
  }
});

test("each part has a type, and none is typed that is not there", () => {
  const typed = [...text("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  expect(typed.filter((name) => !parts.has(name ?? ""))).toEqual([]);
  expect([...parts.keys()].filter((name) => /\.xml$/.test(name) && name !== "[Content_Types].xml" && !typed.includes(name))).toEqual([]);
});

test("a sheet is 16:9, says what was written and where it stands among how many, and its notes are for whoever presents", () => {
  expect(text("ppt/presentation.xml")).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  expect(text("ppt/slides/slide1.xml")).toContain("甲 &amp; 乙");
  expect(text("ppt/slides/slide1.xml")).toContain("1/3");
  expect(text("ppt/notesSlides/notesSlide2.xml")).toContain("第1—3行");
  expect(text("docProps/core.xml")).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

test("a chart is a chart: its numbers as they are, a gap as a gap, shares in percent, and the workbook behind it", async () => {
  expect(text("ppt/charts/chart2.xml")).toMatch(/<c:v>0.174<\/c:v>.*<c:v>-0.02<\/c:v>/);
  expect(text("ppt/charts/chart2.xml")).toContain('formatCode="0.0%"');
  expect(text("ppt/charts/chart3.xml")).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>3</c:v></c:pt>');
  // The limit stands apart from the bar that is held against it.
  expect(text("ppt/charts/chart2.xml")).toMatch(/<c:dPt><c:idx val="1"\/>.*accent2.*<\/c:dPt><c:dLbls>/);
  const sheet = await partsOf(parts.get("ppt/embeddings/chart2.xlsx") ?? Buffer.alloc(0));
  expect(sheet.get("xl/worksheets/sheet1.xml")?.toString("utf8")).toContain("<v>0.174</v>");
  expect(parts.has("ppt/charts/chart1.xml")).toBe(false);
});

test("values beside bars have three digits that count, as they have on the pages; shares keep one behind the point", () => {
  const chart = { kind: "bars", title: "", unit: "", categories: ["甲", "乙"], isPercent: false } as const;
  const format = (values: readonly number[], isPercent = false) =>
    /<c:dLbls><c:numFmt formatCode="([^"]*)"/.exec(chartPart({ ...chart, isPercent, series: [{ name: "", values, role: "own" }] }))?.[1];
  expect([format([12.49, 7.57]), format([3, 4]), format([0.28, 0.16], true), format([-1.5, 2.5])]).toEqual([
    "[&gt;=100]#,##0;[&gt;=10]0.0;0.00",
    "#,##0",
    "0.0%",
    "0.0",
  ]);
});

test("a figure below zero has room before the names, and of many years not each is written", () => {
  const chart = { kind: "bars", title: "", unit: "", categories: ["a", "b"], isPercent: false } as const;
  expect(chartPart({ ...chart, series: [{ name: "x", values: [-0.19, 0.1], role: "own" }] })).toContain('<c:min val="-0.25"/>');
  expect(chartPart({ ...chart, series: [{ name: "x", values: [0.19, 0.1], role: "own" }] })).not.toContain("<c:min val");
  const years = Array.from({ length: 23 }, (_, at) => String(2000 + at));
  const lines = { ...chart, kind: "lines", categories: years, series: [{ name: "x", values: years.map(() => 1), role: "own" }] } as const;
  expect(chartPart(lines)).toContain('<c:tickLblSkip val="3"/>');
  expect(chartPart({ ...lines, categories: years.slice(0, 8) })).not.toContain("tickLblSkip");
});

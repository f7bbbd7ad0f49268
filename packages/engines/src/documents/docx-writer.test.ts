import type { ReportDocument } from "@quoin/core";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { unpackEntry } from "../tables/zip/unpack-entry.ts";
import { zipDirectory } from "../tables/zip/zip-directory.ts";
import { documentWriter } from "./docx-writer.ts";

const report: ReportDocument = {
  language: "zh",
  title: "规划 <文本>",
  subtitle: "示例",
  numbering: "chinese",
  hasContents: true,
  chapters: [
    {
      id: "a",
      title: "发展基础",
      blocks: [
        { kind: "heading", level: 2, text: "登记库" },
        { kind: "heading", level: 3, text: "问题\u0001" },
        { kind: "paragraph", text: [{ verdict: "confirmed" }, "陈述", { footnote: "表一第3行" }, { invented: true }] },
        { kind: "paragraph", text: ["再次", { footnote: "表一第3行" }, { footnote: "表二" }], role: "remark" },
        { kind: "list", items: ["甲", "乙"] },
        {
          kind: "table",
          caption: "各省",
          remark: "单位：家",
          columns: [
            { label: "地区", align: "left", width: 40 },
            { label: "数量", align: "right" },
          ],
          rows: [
            ["福建", [{ number: 12000, text: "1.2万" }]],
            ["广东", null],
          ],
        },
        { kind: "figure", caption: "图", svg: '<svg viewBox="0 0 600 300"><title>图</title></svg>' },
        { kind: "box", title: "专栏1", blocks: [{ kind: "paragraph", text: "任务" }] },
      ],
    },
    { id: "b", title: "问题诊断", blocks: [] },
  ],
};

async function partsOf(document: ReportDocument): Promise<ReadonlyMap<string, string>> {
  const bytes = Buffer.concat(await documentWriter.docx(document));
  const parts = new Map<string, string>();
  for (const [name, entry] of zipDirectory(bytes)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpackEntry(bytes, entry)) chunks.push(chunk);
    parts.set(name, Buffer.concat(chunks).toString("utf8"));
  }
  return parts;
}

function paragraphs(xml: string): readonly (readonly [string, string])[] {
  return [...xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="(\w+)"\/>(.*?)<\/w:p>/gs)].map(([, style = "", inside = ""]) => [
    style,
    [...inside.matchAll(/<w:t xml:space="preserve">(.*?)<\/w:t>/gs)].map(([, text]) => text).join(""),
  ]);
}

test("headings are Word's own styles and hold their words alone; the numbers are of the style", async () => {
  const parts = await partsOf(report);
  const found = paragraphs(parts.get("word/document.xml") ?? "");
  expect(found.filter(([style]) => /^(Title|Heading\d)$/.test(style))).toEqual([
    ["Title", "规划 &lt;文本&gt;"],
    ["Heading1", "发展基础"],
    ["Heading2", "登记库"],
    ["Heading3", "问题"],
    ["Heading1", "问题诊断"],
  ]);
  expect(parts.get("word/styles.xml")).toMatch(/w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?<w:numId w:val="1"\/>/);
  expect([...(parts.get("word/numbering.xml") ?? "").matchAll(/<w:lvlText w:val="([^"]+)"/g)].map(([, text]) => text)).toEqual(["%1、", "（%2）", "%3.", "•"]);
  expect(parts.get("word/document.xml")).not.toContain("w:rFonts");
});

test("every part is well-formed, every relation leads to a part, and no time stands anywhere", async () => {
  const parts = await partsOf(report);
  for (const [name, xml] of parts) {
    if (!/\.(xml|rels|svg)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (cause) => expect.fail(`${name}: ${cause.message}`));
    parser.write(xml).close();
    expect(xml, name).not.toMatch(/dcterms|\d{4}-\d{2}-\d{2}T/);
  }
  const targets = [...(parts.get("word/_rels/document.xml.rels") ?? "").matchAll(/Id="(\w+)" Type="[^"]+" Target="([^"]+)"/g)];
  for (const [, , target] of targets) expect(parts.has(`word/${target}`), target).toBe(true);
  const known = new Set(targets.map(([, id]) => id));
  for (const [, id] of (parts.get("word/document.xml") ?? "").matchAll(/r:(?:embed|id)="(\w+)"/g)) expect(known.has(id), id).toBe(true);
});

test("a footnote that is mentioned twice is one note; missing is a dash; invented is marked", async () => {
  const parts = await partsOf(report);
  expect([...(parts.get("word/footnotes.xml") ?? "").matchAll(/<w:footnote w:id="(\d+)">/g)].map(([, id]) => id)).toEqual(["1", "2"]);
  const xml = parts.get("word/document.xml") ?? "";
  expect([...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(["1", "2"]);
  const texts = paragraphs(xml)
    .filter(([style]) => style === "TableText")
    .map(([, text]) => text);
  expect(texts).toEqual(["地区", "数量", "福建", "1.2万", "广东", "–", "", ""]);
  expect(xml).toContain("虚构");
});

test("the same document gives the same bytes", async () => {
  expect(Buffer.compare(Buffer.concat(await documentWriter.docx(report)), Buffer.concat(await documentWriter.docx(report)))).toBe(0);
});

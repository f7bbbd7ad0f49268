import { inflateSync } from "node:zlib";
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
  return new Map([...(await bytesOf(document))].map(([name, bytes]) => [name, bytes.toString("utf8")]));
}

async function bytesOf(document: ReportDocument): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = Buffer.concat(await documentWriter.docx(document));
  const parts = new Map<string, Buffer>();
  for (const [name, entry] of zipDirectory(bytes)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of unpackEntry(bytes, entry)) chunks.push(chunk);
    parts.set(name, Buffer.concat(chunks));
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

test("each entry of the contents names the page of its heading by a mark that stands there once", async () => {
  const xml = (await partsOf(report)).get("word/document.xml") ?? "";
  const asked = [...xml.matchAll(/PAGEREF (\S+)/g)].map(([, mark]) => mark);
  const marked = [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]+)"\/>(?:<w:r>.*?<w:t[^>]*>([^<]*)<)/g)].map(([, mark, text]) => [mark, text]);
  expect(asked).toEqual(["_Toc1", "_Toc2", "_Toc3"]);
  expect(marked).toEqual([
    ["_Toc1", "发展基础"],
    ["_Toc2", "登记库"],
    ["_Toc3", "问题诊断"],
  ]);
  expect((await partsOf({ ...report, hasContents: false })).get("word/document.xml")).not.toContain("_Toc");
});

test("Word is asked to put the page numbers into the contents when the document is opened, and of a document without contents nothing", async () => {
  for (const hasContents of [true, false]) {
    const settings = (await partsOf({ ...report, hasContents })).get("word/settings.xml") ?? "";
    expect(settings.includes('<w:updateFields w:val="true"/>')).toBe(hasContents);
    // The schema names it before the notes.
    if (hasContents) expect(settings.indexOf("updateFields")).toBeLessThan(settings.indexOf("footnotePr"));
  }
});

test("a footnote that is mentioned twice is one note; missing is a dash; invented is marked", async () => {
  const parts = await partsOf(report);
  expect([...(parts.get("word/footnotes.xml") ?? "").matchAll(/<w:footnote w:id="(\d+)">/g)].map(([, id]) => id)).toEqual(["1", "2"]);
  const xml = parts.get("word/document.xml") ?? "";
  expect([...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(["1", "2"]);
  const texts = paragraphs(xml)
    .filter(([style]) => style === "TableText" || style === "TableEnd")
    .map(([, text]) => text);
  expect(texts).toEqual(["地区", "数量", "福建", "1.2万", "广东", "–", "", ""]);
  expect(xml).toContain("虚构");
});

test("the same document gives the same bytes", async () => {
  expect(Buffer.compare(Buffer.concat(await documentWriter.docx(report)), Buffer.concat(await documentWriter.docx(report)))).toBe(0);
});

/** Grey of each point of a PNG with 8 bits a channel. */
function greys(png: Buffer): { readonly width: number; readonly height: number; readonly grey: Uint8Array } {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const lines = new Uint8Array(stride * height);
  const grey = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let byte = 0; byte < stride; byte++) {
      const left = byte < channels ? 0 : (lines[row * stride + byte - channels] ?? 0);
      const above = row === 0 ? 0 : (lines[(row - 1) * stride + byte] ?? 0);
      const corner = row === 0 || byte < channels ? 0 : (lines[(row - 1) * stride + byte - channels] ?? 0);
      const guess = left + above - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? above : corner;
      const added = [0, left, above, (left + above) >> 1, paeth][raw[row * (stride + 1)] ?? 0] ?? 0;
      lines[row * stride + byte] = (raw[row * (stride + 1) + 1 + byte] ?? 0) + added;
    }
  for (let point = 0; point < grey.length; point++) grey[point] = lines[point * channels] ?? 0;
  return { width, height, grey };
}

async function pictureOf(svg: string): Promise<Buffer> {
  const drawn = { ...report, chapters: [{ id: "a", title: "图", blocks: [{ kind: "figure" as const, caption: "图", svg }] }] };
  return (await bytesOf(drawn)).get("word/media/figure1.png") ?? Buffer.alloc(0);
}

const chart = (label: string) =>
  `<svg viewBox="0 0 600 300"><rect x="300" y="50" width="200" height="40" fill="#0b5a5e"/><text x="20" y="75" font-size="16" fill="#1b1f22">${label}</text></svg>`;

test("a chart is a picture of 300 dots an inch on white, with its bars where they stand and its words in ink", async () => {
  const xml = (await partsOf({ ...report, chapters: [{ id: "a", title: "图", blocks: [{ kind: "figure", caption: "图", svg: chart("福建") }] }] })).get(
    "word/document.xml",
  );
  const inches = Number(/<wp:extent cx="(\d+)"/.exec(xml ?? "")?.[1]) / 914_400;
  const { width, height, grey } = greys(await pictureOf(chart("福建")));
  expect(width / inches).toBeGreaterThanOrEqual(300);
  expect(Math.abs(height - width / 2)).toBeLessThanOrEqual(0.5);
  const scale = width / 600;
  const ink = (x: number, y: number, wide: number, high: number) => {
    let [dark, all] = [0, 0];
    for (let row = Math.round(y * scale); row < (y + high) * scale; row++)
      for (let column = Math.round(x * scale); column < (x + wide) * scale; column++, all++) dark += Number((grey[row * width + column] ?? 255) < 128);
    return dark / all;
  };
  expect(ink(310, 55, 180, 30)).toBe(1);
  expect(ink(300, 150, 200, 100)).toBe(0);
  // Two signs of 16 units: strokes and white between them.
  expect(ink(20, 60, 32, 18)).toBeGreaterThan(0.15);
  expect(ink(20, 60, 32, 18)).toBeLessThan(0.6);
});

test("Chinese, European and Vietnamese signs are drawn, not boxes in their place", async () => {
  const box = await pictureOf(chart("\u{e000}"));
  const drawn = await Promise.all([..."福建趋同昇〇鲀éșğяΩ₂≥−—“（％ệ"].map(async (sign) => [sign, await pictureOf(chart(sign))] as const));
  expect(drawn.filter(([, picture]) => picture.equals(box)).map(([sign]) => sign)).toEqual([]);
  expect(new Set(drawn.map(([, picture]) => picture.toString("latin1"))).size).toBe(drawn.length);
});

test("what is to fit one sheet has smaller letters, narrower margins and smaller charts than what may go on", async () => {
  const [usual, sheet] = await Promise.all([partsOf(report), partsOf({ ...report, isOneSheet: true })]);
  const number = (parts: ReadonlyMap<string, string>, part: string, pattern: RegExp) => Number(pattern.exec(parts.get(part) ?? "")?.[1] ?? Number.NaN);
  for (const [part, pattern] of [
    ["word/styles.xml", /<w:docDefaults>.*?<w:sz w:val="(\d+)"/],
    ["word/styles.xml", /w:styleId="BodyText">.*?w:line="(\d+)"/],
    ["word/document.xml", /<w:pgMar w:top="(\d+)"/],
    ["word/document.xml", /<wp:extent cx="(\d+)"/],
  ] as const)
    expect(number(sheet, part, pattern), part).toBeLessThan(number(usual, part, pattern));
});

test("an official document has the page, letters and numbers of GB/T 9704, and says which free fonts stand in", async () => {
  const parts = await partsOf({ ...report, hasContents: false, isOfficial: true });
  const text = parts.get("word/document.xml") ?? "";
  expect(text).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"');
  expect(text).toContain('<w:footerReference w:type="even" r:id="footer2"/>');
  const styles = parts.get("word/styles.xml") ?? "";
  const styleOf = (id: string) => new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? "";
  expect(styleOf("Title")).toMatch(/方正小标宋简体.*w:sz w:val="44"/);
  expect(styleOf("Heading1")).toMatch(/黑体.*w:sz w:val="32"/);
  expect(styleOf("Heading2")).toMatch(/楷体_GB2312.*w:sz w:val="32"/);
  expect(styleOf("BodyText")).toContain('w:line="580" w:lineRule="exact"');
  expect(styles).toContain('w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>');
  expect(parts.get("word/footer1.xml")).toMatch(/w:right="280".*— .* PAGE .* —/);
  expect(parts.get("word/footer2.xml")).toContain('<w:jc w:val="left"/>');
  expect(parts.get("word/fontTable.xml")).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="FandolFang');
  expect(parts.get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  // 22 lines of 29 points fill 225 mm.
  expect(22 * 580).toBeCloseTo((225 / 25.4) * 1440, -2);
  for (const xml of parts.values()) if (xml.startsWith("<?xml")) new SaxesParser({ xmlns: true }).write(xml).close();
});

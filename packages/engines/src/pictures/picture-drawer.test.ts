import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pdfPicture } from "./pdf-picture.ts";
import { pictureDrawer } from "./picture-drawer.ts";

const spec = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  title: { text: ["Țara 技术", "second line"], anchor: "start" },
  data: {
    values: [
      { x: 1, y: 2 },
      { x: 2, y: 1 },
    ],
  },
  width: 120,
  height: 60,
  mark: { type: "line", strokeDash: [4, 2] },
  encoding: { x: { field: "x", type: "quantitative" }, y: { field: "y", type: "quantitative" } },
  config: { font: "Noto Sans CJK SC, DejaVu Sans, sans-serif", title: { font: "Noto Sans CJK SC, DejaVu Sans, sans-serif" } },
};
const form = { title: "技术", producer: "Quoin test", dotsPerInch: 144 } as const;

test("a drawing has the same bytes each time, in each form", async () => {
  for (const format of ["svg", "png", "pdf"] as const) {
    const [first, second] = [await pictureDrawer.draw(spec, { ...form, format }), await pictureDrawer.draw(spec, { ...form, format })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(first.length).toBeGreaterThan(1000);
  }
});

test("an SVG brings the letters of its words along, and no others", async () => {
  const svg = Buffer.from(await pictureDrawer.draw(spec, { ...form, format: "svg" })).toString();
  expect([...svg.matchAll(/@font-face\{font-family:"([^"]+)"/g)].map(([, family]) => family)).toEqual(["Noto Sans CJK SC", "DejaVu Sans"]);
  expect(svg.length).toBeLessThan(60_000);
  expect(svg).toContain(`width="${await pictureDrawer.width(spec)}pt"`);
});

test("a PNG has the dots of its size", async () => {
  const png = Buffer.from(await pictureDrawer.draw(spec, { ...form, format: "png" }));
  expect(png.readUInt32BE(16)).toBe(Math.round((await pictureDrawer.width(spec)) * 2));
});

test("a PDF is a page of the drawing's size, its letters cut down and inside; lines of a text stand below each other", async () => {
  const pdf = Buffer.from(await pictureDrawer.draw(spec, { ...form, format: "pdf" })).toString("latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(Number(/\/MediaBox \[0 0 ([\d.]+)/.exec(pdf)?.[1])).toBe(await pictureDrawer.width(spec));
  expect([...new Set([...pdf.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, name]) => name))]).toEqual(["NotoSansCJKsc-Regular", "DejaVuSans"]);
  const [, page = ""] = /stream\n([\s\S]*?)\nendstream/.exec(pdf) ?? [];
  const content = inflateSync(Buffer.from(page, "latin1")).toString();
  // The only dashed thing is the line.
  expect(content.match(/^\[4 2\] 0 d$/gm)).toHaveLength(1);
});

test("what a PDF could not show is an error, not left out", async () => {
  await expect(pdfPicture('<svg viewBox="0 0 9 9"><image/></svg>', "", "")).rejects.toThrow("<image>");
  await expect(pdfPicture('<svg viewBox="0 0 9 9"><g transform="skewX(3)"></g></svg>', "", "")).rejects.toThrow("skewX");
  await expect(pdfPicture("<svg></svg>", "", "")).rejects.toThrow("size");
});

test("a specification that names a file is refused: nothing is fetched", async () => {
  await expect(pictureDrawer.draw({ ...spec, data: { url: "file:///etc/passwd" } }, { ...form, format: "svg" })).rejects.toThrow();
});

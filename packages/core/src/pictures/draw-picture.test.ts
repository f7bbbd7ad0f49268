import { expect, test } from "vitest";
import { fileOf, loosePorts } from "../../test/asked-of.ts";
import type { OutputFile } from "../contract/fields.ts";
import { drawPicture } from "./draw-picture.ts";
import { wrapped } from "./look/picture-look.ts";
import { pictureKinds } from "./picture-kinds.ts";

/** Words at the axes take 40 points. */
const ports = {
  ...loosePorts,
  pictures: {
    draw: async () => new Uint8Array([1]),
    width: async (spec: { readonly vconcat: readonly { readonly width: number }[] }) => (spec.vconcat[0]?.width ?? 0) + 40,
  },
} as never;
const curves = `group,time,at_risk,events,censored,survival,low,high
a,2,4,1,0,0.75,0.3,0.96
a,5,3,0,1,0.75,0.3,0.96
a,9,2,1,0,0.375,0.01,0.8
`;

async function drawn(kind: string, data: string, asked: Readonly<Record<string, unknown>> = {}) {
  const outcome = await drawPicture.run(ports, drawPicture.input.parse({ kind, data: fileOf(data), to: "out/figure.svg", ...asked }));
  if (!outcome.ok) return { notes: outcome.notes.map(({ code }) => code) };
  const { files } = outcome.value as { readonly files: readonly OutputFile[] };
  return { names: files.map(({ name }) => name), spec: JSON.parse(String(files[1]?.parts[0])) };
}

test("curves begin at one; under them stand those still watched: of the first row at or after a tick, behind the last row those who are left", async () => {
  const { names, spec } = await drawn("survival", curves, { title: "T", source: "S" });
  expect(names).toEqual(["figure.svg", "figure.vl.json"]);
  const [curve, table, small] = spec.vconcat;
  expect(curve.data.values[0]).toEqual({ group: "a", time: 0, survival: 1, low: 1, high: 1 });
  expect(table.data.values.map(({ time, n }: { time: number; n: number }) => [time, n])).toEqual([
    [0, 4],
    [2, 4],
    [4, 3],
    [6, 2],
    [8, 2],
    [10, 1],
  ]);
  expect(small.mark.text.join(" ")).toBe("shaded: interval; Source: S; Made by Quoin 0");
});

test("a picture is as wide as a journal's column or page, whatever the words at its axes take", async () => {
  const widths = await Promise.all(["column", "page"].map(async (width) => (await drawn("survival", curves, { width })).spec.vconcat[0].width));
  expect(widths.map((width) => width + 40)).toEqual([Math.round((85 * 72) / 25.4), Math.round((175 * 72) / 25.4)]);
});

test("columns that are called otherwise, and rows that are chosen", async () => {
  const { spec } = await drawn("ranks", "who,rank,year\nb,2,2020\na,1,2020\na,7,2015\n", { columns: { name: "who" }, where: { year: 2020 } });
  expect(spec.vconcat[0].data.values).toEqual([
    { name: "a", rank: 1, low: null, high: null },
    { name: "b", rank: 2, low: null, high: null },
  ]);
});

test("a table of several times is refused with the times; so is a name that stands twice, and one of each is drawn", async () => {
  const said = async (kind: string, data: string, asked: Readonly<Record<string, unknown>> = {}) => {
    const outcome = await drawPicture.run(ports, drawPicture.input.parse({ kind, data: fileOf(data), to: "figure.svg", ...asked }));
    return outcome.ok ? [] : outcome.notes.map(({ code, parameters }) => [code, parameters]);
  };
  const ranks = "time,location,rank\n2020,a,1\n2015,a,2\n2020,b,2\n";
  expect(await said("ranks", ranks)).toEqual([["picture.several-times", { column: "time", found: 2, times: "2015 2020", newest: "2020" }]]);
  expect(await said("ranks", ranks, { where: { time: 2020 } })).toEqual([]);
  const many = Array.from({ length: 14 }, (_, year) => `${2000 + year},a,1`).join("\n");
  expect((await said("ranks", `year,location,rank\n${many}\n`))[0]?.[1]).toMatchObject({
    found: 14,
    newest: "2013",
    times: expect.stringMatching(/^… 2002 .* 2013$/),
  });
  expect(await said("space", "activity_a,activity_b,proximity,time\nx,y,1,1\nx,y,1,2\n")).toMatchObject([["picture.several-times", {}]]);
  expect(await said("forest", "name,estimate,low,high\na,1,0,2\na,2,0,3\n")).toEqual([["picture.repeated", { name: "a", count: 2 }]]);
  const places = fileOf("region_code,tile_column,tile_row\nX,1,2\n");
  expect(await said("tiles", "region,value,year\nX,3,2020\nX,4,2021\n", { places })).toMatchObject([["picture.several-times", {}]]);
  expect(await said("ranks", "location,rank,time\na,1,2020\nb,2,2015\n")).toEqual([]);
});

test("parts are shares of exports where these are known, amounts else; an export of nothing has no shares", async () => {
  const head = "country,dva,ddc,fva,fdc";
  const known = await drawn("value-chains", `${head},exports\nA,6,1,2,1,10\nB,0,0,0,0,0\n`);
  expect(known.spec.vconcat[0].data.values.map(({ value }: { value: number | null }) => value)).toEqual([0.6, 0.1, 0.2, 0.1, null, null, null, null]);
  const unknown = await drawn("value-chains", `${head}\nA,6,1,2,1\n`);
  expect(unknown.spec.vconcat[0].data.values.map(({ value }: { value: number }) => value)).toEqual([6, 1, 2, 1]);
});

test("what rests on invented rows says so under the picture", async () => {
  const { spec } = await drawn("forest", "name,estimate,low,high,synthetic\na,1,0,2,true\n");
  expect(spec.vconcat.at(-1).mark.text.join(" ")).toContain("Rests on invented data");
  const real = await drawn("forest", "name,estimate,low,high,synthetic\na,1,0,2,false\n");
  expect(real.spec.vconcat.at(-1).mark.text.join(" ")).not.toContain("invented");
});

test("tiles stand where their table puts them; one without a value has none", async () => {
  const places = fileOf("region_code,tile_column,tile_row\nX,1,2\nY,2,2\n");
  const { spec } = await drawn("tiles", "region,value\nX,3\n", { places });
  expect(spec.vconcat[0].data.values).toEqual([
    { place: "X", column: 1, row: 2, value: 3 },
    { place: "Y", column: 2, row: 2, value: null },
  ]);
});

test("a map takes outlines that are handed in, and no others", async () => {
  const outlines = fileOf(JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties: { id: "X" }, geometry: null }] }));
  const { spec } = await drawn("map", "region,value\nX,3\n", { outlines });
  expect(spec.vconcat[0].transform[1].from.data.values).toEqual([{ place: "X", value: 3 }]);
  expect(await drawn("map", "region,value\nX,3\n", { outlines: fileOf("{}") })).toEqual({ notes: ["picture.bad-outlines"] });
  expect(await drawn("map", "region,value\nX,3\n", { outlines, key: "code" })).toEqual({ notes: ["picture.bad-outlines"] });
});

test("what cannot be drawn is said", async () => {
  expect(await drawn("survival", curves, { to: "figure.gif" })).toEqual({ notes: ["report.unknown-ending"] });
  expect(await drawn("survival", curves, { columns: { colour: "group" } })).toEqual({ notes: ["picture.unknown-role"] });
  expect(await drawn("survival", curves, { where: { group: "z" } })).toEqual({ notes: ["picture.no-rows"] });
  expect(await drawn("tiles", "region,value\nX,3\n")).toEqual({ notes: ["picture.no-places"] });
  expect(await drawn("map", "region,value\nX,3\n")).toEqual({ notes: ["picture.no-places"] });
  const six = ["a", "b", "c", "d", "e", "f"].map((group) => `${group},1,1,1,1,0.5,0,1`).join("\n");
  expect(await drawn("survival", `${curves.split("\n")[0]}\n${six}\n`)).toEqual({ notes: ["picture.too-many"] });
  expect(await drawn("space", `activity_a,activity_b\n${"x,y\n".repeat(20_001)}`)).toEqual({ notes: ["picture.too-large"] });
});

test("each kind says of its columns what they hold, and none has the name of another", () => {
  expect(new Set(pictureKinds.map(({ name }) => name)).size).toBe(pictureKinds.length);
  for (const { columns, tells } of pictureKinds) expect([tells.zh, ...Object.values(columns).map((column) => column.tells.zh)]).not.toContain("");
});

test("small print is parted between words, Chinese between signs", () => {
  expect(wrapped("aaa bbb ccc", 45, 10)).toEqual(["aaa bbb", "ccc"]);
  expect(wrapped("一二三四五", 30, 10)).toEqual(["一二三", "四五"]);
  expect(wrapped("", 30, 10)).toEqual([]);
});

test("vintages say which technology and which year of saying a line is of, and draw a forecast of one year alone", async () => {
  const rows = ["crt,2006,2007,60,58", "crt,2006,2008,50,49", "crt,2007,2008,48,49", "lcd,2006,2007,40,41", "lcd,2006,2008,50,50"];
  const { spec } = await drawn("vintages", `technology,origin,target_year,share_p50,observed\n${rows.join("\n")}\n`);
  const [lines, strokes, dots] = spec.vconcat[0].layer;
  expect(lines.encoding.opacity.legend).toMatchObject({ values: [2006, 2007], title: "Said in" });
  expect(lines.encoding.color.scale.domain).toEqual(["crt", "lcd"]);
  expect(lines.encoding.strokeDash.scale.domain).toEqual(["crt", "lcd"]);
  expect(dots.encoding.shape).toMatchObject({ title: "What came", scale: { domain: ["crt", "lcd"], range: ["circle", "square"] } });
  expect(strokes.encoding.y.field).toBe("alone");
  expect(spec.vconcat[0].data.values.map(({ alone }: { alone: number | null }) => alone)).toEqual([null, null, 48, null, null]);
  const { spec: single } = await drawn("vintages", "technology,origin,target_year,share_p50\ncrt,2006,2007,60\ncrt,2006,2008,50\n");
  expect(single.vconcat[0].layer).toHaveLength(1);
  expect(single.vconcat[0].layer[0].encoding).not.toHaveProperty("opacity");
});

test("the legend of value chains stays within a column in every language: its parts stand below each other where they are too long side by side", async () => {
  const rows = "country,exports,dva,ddc,fva,fdc\nA,10,6,1,2,1\n";
  for (const [width, columns] of [
    ["column", 1],
    ["page", 3],
  ] as const)
    expect((await drawn("value-chains", rows, { width })).spec.vconcat[0].encoding.color.legend).toEqual({ columns });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pictureKinds } from "../../../core/src/pictures/picture-kinds.ts";
import { quoin } from "../command-line.ts";
import { repository } from "../sources-hash.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-every-picture-"));
const at = (name: string): string => join(folder, name);
const example = (name: string): string => join(repository, "examples", name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The tables that measures write of the examples, and words beside them. */
const drawn: Readonly<Record<string, readonly string[]>> = {
  space: ["--data", at("complexity/space.csv"), "--where", "time=2015"],
  ranks: ["--data", at("complexity/bands.csv"), "--where", "time=2015"],
  substitution: ["--data", at("substitution/forecast.csv")],
  vintages: ["--data", at("substitution/backtest.csv")],
  "value-chains": ["--data", at("chains/countries.csv")],
  survival: ["--data", at("survival/survival.csv")],
  forest: ["--data", at("estimates.csv")],
  tiles: ["--data", at("places.csv"), "--places", at("tiles.csv")],
  map: ["--data", at("places.csv"), "--outlines", at("outlines.geojson"), "--key", "code"],
};

beforeAll(async () => {
  const square = (x: number) => ({ type: "Polygon", coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] }); // biome-ignore format: one square
  const outlines = ["X", "Y"].map((code, x) => ({ type: "Feature", properties: { code }, geometry: square(x) }));
  writeFileSync(at("outlines.geojson"), JSON.stringify({ type: "FeatureCollection", features: outlines }));
  writeFileSync(at("places.csv"), "region,value\nX,3\nY,5\n");
  writeFileSync(at("tiles.csv"), "region_code,tile_column,tile_row\nX,1,1\nY,2,1\n");
  writeFileSync(at("estimates.csv"), "name,estimate,low,high\nCut-off at 70 points,0.4,0.1,0.7\nMatched pairs,0.2,-0.1,0.5\n");
  const regions = ["--data", example("complexity/regions.csv"), "--location", "region", "--activity", "technology", "--value", "patents", "--time", "year"];
  const made = [
    ["complexity", ...regions, "--tables", "bands,space", "--draws", "20", "--out", at("complexity")],
    ["substitution", "--data", example("substitution/displays.csv"), "--out", at("substitution")],
    [
      "input-output",
      "--flows",
      example("input-output/flows.csv"),
      "--final",
      example("input-output/final.csv"),
      "--tables",
      "countries",
      "--out",
      at("chains"),
    ],
    ["survival", "--data", example("survival/transfers.csv"), "--id", "result", "--from", "offered", "--event", "transferred", "--until", "2026-06-30", "--group", "field", "--out", at("survival")], // biome-ignore format: one command a line
  ];
  for (const words of made) expect(await quoin("measure", ...words)).toMatchObject({ exitCode: 0 });
});

test("every kind of picture is drawn here", () => {
  expect(Object.keys(drawn).sort()).toEqual(pictureKinds.map(({ name }) => name).sort());
});

describe.each(Object.keys(drawn))("%s", (kind) => {
  test.each(["en", "zh", "de"])(
    "is as wide as a journal asks, with letters inside, its source under it and its specification beside it, in %s",
    async (language) => {
      for (const [width, millimetres] of [
        ["column", 85],
        ["page", 175],
      ] as const) {
        const name = `${kind}-${language}-${width}`;
        const words = [...(drawn[kind] ?? []), "--width", width, "--lang", language, "--title", "Title", "--source", "the register"];
        for (const ending of ["pdf", "svg", "png"])
          expect(await quoin("picture", kind, ...words, "--to", at(`${name}.${ending}`))).toMatchObject({ exitCode: 0 });
        const pdf = readFileSync(at(`${name}.pdf`), "latin1");
        expect(Math.abs(Number(/\/MediaBox \[0 0 ([\d.]+)/.exec(pdf)?.[1]) - (millimetres * 72) / 25.4)).toBeLessThanOrEqual(1);
        const fonts = [...pdf.matchAll(/\/Type \/FontDescriptor[^>]*/g)].map(([descriptor]) => descriptor);
        expect(fonts.length).toBeGreaterThan(0);
        for (const font of fonts) expect(font).toMatch(/\/FontFile[23]? /);
        const svg = readFileSync(at(`${name}.svg`), "utf8");
        expect(svg).toContain("@font-face");
        // Small print is parted into lines; a Chinese one between any two signs.
        expect(svg.replace(/<[^>]*>|\s/g, "")).toContain("theregister");
        const spec = JSON.parse(readFileSync(at(`${name}.vl.json`), "utf8")) as { readonly $schema: string; readonly vconcat: readonly unknown[] };
        expect(spec.$schema).toContain("vega-lite");
        expect(spec.vconcat.length).toBeGreaterThan(1);
        expect(
          readFileSync(at(`${name}.png`))
            .subarray(1, 4)
            .toString(),
        ).toBe("PNG");
      }
    },
  );
});

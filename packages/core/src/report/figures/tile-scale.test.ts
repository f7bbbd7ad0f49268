import { expect, test } from "vitest";
import { ownFormatter } from "../../language/message/formatter.ts";
import { palette } from "../document/palette.ts";
import { type Tile, tileFigure } from "./tile-figure.ts";
import { tileScale } from "./tile-scale.ts";

const tile = (name: string, value: number | null, own: Partial<Tile> = {}): Tile => ({ name, column: 1, row: 1, value, ...own });

function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, said = ""]) => said);
}

test("amounts rise through the scale from the least to the most, and the most is in the last class", () => {
  const { limits, fills, colour } = tileScale([10, 0, 5]);
  expect(limits).toEqual([0, 2, 4, 6, 8, 10]);
  expect(fills).toEqual(palette.scale);
  expect([0, 1.99, 2, 9.99, 10].map((value) => fills.indexOf(colour(value).fill))).toEqual([0, 0, 1, 4, 4]);
});

test("where values lie on both sides of zero, zero is in the middle class and both sides reach as far", () => {
  const { limits, fills, colour } = tileScale([-1, 4]);
  expect([limits[0], limits.at(-1), limits.length]).toEqual([-4, 4, 6]);
  expect(fills).toEqual(palette.diverging);
  expect([-4, -1, 0, 1, 4].map((value) => fills.indexOf(colour(value).fill))).toEqual([0, 1, 2, 3, 4]);
});

test("values that only touch zero are amounts", () => {
  expect(tileScale([0, 3]).fills).toEqual(palette.scale);
  expect(tileScale([-3, 0]).fills).toEqual(palette.scale);
});

test("one value alone, and none, have no limits and yet a colour that can be read", () => {
  for (const values of [[7], [7, 7], []]) {
    const { limits, colour } = tileScale(values);
    expect(limits).toEqual([]);
    expect(colour(7)).toEqual({ fill: palette.scale[0], ink: palette.scaleInk[0] });
  }
});

test("every colour of a class has an ink of its own place", () => {
  for (const values of [
    [0, 10],
    [-10, 10],
  ]) {
    const { limits, fills, colour } = tileScale(values);
    const inks = values[0] === 0 ? palette.scaleInk : palette.divergingInk;
    limits.slice(0, -1).forEach((limit, index) => {
      const middle = (limit + (limits[index + 1] ?? limit)) / 2;
      expect(colour(middle)).toEqual({ fill: fills[index], ink: inks[index] });
    });
  }
});

test("tiles bear figures with the digits that tell them apart, whole numbers none", () => {
  const said = (...values: number[]) =>
    texts(
      tileFigure(
        values.map((value, column) => tile("x", value, { column })),
        ownFormatter("en"),
        "x",
      ),
    ).filter((text) => /^[−\d]/.test(text));
  expect(said(12, 3)).toEqual(expect.arrayContaining(["12", "3"]));
  expect(said(0.123, 0.456)).toEqual(expect.arrayContaining(["0.123", "0.456"]));
  expect(said(1234.5, 12.25)).toEqual(expect.arrayContaining(["1,235", "12"]));
  expect(said(0.00001, 0.00002)).toEqual(expect.arrayContaining(["0.000010", "0.000020"]));
});

test("a tile may say something else than its figure, and zero is not a gap", () => {
  const svg = tileFigure([tile("a", 0), tile("b", 3, { column: 2, says: "◌" }), tile("c", null, { column: 3 })], ownFormatter("en"), "x");
  expect(texts(svg).slice(0, 6)).toEqual(["a", "0", "b", "◌", "c", "–"]);
  expect([...svg.matchAll(/stroke-dasharray/g)]).toHaveLength(2);
  expect(texts(tileFigure([tile("a", 0), tile("b", 1)], ownFormatter("en"), "x"))).not.toContain("no data");
});

test("the grid begins where its first tile stands, and names of two words take two lines", () => {
  const places = (column: number, row: number) =>
    /<rect x="([\d.]+)" y="([\d.]+)"/
      .exec(tileFigure([tile("a", 1, { column, row }), tile("b", 2, { column: column + 1, row })], ownFormatter("en"), "x"))
      ?.slice(1);
  expect(places(8, 6)).toEqual(places(0, 0));
  expect(texts(tileFigure([tile("Inner Mongolia", 1)], ownFormatter("en"), "x")).slice(0, 2)).toEqual(["Inner", "Mongolia"]);
});

test("names with marks of XML are names", () => {
  const svg = tileFigure([tile('<a> & "b"', 1)], ownFormatter("en"), "x <y>");
  expect(svg).not.toMatch(/<a>|<y>/);
  expect(svg).toContain("&lt;a&gt;");
});

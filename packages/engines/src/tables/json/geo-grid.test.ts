import { expect, test } from "vitest";
import { tableReader } from "../reading/table-reader.ts";
import { simplifiedRing } from "./simplified-ring.ts";

const feature = (properties: object, geometry: object | null) => ({ type: "Feature", properties, geometry });
const square = [
  [10, 60],
  [11, 60.00001],
  [12, 60],
  [12, 61],
  [10, 61],
  [10, 60],
];
const island = square.map(([x = 0, y = 0]) => [x + 5, y]);

async function read(value: object) {
  const bytes = Buffer.from(JSON.stringify(value));
  const table = await tableReader.read({ name: "places.geojson", bytes: async () => new Uint8Array(bytes) });
  if (!table.ok) return table.notes.map(({ code }) => code);
  return { columns: table.value.columns.map(({ name }) => name), rows: table.value.rowCount };
}

test("features of a GeoJSON file are rows: their properties, and their outlines simplified to what the whole map can show", async () => {
  const told = await read({
    type: "FeatureCollection",
    name: "communes",
    features: [
      feature({ KOD: "A1", Názov: "Žeravina", pop: 12, more: { deep: 1 } }, { type: "Polygon", coordinates: [square] }),
      feature({ KOD: "A2", Názov: null }, { type: "MultiPolygon", coordinates: [[square], [island]] }),
      feature({ KOD: "A3" }, { type: "Point", coordinates: [1, 2] }),
      feature({ KOD: "A4" }, null),
    ],
  });
  expect(told).toMatchObject({ columns: ["KOD", "Názov", "pop", "more", "shape"], rows: 4 });
});

test("a collection without features is refused as no table", async () => {
  expect(await read({ type: "FeatureCollection" })).toEqual(["table.not-json"]);
});

test("no point of a simplified ring lay further away than it may, and a ring stays a ring", () => {
  const circle = Array.from({ length: 361 }, (_, at) => [Math.cos((at * Math.PI) / 180), Math.sin((at * Math.PI) / 180)] as const);
  const simple = simplifiedRing(circle, 0.01);
  expect(simple.length).toBeLessThan(40);
  expect(simple[0]).toEqual(simple.at(-1)?.map((each) => expect.closeTo(each, 9)));
  // A chord that stands for an arc of a unit circle bulges by 1 − cos of half the arc.
  const bulges = simple.slice(1).map(([x, y], at) => {
    const [u, v] = simple[at] as readonly [number, number];
    return 1 - Math.hypot((x + u) / 2, (y + v) / 2);
  });
  expect(Math.max(...bulges)).toBeLessThanOrEqual(0.01);
  expect(simplifiedRing(circle, 10)).toHaveLength(5);
});

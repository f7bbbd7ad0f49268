import { expect, test } from "vitest";
import { besideBand, varietyChart } from "./variety-chart.ts";

const place = (region: string, units: number, related: number | null, low: number | null, high: number | null) => ({
  region,
  label: { en: `Place ${region}`, zh: `地区${region}` },
  units,
  grouped: 1,
  related,
  related_chance: { mean: low === null || high === null ? null : (low + high) / 2, p05: low, p95: high, p: null },
  unrelated: 2,
  unrelated_chance: { mean: 2, p05: 1.9, p95: 2.1, p: null },
});

const variety = [
  place("A", 1_000, 2.2, 1.8, 2),
  place("B", 90_000, 1.2, 1.95, 2),
  place("C", 300, 1.9, 1.5, 2),
  place("D", 500, null, 1.6, 2),
  place("E", 0, 0, null, null),
];

const words = {
  title: "Related variety and size",
  subtitle: "Bits",
  source: "a table",
  place: "Place",
  counted: "Persons",
  related: "Related",
  band: "By chance",
  chosen: "chosen place",
  says: ({ related, low, high }: { related: number; low: number; high: number }) => `${related} in ${low} to ${high}`,
};

test("places beside the band of chance are counted on either side; one within it and one of which nothing is known are on neither", () => {
  expect(besideBand(variety)).toEqual({ more: 1, fewer: 1 });
});

test("draws the places that are known with their band; who has no number, or nobody, is not drawn", () => {
  const chart = varietyChart(variety, new Set(["B"]), "x", words, { language: "en", synthetic: false });
  expect(chart.points.map(({ says }) => says)).toEqual(["2.2 in 1.8 to 2", "1.2 in 1.95 to 2", "1.9 in 1.5 to 2"]);
  expect(chart.table.rows).toContainEqual(["Place B", 90_000, 1.2, 1.95, 2]);
  expect(chart.legend.map(({ label }) => label)).toEqual(["Place", "By chance", "chosen place"]);
  expect(varietyChart(variety, new Set(), "x", words, { language: "en", synthetic: false }).legend).toHaveLength(2);
});

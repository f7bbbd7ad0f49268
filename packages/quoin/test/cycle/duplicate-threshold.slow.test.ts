import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csvRows } from "../../../core/src/evidence/csv/csv-rows.ts";
import { findDuplicates } from "../../../core/src/measures/duplicates/find-duplicates.ts";
import { plantedCopies } from "../../../core/src/measures/duplicates/planted-copies.ts";

/** Titles of the example's national projects with their programmes. */
const [head = [], ...rows] = csvRows(readFileSync(new URL("../../../../examples/china-its/data/nkrdp_projects.csv", import.meta.url), "utf8"));
const projects = rows.map((row) => ({
  title: row[head.indexOf("title_zh")] ?? "",
  programme: row[head.indexOf("programme_zh")] ?? "",
  year: row[head.indexOf("call_year")] ?? "",
}));
const titles = projects.map(({ title }) => title);
const candidate = (text: string, place: number) => ({ id: String(place).padStart(5, "0"), text, organisation: null, from: null, to: null });

test("neither threshold jumps when one application comes, goes or is reworded", () => {
  for (const some of [titles.slice(0, 250), titles.slice(0, 700), titles.slice(0, 1200)]) {
    const thresholdsOf = (own: readonly string[]) => {
      const { calibration, sisterThreshold } = findDuplicates(own.map(candidate), null, { seed: 1 });
      return [calibration.threshold, sisterThreshold];
    };
    const before = thresholdsOf(some);
    for (const place of [3, 249]) {
      const changes = [some.toSpliced(place, 1), some.with(place, titles[1500 + place] ?? ""), [...some, titles[900 + place] ?? ""]];
      for (const changed of changes) thresholdsOf(changed).forEach((each, grade) => void expect(Math.abs(each - (before[grade] ?? 0))).toBeLessThan(0.01));
    }
  }
});

test("reworded titles are found by strength, titles of later calls of the same programmes are not taken for copies; the record that it gives of itself is as hard as that", () => {
  const earlier = projects.filter(({ year }) => year < "2020");
  const programmes = new Set(earlier.map(({ programme }) => programme));
  const later = projects.filter(({ year, programme }) => year === "2020" && programmes.has(programme));
  const register = earlier.map(({ title }) => title);
  const copies = plantedCopies(register, 900, 20_240_501);
  const asked = [...copies.map(({ text }) => text), ...later.map(({ title }) => title)].map(candidate);
  const { matches, calibration } = findDuplicates(
    asked,
    earlier.map(({ title, programme, year }, place) => ({ ...candidate(title, place), id: `r${place}`, programme, from: year })),
    { seed: 1 },
  );
  const pairs = new Set(matches.map(({ id, other }) => `${Number(id)} ${other}`));
  for (const { strength, planted, recall } of calibration.by_strength) {
    const own = copies.flatMap((copy, place) => (copy.strength === strength ? [pairs.has(`${place} r${copy.original}`)] : []));
    const found = own.filter(Boolean).length / own.length;
    expect(planted).toBeGreaterThan(300);
    expect(found).toBeGreaterThan(strength === "strong" ? 0.92 : 0.97);
    // What is promised of a strength is what comes true of copies of that strength made with another seed.
    expect(Math.abs(found - (recall ?? 0))).toBeLessThan(0.04);
  }
  const alarmed = new Set(matches.map(({ id }) => Number(id)).filter((place) => place >= copies.length));
  expect(later.length).toBeGreaterThan(450);
  expect(alarmed.size / later.length).toBeLessThan(0.005);
  expect(calibration.sister_texts).toBeGreaterThan(100);
});

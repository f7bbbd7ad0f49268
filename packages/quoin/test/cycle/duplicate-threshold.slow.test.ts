import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csvRows } from "../../../core/src/evidence/csv/csv-rows.ts";
import { findDuplicates } from "../../../core/src/measures/duplicates/find-duplicates.ts";
import { plainText } from "../../../core/src/measures/duplicates/plain-text.ts";
import { plantedCopies } from "../../../core/src/measures/duplicates/planted-copies.ts";

/** Titles of the example's national projects with their programmes. */
const [head = [], ...rows] = csvRows(readFileSync(new URL("../../../../examples/china-its/data/nkrdp_projects.csv", import.meta.url), "utf8"));
const projects = rows.map((row) => ({ title: row[head.indexOf("title_zh")] ?? "", programme: row[head.indexOf("programme_zh")] ?? "" }));
const titles = projects.map(({ title }) => title);
const candidate = (text: string, place: number) => ({ id: String(place).padStart(5, "0"), text, organisation: null, from: null, to: null });

test("the threshold does not jump when one application comes, goes or is reworded", () => {
  for (const some of [titles.slice(0, 250), titles.slice(0, 700), titles.slice(0, 1200)]) {
    const thresholdOf = (own: readonly string[]) => findDuplicates(own.map(candidate), null, { seed: 1 }).calibration.threshold;
    const before = thresholdOf(some);
    for (const place of [3, 120, 249]) {
      const changes = [some.toSpliced(place, 1), some.with(place, titles[1500 + place] ?? ""), [...some, titles[900 + place] ?? ""]];
      for (const changed of changes) expect(Math.abs(thresholdOf(changed) - before)).toBeLessThan(0.01);
    }
  }
});

test("reworded titles are found by strength, other programmes' titles are not taken for copies; the record that it gives of itself is as hard as that", () => {
  const programmes = [...new Set(projects.map(({ programme }) => programme))].sort();
  for (const half of [0, 1]) {
    const isRegistered = new Set(programmes.filter((_, place) => place % 2 === half));
    const register = projects.filter(({ programme }) => isRegistered.has(programme)).map(({ title }) => title);
    const known = new Set(register.map(plainText));
    const strangers = projects.filter(({ programme, title }) => !isRegistered.has(programme) && !known.has(plainText(title))).map(({ title }) => title);
    const copies = plantedCopies(register, 600, 20_240_501);
    const asked = [...copies.map(({ text }) => text), ...strangers].map(candidate);
    const { matches, calibration } = findDuplicates(
      asked,
      register.map((text, place) => ({ ...candidate(text, place), id: `r${place}` })),
      { seed: 1 },
    );
    const pairs = new Set(matches.map(({ id, other }) => `${Number(id)} ${other}`));
    for (const { strength, planted, recall } of calibration.by_strength) {
      const own = copies.flatMap((copy, place) => (copy.strength === strength ? [pairs.has(`${place} r${copy.original}`)] : []));
      const found = own.filter(Boolean).length / own.length;
      expect(planted).toBeGreaterThan(150);
      expect(found).toBeGreaterThan(strength === "strong" ? 0.96 : 0.98);
      // What is promised of a strength is what comes true of copies of that strength made with another seed.
      expect(Math.abs(found - (recall ?? 0))).toBeLessThan(0.04);
    }
    const alarmed = new Set(matches.map(({ id }) => Number(id)).filter((place) => place >= copies.length));
    expect(alarmed.size / strangers.length).toBeLessThan(0.01);
  }
});

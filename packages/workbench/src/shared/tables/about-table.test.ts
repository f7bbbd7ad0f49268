import { expect, test } from "vitest";
import { aboutTable, yearsOf } from "./about-table.ts";

const heads = { title: "Table", unit: "Unit", office: "Office", day: "Taken on", source: "Source", page: "Page", address: "Address" };

test("the sheet about a table says what is known of it, in one order, and nothing of the rest", () => {
  const facts = { title: "Places", unit: "", office: "An office", day: "2026-12-03", source: "", page: "Which places?", address: "http://x/" };
  expect(aboutTable(heads, facts)).toEqual([
    ["Table", "Places"],
    ["Office", "An office"],
    ["Taken on", "2026-12-03"],
    ["Page", "Which places?"],
    ["Address", "http://x/"],
  ]);
  expect(aboutTable(heads, { ...facts, source: "Firms (2000–2025)", unit: "%" }).map(([name]) => name)).toEqual(Object.values(heads));
});

test("the years of a table of evidence are said once where they are one", () => {
  const known = [
    { name: "firms", years: { from: 2000, to: 2025 } },
    { name: "patents", years: { from: 2018, to: 2018 } },
    { name: "codes", years: null },
  ];
  expect(["firms", "patents", "codes", "unheard"].map((name) => yearsOf(name, known))).toEqual(["2000–2025", "2018", "", ""]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measuredCounts, reckonedCount, rowCost } from "./reach.ts";

test("a run of the larger sizes costs what was measured: rows times their cost, and what it costs to begin", () => {
  for (const engine of ["derive", "spark"] as const) {
    const { coreSecondsOfRow, seconds } = rowCost(engine);
    for (const each of measuredCounts.slice(1)) expect(seconds + (each.rows * coreSecondsOfRow) / 2).toBeCloseTo(each[engine], 6);
  }
});

test("more workers take less time as long as there are tasks for them; what is handed on grows with the tasks", () => {
  const [few, many, more] = [2, 8, 1e6].map((workers) => reckonedCount(1e9, workers, 4)) as [
    ReturnType<typeof reckonedCount>,
    ReturnType<typeof reckonedCount>,
    ReturnType<typeof reckonedCount>,
  ];
  expect(many.cluster).toBeLessThan(few.cluster);
  expect(more.cluster).toBe(reckonedCount(1e9, 82, 1).cluster);
  expect([few.tasks, few.bytes]).toEqual([82, 1.1e10]);
  expect(reckonedCount(1e10, 8, 4).shuffle / few.shuffle).toBeCloseTo(10, 0);
});

test("the page of the documentation prints what is reckoned here", () => {
  const page = readFileSync(new URL("../../../../../docs/guide/derivations-at-size.md", import.meta.url), "utf8");
  for (const { rows, plain, derive, spark } of measuredCounts)
    expect(page).toContain(
      `| ${rows.toLocaleString("en")} | ${plain.toFixed(2)} s | ${derive.toFixed(2)} s | ${(derive / plain).toFixed(2)} | ${spark.toFixed(1)} s |`,
    );
  for (const rows of [1e9, 1e10]) {
    const { tasks, oneMachine, shuffle } = reckonedCount(rows, 8, 4);
    const on = [2, 8, 32].map((workers) => `${reckonedCount(rows, workers, 4).cluster.toFixed(0)} s`).join(" | ");
    expect(page).toContain(`| ${rows === 1e9 ? "10⁹" : "10¹⁰"} | ${oneMachine.toFixed(0)} s | ${on} | ${tasks} | ${(shuffle / 1e9).toFixed(1)} GB |`);
  }
});

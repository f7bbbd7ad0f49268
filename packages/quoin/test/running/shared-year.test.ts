import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The year of shared hours of the demonstration office, read without the program: the clocks of its place are eight hours ahead of UTC. */
interface Row {
  readonly type: string;
  readonly id: string;
  readonly facility: string;
  readonly status?: string;
  readonly start: string;
  readonly end: string;
  readonly asked_at: string;
  readonly organisation: string;
  readonly source: string;
  readonly synthetic: boolean;
}

const path = fileURLToPath(new URL("../../../../examples/demo-office/records/12-shared-hours.json", import.meta.url));
const { records } = JSON.parse(readFileSync(path, "utf8")) as { records: readonly Row[] };
const of = (type: string) => records.filter((each) => each.type === type);
const holding = new Set(["approved", "used", "settled", "no-show"]);

test("it has as many records of each kind as were meant, every one of them marked invented", () => {
  const asked = of("booking").filter(({ source }) => source !== "imported");
  const logs = of("booking").filter(({ source }) => source === "imported");
  expect([of("service").length, asked.length, of("closure").length, of("refused-request").length]).toEqual([120, 3000, 30, 200]);
  expect(new Set(logs.map(({ start }) => start.slice(0, 4)))).toEqual(new Set(["2024", "2025"]));
  expect(records.filter(({ synthetic }) => !synthetic)).toEqual([]);
});

test("no hour is had twice, none lies in a closure or outside Monday to Friday from nine to five, and nobody asked beyond the horizon or below the notice", () => {
  const problems: string[] = [];
  const held = of("booking").filter(({ status = "" }) => holding.has(status));
  for (const facility of new Set(held.map((each) => each.facility))) {
    const own = held.filter((each) => each.facility === facility);
    const sorted = own.toSorted((a, b) => a.start.localeCompare(b.start));
    for (const [at, each] of sorted.entries()) if (at > 0 && (sorted[at - 1]?.end ?? "") > each.start) problems.push(`${each.id} overlaps`);
    for (const closure of of("closure").filter((each) => each.facility === facility))
      for (const each of own)
        if (each.start < closure.end && closure.start < each.end && each.source !== "imported") problems.push(`${each.id} in ${closure.id}`);
  }
  for (const { id, start, end, asked_at: asked, source } of of("booking")) {
    const [from, to] = [start, end].map((each) => new Date(Date.parse(each) + 8 * 3_600_000));
    if (from === undefined || to === undefined) continue;
    if (from.getUTCDay() % 6 === 0 || from.getUTCHours() < 9 || to.getUTCHours() * 60 + to.getUTCMinutes() > 17 * 60) problems.push(`${id} is outside`);
    const ahead = (Date.parse(start) - Date.parse(asked)) / 3_600_000;
    if (source !== "imported" && (ahead < 24 || ahead > 90 * 24)) problems.push(`${id} was asked for ${ahead} h before`);
  }
  expect(problems).toEqual([]);
});

test("a refusal is of hours that others had", () => {
  const had = new Set(of("booking").map(({ facility, start }) => `${facility} ${start}`));
  expect(of("refused-request").filter(({ facility, start }) => !had.has(`${facility} ${start}`))).toEqual([]);
});

import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { publicBodies as rule } from "./public-bodies.ts";

const head = "fact,place,year,figure,value\n";
const series = (values: readonly (number | "")[], place = "CN"): string =>
  values.map((value, at) => `F${at}${place},${place},${2010 + at},public_institutions_among_all_bodies,${value}\n`).join("");
const found = async (rows: string) =>
  findingOn(
    await findingsOf(
      rule,
      sourcesInMemory({ published_facts: { csv: head + rows, numbers: ["year", "value"], national: { column: "place", values: ["CN"] } } }),
    ),
    "CN",
    "testing",
  );
const falling = series([44, 42, 39, 37, 34, 32, 29, 27, 24, 22, 20, 18]);

test("confirms a part that falls year by year, refuses one that flickers", async () => {
  expect(await found(falling)).toMatchObject({ id: "P3.1-public-bodies-testing-CN", verdict: "confirmed", bears_on: ["P3.1", "M4.1"] });
  expect(await found(series([30, 30.4, 30, 30.4, 30, 30.4, 30, 30.4, 30, 30.4, 30, 30.4]))).toMatchObject({ verdict: "not-supported" });
});

test("too thin: five years, lost numbers, steps too wide to tell, a repeated year, figures of another place", async () => {
  expect((await found(series([40, 30, 20, 10, 5]))).verdict).toBe("insufficient-data");
  expect((await found(series([40, "", 30, "", 20, "", 10, ""]))).verdict).toBe("insufficient-data");
  expect(await found(series([40, 20, 45, 15, 50, 20, 35, 25]))).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
  expect((await found(`${falling}F99,CN,2010,public_institutions_among_all_bodies,1\n`)).statement.en).toContain("twice");
  expect((await found(series([44, 42, 39, 37, 34, 32, 29, 27], "East China"))).verdict).toBe("insufficient-data");
});

test("a step over a missing year is no yearly step: the longest run of years in a row is asked, and what lies beyond it is named", async () => {
  const [whole, beyond] = [series([44, 42, 39, 37, 34, 32, 29, 27, 24, 22]), series([44, 42, 39, 37, 34, 32, 29, 27, 24, 22, "", 2])];
  const [short, long] = [await found(whole), await found(beyond)];
  expect([long.verdict, long.value, long.null]).toEqual([short.verdict, short.value, short.null]);
  expect(long.statement.en).toContain("Left out, since the year before or after is not known: 2021 (2.0%).");
  expect(short.statement.en).not.toContain("Left out");
  const torn = await found(series([44, 42, 39, 37, 34, "", 29, 27, 24, 22, 20]));
  expect(torn.verdict).toBe("insufficient-data");
  expect(torn.statement.en).toContain("5 years in a row are known; 6 are needed");
});

test("a part whose table is missing touches no other; the order of rows changes nothing", async () => {
  const forward = withoutRows(await found(falling));
  const backward = withoutRows(await found(reversedRows(head + falling).slice(head.length)));
  expect(backward).toEqual(forward);
  expect((await findingsOf(rule, sourcesInMemory({}))).map(({ verdict }) => verdict)).toEqual(["insufficient-data", "insufficient-data"]);
});

test("China: institutes from 31.5 % of R&D (2000) to 14.6 % (2022), public testing bodies from 42.5 % (2013) to 19.0 % (2024)", async () => {
  const all = await findingsOf(rule, exampleSources(["gerd_performer_by_funder_eurostat", "published_facts"]));
  expect(findingOn(all, "CN", "research")).toMatchObject({ verdict: "confirmed", strength: "robust" });
  expect(findingOn(all, "CN", "research").value).toBeCloseTo(-0.1477, 4);
  expect(findingOn(all, "CN", "testing")).toMatchObject({ verdict: "confirmed", strength: "depends" });
  // 2023 was not published, so that 2024 lies no yearly step from 2022.
  expect(findingOn(all, "CN", "testing").value).toBeCloseTo((22.81 + 20.87 + 19.69 - 42.55 - 40.58 - 38.09) / 300, 4);
  expect(findingOn(all, "CN", "testing").statement.en).toContain("From 2013 to 2022");
  expect(findingOn(all, "CN", "testing").statement.en).toContain("Left out, since the year before or after is not known: 2024 (19.0%).");
});

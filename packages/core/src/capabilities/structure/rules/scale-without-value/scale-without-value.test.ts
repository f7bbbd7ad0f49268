import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import type { Finding } from "../../../../diagnosis/finding/finding.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { scaleWithoutValue as rule } from "./scale-without-value.ts";

const head = "country,industry,year,exports_usd_1m,exports_intermediate_usd_1m,imported_inputs_usd_1m,value_added_usd_1m,gross_output_usd_1m\n";
interface Economy {
  readonly country: string;
  readonly exports: readonly [first: number, last: number];
  readonly value: readonly [first: number | "", last: number | ""];
}
/** Two years and two industries: machines (c13), and services (c30) that stay as they are. */
const table = (economies: readonly Economy[]): string =>
  economies
    .flatMap(({ country, exports, value }) =>
      [1995, 2011].flatMap((year, end) => [`${country},c13,${year},${exports[end]},,,${value[end]},100\n`, `${country},c30,${year},100,,,50,100\n`]),
    )
    .join("");
const peers = (n: number, last: (place: number) => number): Economy[] =>
  Array.from({ length: n }, (_, place) => ({ country: `P${String(place).padStart(2, "0")}`, exports: [100, 100] as const, value: [30, last(place)] as const }));
const china = (last: number | ""): Economy => ({ country: "CHN", exports: [10, 400], value: [30, last] });
const sources = (rows: string) =>
  sourcesInMemory({
    wiod_exports_by_industry: { csv: head + rows, numbers: ["year", "exports_usd_1m", "value_added_usd_1m", "gross_output_usd_1m"] },
    wiod_industries: { csv: "industry,industry_name\nc13,Machinery\nc30,Business services\n" },
  });

const confirming = table([china(12), ...peers(24, (place) => 28 + (place % 4))]);
const refusing = table([china(27), ...peers(24, (place) => 26 + (place % 4))]);
const thin = table([china(12), ...peers(19, () => 30)]);
const parts = async (rows: string) => (await findingsOf(rule, sources(rows))) as [Finding, Finding];

test("confirms where the industry that won the market lost more value than all of the largest others, and where it keeps less", async () => {
  const [change, level] = await parts(confirming);
  expect(change).toMatchObject({ id: "P1.1-scale-without-value-CN", verdict: "confirmed" });
  expect(change.value).toBeCloseTo(-0.18, 12);
  expect(change.comparison).toMatchObject({ kind: "peers", industry: "c13", peers: 20, rank: 25, economies: 25 });
  expect(change.null?.p_value).toBeCloseTo(1 / 21, 12);
  expect(level).toMatchObject({ id: "P1.1-scale-without-value-level-CN", verdict: "confirmed", value: 0.12 });
});

test("refuses a fall and a level such as others have, where a difference that matters would have been seen", async () => {
  const [change, level] = await parts(refusing);
  expect(change).toMatchObject({ verdict: "not-supported", power: { effect: -0.05 } });
  expect(change.statement.en).toContain("a fall such as theirs");
  expect(level.verdict).toBe("not-supported");
});

test("where no effect of any size could be told the sentence says so, and no power is printed that cannot be", async () => {
  // Of six peers one lies so far out that even a share of nothing would not stand out.
  const [change] = await parts(table([china(22), ...peers(24, (place) => (place === 0 ? 95 : 22 + place))]));
  expect(change).toMatchObject({ verdict: "insufficient-data", power: { detectable: null } });
  expect(change.statement.en).toContain("By this test no effect of any size could have been told from chance here");
});

test("where peers differ widely nothing is told, and a share that did not fall is refused all the same", async () => {
  const wide = (own: number) => table([china(own), ...peers(24, (place) => 5 + 2 * place)]);
  const [change, level] = await parts(wide(22));
  expect([change, level].map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ["insufficient-data", "low-power"],
    ["insufficient-data", "low-power"],
  ]);
  const [risen] = await parts(wide(31));
  expect(risen.verdict).toBe("not-supported");
  expect(risen.statement.en).toContain("no fall");
});

test("says insufficient data for few economies, a missing number, one year, and a repeated row; both parts", async () => {
  const verdicts = async (rows: string) => (await findingsOf(rule, sources(rows))).map(({ verdict }) => verdict);
  const neither = ["insufficient-data", "insufficient-data"];
  expect(await verdicts(thin)).toEqual(neither);
  expect(await verdicts(table([china(""), ...peers(24, () => 30)]))).toEqual(neither);
  expect(await verdicts(confirming.replaceAll(/^.*,2011,.*\n/gm, ""))).toEqual(neither);
  expect(await verdicts(confirming + confirming.split("\n")[0]?.concat("\n"))).toEqual(neither);
  expect(await verdicts("")).toEqual(neither);
});

test("the rest of the world counts in world exports and is no peer; the order of rows is nothing", async () => {
  const rest: Economy = { country: "RoW", exports: [1000, 1000], value: [30, 1] };
  const [found] = await parts(table([china(22), rest, ...peers(20, (place) => 15 + place)]));
  expect(found.comparison).toMatchObject({ peers: 20 });
  const shares = (found.comparison?.["world_share"] ?? []) as number[];
  expect(shares[0]).toBeCloseTo(10 / 3010, 12);
  const said = async (rows: string) => (await findingsOf(rule, sources(rows))).map(withoutRows);
  expect(await said(reversedRows(head + confirming).slice(head.length))).toEqual(await said(confirming));
});

test("China, 1995 to 2011: electrical and optical equipment won a quarter of the world market; its share of value is the lowest of forty", async () => {
  const findings = await findingsOf(rule, exampleSources(["wiod_exports_by_industry", "wiod_industries"]));
  const found = findings[0] as Finding;
  expect(found).toMatchObject({ verdict: "insufficient-data", reason: "low-power", comparison: { industry: "c14", peers: 20, rank: 40, economies: 40 } });
  const figures = (name: string) => ((found.comparison?.[name] ?? []) as number[]).map((value) => value.toFixed(name === "advantage" ? 2 : 3));
  expect(figures("advantage")).toEqual(["1.37", "2.55"]);
  expect(figures("world_share")).toEqual(["0.042", "0.290"]);
  expect(figures("value_share")).toEqual(["0.258", "0.170"]);
});

import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../sources-in-memory.ts";
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

const confirming = table([china(12), ...peers(20, (place) => 28 + (place % 4))]);
const refusing = table([china(22), ...peers(20, (place) => 15 + place)]);
const thin = table([china(12), ...peers(4, () => 30)]);

test("confirms where the industry that won the market lost more value than nearly all others", async () => {
  const found = findingOn(await findingsOf(rule, sources(confirming)), "CN");
  expect(found).toMatchObject({ id: "P1.1-scale-without-value-CN", verdict: "confirmed" });
  expect(found.value).toBeCloseTo(-0.18, 12);
  expect(found.comparison).toMatchObject({ kind: "peers", industry: "c13", peers: 20 });
});

test("refuses a fall such as others had", async () => {
  const found = findingOn(await findingsOf(rule, sources(refusing)), "CN");
  expect(found.verdict).toBe("not-supported");
  expect(found.statement.en).toContain("a fall such as theirs");
});

test("says insufficient data for few economies, a missing number, one year, and a repeated row", async () => {
  const verdict = async (rows: string) => findingOn(await findingsOf(rule, sources(rows)), "CN").verdict;
  expect(await verdict(thin)).toBe("insufficient-data");
  expect(await verdict(table([china(""), ...peers(20, () => 30)]))).toBe("insufficient-data");
  expect(await verdict(confirming.replaceAll(/^.*,2011,.*\n/gm, ""))).toBe("insufficient-data");
  expect(await verdict(confirming + confirming.split("\n")[0]?.concat("\n"))).toBe("insufficient-data");
  expect(await verdict("")).toBe("insufficient-data");
});

test("the rest of the world counts in world exports and is no peer; the order of rows is nothing", async () => {
  const rest: Economy = { country: "RoW", exports: [1000, 1000], value: [30, 1] };
  const with_ = findingOn(await findingsOf(rule, sources(table([china(22), rest, ...peers(20, (place) => 15 + place)]))), "CN");
  expect(with_.comparison).toMatchObject({ peers: 20 });
  const shares = (with_.comparison?.["world_share"] ?? []) as number[];
  expect(shares[0]).toBeCloseTo(10 / 3010, 12);
  const said = async (rows: string) => (await findingsOf(rule, sources(rows))).map(({ evidence: _, ...each }) => each);
  expect(await said(reversedRows(head + confirming).slice(head.length))).toEqual(await said(confirming));
});

test("China, 1995 to 2011: electrical and optical equipment won a quarter of the world market, value added fell as it fell elsewhere", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["wiod_exports_by_industry", "wiod_industries"])), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", comparison: { industry: "c14", peers: 39 } });
  const figures = (name: string) => ((found.comparison?.[name] ?? []) as number[]).map((value) => value.toFixed(name === "advantage" ? 2 : 3));
  expect(figures("advantage")).toEqual(["1.37", "2.55"]);
  expect(figures("world_share")).toEqual(["0.042", "0.290"]);
  expect(figures("value_share")).toEqual(["0.258", "0.170"]);
});

import { expect, test } from "vitest";
import { answered, fileOf, loosePorts, told } from "../../../test/asked-of.ts";
import { measureSurvival } from "./measure-survival.ts";

type Question = Parameters<typeof measureSurvival.run>[1];

const remission = [
  "id,arm,weeks,relapse",
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((week, at) => `a${at},6-MP,,${week}`),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((week, at) => `b${at},6-MP,${week},`),
  ...[1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map((week, at) => `c${at},placebo,,${week}`),
].map((line, at) => (at === 0 ? `${line},begin` : `${line},0`));

const asked = (text: string, own: Partial<Question> = {}) =>
  measureSurvival.run(loosePorts, {
    data: fileOf(text),
    id: "id",
    from: "begin",
    event: "relapse",
    covariates: [],
    ties: "efron",
    unit: "days",
    ...own,
  } as Question);

async function tables(text: string, own: Partial<Question> = {}): Promise<Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>> {
  const { files } = answered(await asked(text, own));
  return Object.fromEntries(
    files
      .filter(({ name }) => name.endsWith(".csv"))
      .map(({ name, parts }) => {
        const written = parts.map(String).join("");
        const [head = "", ...rows] = written.trim().split("\n");
        return [name, rows.map((row) => Object.fromEntries(head.split(",").map((column, at) => [column, row.split(",")[at] ?? ""])))];
      }),
  );
}

test("Freireich's trial: curve, medians 23 and 8 weeks, log-rank 16.79, hazard ratio 4.5 (Efron: 1.572)", async () => {
  const written = await tables(remission.join("\n"), { to: "weeks", group: "arm", covariates: ["arm"] });
  expect(written["summary.csv"]?.map(({ group, n, events, median, horizon }) => [group, n, events, median, horizon])).toEqual([
    ["6-MP", "21", "9", "23", "23"],
    ["placebo", "21", "21", "8", "23"],
  ]);
  const [logrank, weighted] = written["tests.csv"] ?? [];
  expect(logrank).toMatchObject({ test: "logrank", rho: "0", df: "1" });
  expect(Number(logrank?.["statistic"])).toBeCloseTo(16.793, 3);
  expect(weighted).toMatchObject({ test: "fleming-harrington", rho: "1" });
  expect(written["cox.csv"]).toHaveLength(1);
  expect(written["cox.csv"]?.[0]).toMatchObject({ term: "arm=placebo" });
  expect(Number(written["cox.csv"]?.[0]?.["coefficient"])).toBeCloseTo(1.572, 3);
  expect(written["survival.csv"]?.find(({ group, time }) => group === "6-MP" && time === "6")).toMatchObject({ at_risk: "21", events: "3", censored: "1" });
});

const transfers =
  "id,offered,transferred,how,field\nr1,2024-01-01,2024-01-31,licence,materials\nr2,2024-01-01,,,materials\nr3,2024-01-01,2024-03-01,spin-off,\n";
const dated = { from: "offered", event: "transferred", until: "2024-12-31" };

test("dates: days between them, an open row watched to the last day, another unit", async () => {
  const days = await tables(transfers, dated);
  expect(days["survival.csv"]?.map(({ time, events, censored }) => [time, events, censored])).toEqual([
    ["30", "1", "0"],
    ["60", "1", "0"],
    ["365", "0", "1"],
  ]);
  const months = await tables(transfers, { ...dated, unit: "months" });
  expect(Number(months["survival.csv"]?.[0]?.["time"])).toBeCloseTo(30 / 30.4375, 12);
});

test("what came after the last day had not come on it, and is said; a missing group is a group of its own, no other's", async () => {
  const outcome = await asked(transfers, { ...dated, until: "2024-02-15" });
  expect(outcome.notes.map(({ code }) => code)).toEqual(["survival.after-until"]);
  expect(outcome.ok).toBe(true);
  const written = await tables(transfers, { ...dated, group: "field" });
  expect(written["summary.csv"]?.map(({ group, n }) => [group, n])).toEqual([
    ["", "1"],
    ["materials", "2"],
  ]);
});

test("tests within strata: one stratum changes nothing, a stratum for each group leaves nothing to compare, curves stay", async () => {
  const rows = remission.map((line, at) => `${line},${at === 0 ? "one" : "same"}`).join("\n");
  const asking = { to: "weeks", group: "arm" } as const;
  const [plain, within, apart] = [
    await tables(rows, asking),
    await tables(rows, { ...asking, strata: "one" }),
    await tables(rows, { ...asking, strata: "arm" }),
  ];
  expect(within["tests.csv"]).toEqual(plain["tests.csv"]);
  expect(apart["tests.csv"]?.map(({ statistic, p }) => [statistic, p])).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect(apart["survival.csv"]).toEqual(plain["survival.csv"]);
});

test("ways of ending compete: each has its incidence", async () => {
  const written = await tables(transfers, { ...dated, kind: "how" });
  expect(written["incidence.csv"]?.map(({ kind, time, incidence }) => [kind, time, Number(incidence).toFixed(4)])).toEqual([
    ["licence", "30", "0.3333"],
    ["spin-off", "60", "0.3333"],
  ]);
});

test.each<[string, string, Partial<Question>, readonly string[]]>([
  ["an end before its beginning", "id,begin,relapse\na,5,3\n", {}, ["survival.ends-before 2:2"]],
  ["a beginning after the last day", "id,begin,relapse\na,5,\n", { until: "3" }, ["survival.begins-late 2:2"]],
  ["an open row of numbers without an end", "id,begin,relapse\na,0,\n", {}, ["survival.no-end 2:3"]],
  ["an entry after the end", "id,begin,relapse,seen\na,0,3,4\n", { entry: "seen" }, ["survival.enters-late 2:4"]],
  ["a date among numbers", "id,begin,relapse\na,0,2024-01-01\n", {}, ["survival.no-moment 2:3"]],
  ["a day that there is not", "id,offered,transferred\na,2024-01-01,2024-02-30\n", dated, ["survival.no-moment 2:3"]],
  ["an event of no kind", "id,begin,relapse,how\na,0,3,\n", { kind: "how" }, ["survival.no-kind 2:4"]],
  ["an id twice", "id,begin,relapse\na,0,3\na,0,4\n", {}, ["table.duplicate-key 3:1"]],
  ["a row without an id", "id,begin,relapse\na,0,3\n,0,4\n", {}, ["table.missing-key 3:1"]],
  ["no beginning", "id,begin,relapse\na,1,3\nb,,4\n", {}, ["table.missing-value 3:2"]],
  ["a last day on another scale", "id,begin,relapse\na,1,3\n", { until: "2024-01-01" }, ["survival.bad-until until"]],
])("is refused: %s", async (_, text, own, notes) => {
  expect(told(await asked(text, own))).toEqual(notes);
});

test("one group alone, a covariate that is not known, a model without a maximum are said, and the curves stand", async () => {
  const text = "id,begin,relapse,g,x\na,0,1,same,1\nb,0,2,same,1\nc,0,3,same,\n";
  const { notes, ...outcome } = await asked(text, { group: "g", covariates: ["x"] });
  expect(outcome.ok).toBe(true);
  expect(notes.map(({ code }) => code)).toEqual(["survival.one-group", "survival.left-out", "survival.no-maximum"]);
});

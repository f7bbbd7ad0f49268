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

const flagged = "id,begin,relapse,weeks\na,0,1,20\nb,0,0,52\nc,0,1,7\n";

test("0 and 1 are moments where nobody was watched beyond them after the end", async () => {
  const written = await tables("id,begin,relapse,weeks\na,0,1,\nb,0,,52\nc,0,1,1\n", { to: "weeks" });
  expect(written["summary.csv"]?.[0]).toMatchObject({ n: "3", events: "2", median: "1" });
});

test("what came after the end of its own observation was not seen either, and is said", async () => {
  const outcome = await asked("id,begin,relapse,seen\na,0,9,5\nb,0,3,5\nc,0,,8\n", { to: "seen" });
  expect(outcome.notes.map(({ code, parameters }) => [code, parameters["count"]])).toEqual([["survival.after-to", 1]]);
  const written = await tables("id,begin,relapse,seen\na,0,9,5\nb,0,3,5\nc,0,,8\n", { to: "seen" });
  expect(written["survival.csv"]?.map(({ time, events, censored }) => [time, events, censored])).toEqual([
    ["3", "1", "0"],
    ["5", "0", "1"],
    ["8", "0", "1"],
  ]);
});

test("an event that is planned for a day to come had not come today", async () => {
  const outcome = await asked("id,offered,transferred\na,2024-01-01,2999-01-01\nb,2024-01-01,2024-02-01\n", { ...dated, until: undefined });
  expect(outcome.notes.map(({ code }) => code)).toEqual(["survival.after-until"]);
});

const labelled = ["x", "-", "NA", "n/a", "…", ".", "*", "N/A", "#N/A"];

test("a label of texts is a name whatever it means among numbers, and a file without types says that it was taken so; empty ones are counted", async () => {
  const rows = ["id,begin,relapse,g", ...labelled.map((label, at) => `r${at},0,${at + 1},${label}`), "s,0,4,", "t,0,5,"];
  const outcome = await asked(rows.join("\n"), { group: "g", covariates: ["g"] });
  const said = outcome.notes.map(({ code, parameters }) => [code, parameters["count"]]);
  expect(said.slice(0, 3)).toEqual([
    ["survival.unnamed-group", 2],
    ["survival.marker-as-name", 9],
    ["survival.left-out", 2],
  ]);
  expect((await tables(rows.join("\n"), { group: "g" }))["summary.csv"]?.map(({ group }) => group)).toEqual(["", ...[...labelled].sort()]);
});

test("a json file says itself what is missing; numbers keep their markers", async () => {
  const json = fileOf(JSON.stringify(labelled.map((g, at) => ({ id: `r${at}`, begin: 0, relapse: at + 1, g }))), "cases.json");
  expect((await asked("", { data: json, group: "g" })).notes).toEqual([]);
  const outcome = await asked("id,begin,relapse,x\na,0,1,3\nb,0,2,NA\nc,0,3,1\nd,0,4,5\n", { covariates: ["x"] });
  expect(outcome.notes.map(({ code, parameters }) => [code, parameters["count"], parameters["columns"]])[0]).toEqual(["survival.left-out", 1, "'x'"]);
});

test.each<[string, string, Partial<Question>, readonly string[]]>([
  ["a flag in the place of the moment", flagged, { to: "weeks" }, ["survival.flag-for-moment 2:3"]],
  ["true and false in the place of the moment", "id,begin,relapse\na,0,\nb,0,True\n", {}, ["survival.flag-for-moment 3:3"]],
  ["a flag among dates", "id,offered,transferred\na,2024-01-01,0\nb,2024-01-01,1\n", dated, ["survival.flag-for-moment 2:3"]],
  ["an end before its beginning", "id,begin,relapse\na,5,3\n", {}, ["survival.ends-before 2:2"]],
  ["a beginning after the last day", "id,begin,relapse\na,5,\n", { until: "3" }, ["survival.begins-late 2:2"]],
  ["an open row of numbers without an end", "id,begin,relapse\na,0,\n", {}, ["survival.no-end 2:3"]],
  ["an entry after the end", "id,begin,relapse,seen\na,0,3,4\n", { entry: "seen" }, ["survival.enters-late 2:4"]],
  ["a date among numbers", "id,begin,relapse\na,0,2024-01-01\n", {}, ["survival.no-moment 2:3"]],
  ["a day that there is not", "id,offered,transferred\na,2024-01-01,2024-02-30\n", dated, ["survival.no-moment 2:3"]],
  ["an event of no kind", "id,begin,relapse,how\na,0,3,\n", { kind: "how" }, ["survival.no-kind 2:4"]],
  ["an id twice", "id,begin,relapse\na,0,3\na,0,4\n", {}, ["table.id-repeated 1:undefined", "table.duplicate-key 3:1"]],
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

import { workbookWriter } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { exportIndicators } from "./export-indicators.ts";
import { takeIndicators } from "./take-indicators.ts";

const records = {
  region: [
    { id: "n", labels: { en: "North", zh: "北方" } },
    { id: "s", labels: { en: "South" } },
  ],
  indicator: [
    { id: "jobs", labels: { en: "Jobs", zh: "就业" }, unit: "persons", kind: "result" },
    { id: "rate", labels: { en: "=Rate" }, unit: "percent" },
  ],
  goal: [
    { id: "g1", indicator: "jobs", region: "n", baseline: 100, baseline_year: 2020, target: 250.5, target_year: 2027 },
    { id: "g2", indicator: "rate", region: null, remark: "=1+1" },
    { id: "g3", indicator: "jobs", region: "s", actual: 0 },
  ],
};

function office(own: Partial<WorkspacePorts> = {}) {
  const ports = workspacePortsOf({ records }, { workbooks: workbookWriter, ...own });
  const handOut = async (to: string, region?: string) => {
    const [file] = answered(await exportIndicators.run(ports, { to, region })).files;
    const pieces = (file?.parts ?? []).map((part) => (part instanceof Uint8Array ? Buffer.from(part) : Buffer.from(String(part))));
    return { name: file?.name ?? "", bytes: async () => new Uint8Array(Buffer.concat(pieces)) };
  };
  const take = (table: string | Awaited<ReturnType<typeof handOut>>, more: object = {}) =>
    takeIndicators.run(ports, takeIndicators.input.parse({ data: typeof table === "string" ? fileOf(table) : table, ...more }));
  const counts = async (...table: Parameters<typeof take>) => {
    const { rows, changed, unchanged, faults } = answered(await take(...table));
    return faults.length > 0 ? faults.map(({ code, at: { row, column } }) => `${code} ${row}:${column}`) : [rows, changed, unchanged];
  };
  const goal = async (id: string) => (await ports.records.get("goal", id))?.body;
  return { ports, handOut, take, counts, goal };
}

describe("the table that goes out", () => {
  test.each([".csv", ".xlsx"])("as %s comes back and changes nothing", async (ending) => {
    const { handOut, counts, goal } = office();
    expect(await counts(await handOut(`indicators${ending}`))).toEqual([3, 0, 3]);
    expect(await goal("g2")).toMatchObject({ remark: "=1+1", version: 1 });
  });

  test("says of each row what it is about, of a place its goals and those of no place, and nothing where nothing is known", async () => {
    const lines = async (region?: string) =>
      new TextDecoder()
        .decode(await (await office().handOut("a.csv", region)).bytes())
        .trimEnd()
        .split("\n");
    const [head, first] = await lines();
    expect(head).toBe(
      "goal,indicator,common_indicator,kind,unit,priority,region,baseline,baseline_year,milestone,milestone_year,target,target_year,actual,actual_year,source,remark,version",
    );
    expect(first).toBe("g1,Jobs,,result,persons,,North,100,2020,,,250.5,2027,,,,,1");
    expect((await lines("n")).slice(1).map((line) => line.slice(0, 2))).toEqual(["g1", "g2"]);
  });

  test("is one that the program writes", async () => {
    const { ports } = office();
    for (const to of ["a.json", "a", "a.csv.exe", "a.constructor"])
      expect(told(await exportIndicators.run(ports, { to }))).toEqual(["record.not-a-table-file to"]);
  });
});

describe("the table that comes back", () => {
  test("puts figures into the goals, leaves what it does not name, and empties what is emptied; zero is a figure", async () => {
    const { counts, goal } = office();
    expect(await counts("goal,actual,actual_year,target\ng1,120,2024,\ng2,0,2024,\n")).toEqual([2, 2, 0]);
    expect(await goal("g1")).toMatchObject({ actual: 120, actual_year: 2024, target: null, baseline: 100, version: 2 });
    expect(await goal("g2")).toMatchObject({ actual: 0, remark: "=1+1" });
    expect(await counts("goal,actual\ng3,\n")).toEqual([1, 1, 0]);
    expect(await goal("g3")).toMatchObject({ actual: null });
  });

  test.each([
    ["another indicator", "goal,indicator,actual\ng1,=Rate,5\n", "indicators.other-row 2:2"],
    ["another unit", "goal,unit,actual\ng1,thousand persons,5\n", "indicators.other-row 2:2"],
    ["another place", "goal,actual,region\ng1,5,South\n", "indicators.other-row 2:3"],
    ["a place where the goal has none", "goal,actual,region\ng2,5,South\n", "indicators.other-row 2:3"],
    ["a goal that is none", "goal,actual\ng9,5\n", "indicators.unknown-goal 2:1"],
    ["a goal that every object has", "goal,actual\nconstructor,5\n", "indicators.unknown-goal 2:1"],
  ])("refuses a row of %s at its cell, and with it all rows", async (_, table, fault) => {
    const { counts, goal } = office();
    expect(await counts(`${table}`)).toEqual([fault]);
    const [head = "", row = ""] = table.split("\n");
    const sound = head
      .split(",")
      .map((column) => (column === "goal" ? "g3" : column === "actual" ? "7" : ""))
      .join(",");
    expect(await counts(`${head}\n${sound}\n${row}\n`)).toEqual([fault.replace("2:", "3:")]);
    expect(await goal("g3")).toMatchObject({ actual: 0, version: 1 });
  });

  test("takes what a row is about in either language, or not at all", async () => {
    const { counts } = office();
    expect(await counts("goal,indicator,region,actual\ng1,就业,北方,5\n")).toEqual([1, 1, 0]);
    expect(await counts("goal,indicator,region,unit,actual\ng1,,,,6\n")).toEqual([1, 1, 0]);
  });

  test.each(["many", "5 persons", "=1+1", "1e999", "5%", "--3", "NaN", "Infinity", "12²"])("refuses the figure '%s' at its cell", async (figure) => {
    const { counts, goal } = office();
    expect(await counts(`goal,actual\ng1,${figure}\n`)).toEqual([expect.stringMatching(/^record\.[a-z-]+ 2:2$/)]);
    expect(await goal("g1")).toMatchObject({ actual: null, version: 1 });
  });

  test("refuses a goal twice, a row without one, a column that nobody knows, and a version that somebody has passed", async () => {
    const { counts, take, goal } = office();
    expect(await counts("goal,actual\ng1,5\ng1,6\n")).toEqual(["record.repeated-row 3:1"]);
    expect(await counts("goal,actual\n,5\n")).toEqual(["record.no-id 2:1"]);
    expect(told(await take("goal,colour\ng1,red\n"))).toEqual(["record.unknown-column 1:2"]);
    expect(await counts("goal,actual\ng1,5\n")).toEqual([1, 1, 0]);
    expect(await counts("goal,actual,version\ng1,6,1\n")).toEqual(["record.stale 2:3"]);
    expect(await counts("goal,actual,version\ng1,6,new\n")).toEqual(["record.bad-version 2:3"]);
    expect(await goal("g1")).toMatchObject({ actual: 5, version: 2 });
  });

  test("dry says the same and writes nothing", async () => {
    const { counts, goal } = office();
    expect(await counts("goal,actual\ng1,5\n", { dry_run: true })).toEqual([1, 1, 0]);
    expect(await goal("g1")).toMatchObject({ actual: null, version: 1 });
  });

  test("is written in one step with its reason", async () => {
    const { counts, ports } = office();
    await counts("goal,actual\ng1,5\ng2,6\n", { reason: "survey of 2025" });
    for (const id of ["g1", "g2"]) expect(await ports.records.history("goal", id)).toMatchObject([{ who: "li", reason: "survey of 2025" }]);
  });
});

import { expect, test } from "vitest";
import { exampleTable } from "../../../../../test/example-sources.ts";
import { evidenceInMemory } from "../../../../evidence/queries/evidence-in-memory.ts";
import { roleEvidence } from "../../../../evidence/roles/bind-table.ts";
import { workspaceNation } from "./workspace-nation.ts";

const cells =
  "01,01,TOT,20\n01,02,TOT,30\n02,01,TOT,10\n02,02,TOT,40\n01,FU102,TOT,40\n02,FU102,TOT,70\n01,EX,TOT,30\n02,EX,TOT,20\n01,IM,TOT,20\n02,IM,TOT,40\n01,GO,TOT,100\n02,GO,TOT,100\nTVA,01,TOT,70\nTVA,02,TOT,30\n";
const rows = cells.trim().split("\n");

function nation(lines: readonly string[], names = "") {
  const evidence = evidenceInMemory(
    {
      national_flows: { csv: `year,row,column,origin,value\n${lines.join("\n")}\n`, numbers: ["year", "value"] },
      national_flow_names: { csv: `year,code,name_en,name_zh\n${names}`, numbers: ["year"] },
    },
    { sha256: (content) => String(content) },
  );
  return workspaceNation(roleEvidence(evidence, { roles: {}, territory: { root: { id: "TR", names: { en: "Türkiye", zh: "土耳其" } } } } as never));
}

test("each year is a table of its own, with its own sectors and names", async () => {
  const read = await nation(
    [...rows.map((row) => `2020,${row}`), ...rows.map((row) => `2010,${row.replaceAll("02,", "99,")}`)].toReversed(),
    "2020,02,Making,制造\n2010,02,Mining,采矿\n",
  );
  expect([read.years, read.synthetic, read.repeated]).toEqual([[2010, 2020], false, null]);
  expect([read.nameOf(2020, "02").en, read.nameOf(2010, "02").zh, read.nameOf(2010, "99").en]).toEqual(["Making", "采矿", "99"]);
  const [early, late] = [read.table(2010, "given"), read.table(2020, "given")];
  if (!early.ok || !late.ok) throw new Error("no table");
  expect(new Set(early.value.industries)).toEqual(new Set(["01", "99"]));
  expect(new Set(late.value.industries)).toEqual(new Set(["01", "02"]));
  // Nobody told whose goods they are: imports by use at home, 20 of 90 and 40 of 120.
  expect(late.value.importsAre).toBe("proportional");
  expect(Object.fromEntries(late.value.industries.map((code, i) => [code, late.value.table.importShare[i]]))).toEqual({ "01": 20 / 90, "02": 40 / 120 });
});

test("a cell that stands twice is told; a year without output, or with goods of unknown origin, is no table", async () => {
  expect((await nation([...rows, rows[1] as string].map((row) => `2020,${row}`))).repeated).toEqual([2, rows.length + 1]);
  const withoutOutput = (await nation(rows.filter((row) => !row.includes("GO")).map((row) => `2020,${row}`))).table(2020, "given");
  const unknown = (await nation(rows.map((row, at) => `2020,${at === 0 ? row.replace("TOT", "Moon") : row}`))).table(2020, "given");
  const code = (outcome: typeof unknown): string => (outcome.ok ? "" : (outcome.notes[0]?.code ?? ""));
  expect([code(withoutOutput), code(unknown)]).toEqual(["input-output.no-output", "input-output.unknown-origin"]);
});

test("the tables of the example balance, and their imports are told apart from 2017 on", async () => {
  const [flows, names] = [exampleTable("national_flows"), exampleTable("national_flow_names")];
  const evidence = evidenceInMemory({ national_flows: flows, national_flow_names: names }, { sha256: (content) => String(content) });
  const read = await workspaceNation(roleEvidence(evidence, { roles: {}, territory: { root: { id: "CN", names: { en: "China", zh: "全国" } } } } as never));
  expect(read.years).toEqual([2005, 2010, 2017, 2018, 2020]);
  for (const year of read.years) {
    const table = read.table(year, "given");
    if (!table.ok) throw new Error(`no table of ${year}`);
    expect(table.value.audit, String(year)).toEqual([]);
    expect(table.value.importsAre).toBe(year < 2017 ? "proportional" : "given");
    expect(table.value.industries).toHaveLength(year === 2010 ? 41 : 42);
    expect(table.value.industries.filter((code) => read.nameOf(year, code).zh === code)).toEqual([]);
  }
});

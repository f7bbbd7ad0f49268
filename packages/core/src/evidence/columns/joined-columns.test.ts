import { describe, expect, test } from "vitest";
import { EvidenceFault } from "../evidence-fault.ts";
import { evidenceInMemory, type WrittenTable } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { placeOfRow } from "../roles/joined-tables.ts";
import type { Roles } from "../roles/role-table.ts";
import { projects } from "../tables/projects.ts";
import { tableColumns } from "./table-columns.ts";

const tables: Readonly<Record<string, WrittenTable>> = {
  first: { csv: "project,title_en,lead,central_funds\np1,Gears,Institute,5\np2,,Institute,\n", numbers: ["central_funds"] },
  second: { csv: "no,title_zh,money,made\np1,齿轮,2,1\np9,,y z,\n" },
  empty: { csv: "project,lead\n" },
};
const given: Roles["roles"] = {
  projects: ["first", { table: "second", fields: { project: "no", title: "title_zh", central_funds: { column: "money", unit: "CNY 1m" }, synthetic: "made" } }],
};
const contextOf = (roles: Roles["roles"], own: typeof tables = tables) =>
  roleEvidence(evidenceInMemory(own), { roles, currency: "CNY", territory: { root: { id: "X", names: {} }, levels: [] } });

/** The second list with a figure in the place of its word. */
const sound = { ...tables, second: { csv: "no,title_zh,money,made\np1,齿轮,2,1\np9,,,\n" } };

describe("several lists of one role", () => {
  test("stand one after the other, each with its own columns and units; what one has not is missing in its rows alone", async () => {
    const read = await tableColumns(contextOf(given, sound), projects, { fields: ["project", "lead", "central_funds", "programme"] });
    const { project, lead, central_funds: funds, programme } = read.column;
    expect(Array.from(project.codes, (code) => project.texts[code])).toEqual(["p1", "p2", "second:p1", "second:p9"]);
    expect(Array.from(lead.codes, (code) => lead.texts[code] ?? null)).toEqual(["Institute", "Institute", null, null]);
    expect([...lead.valid]).toEqual([1, 1, 0, 0]);
    expect([...funds.values]).toEqual([5, Number.NaN, 200, Number.NaN]);
    expect([...funds.valid]).toEqual([1, 0, 1, 0]);
    expect([...programme.valid]).toEqual([0, 0, 0, 0]);
    expect(read.rowCount).toBe(4);
  });

  test("keep their rows apart: every number says its table and its row there", async () => {
    const read = await tableColumns(contextOf(given, sound), projects, { fields: ["project"] });
    expect(Array.from(read.rows, (row) => placeOfRow(read.table, row))).toEqual([
      { table: "first", row: 1 },
      { table: "first", row: 2 },
      { table: "second", row: 1 },
      { table: "second", row: 2 },
    ]);
    expect(read.sha256.split("+")).toHaveLength(2);
  });

  test("share their texts: the same word of two lists is one", async () => {
    const same = { ...sound, second: { csv: "no,lead\np3,Institute\np4,Works\n" } };
    const { column } = await tableColumns(contextOf({ projects: ["first", { table: "second", fields: { project: "no" } }] }, same), projects, {
      fields: ["lead"],
    });
    expect(column.lead.texts).toEqual(["Institute", "Works"]);
    expect([...column.lead.codes]).toEqual([0, 0, 0, 1]);
  });

  test("mark what is invented in the one that says so, and nothing in the other", async () => {
    const read = await tableColumns(contextOf(given, sound), projects, { fields: ["project"] });
    expect([...(read.synthetic ?? [])]).toEqual([0, 0, 1, 0]);
    const none = await tableColumns(contextOf({ projects: ["first", "empty"] }), projects, { fields: ["project"] });
    expect([none.synthetic, none.rowCount]).toEqual([null, 2]);
  });

  test("have names of each language where one of them has, missing in the rows of the others", async () => {
    const { column } = await tableColumns(contextOf(given, sound), projects, { fields: ["title"] });
    const { codes, texts, languages } = column.title;
    expect(Array.from(codes, (code) => texts[code] ?? null)).toEqual(["Gears", null, "齿轮", null]);
    const english = languages?.["en"];
    expect(Array.from(english?.codes ?? [], (code) => english?.texts[code] ?? null)).toEqual(["Gears", null, null, null]);
  });

  test("are refused by a cell of one that is no number, at the row of that table", async () => {
    const refused = await tableColumns(contextOf(given), projects, { fields: ["central_funds"] }).catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(EvidenceFault);
    expect((refused as EvidenceFault).notes.map(({ code, at }) => [code, at])).toEqual([
      ["evidence.not-a-number", { table: "second", row: 2, column: "money" }],
    ]);
  });

  test("hold a condition each in its own columns", async () => {
    const asked = async (where: object) => {
      const read = await tableColumns(contextOf(given, sound), projects, { fields: ["project"], where });
      return Array.from(read.column.project.codes, (code) => read.column.project.texts[code]);
    };
    expect(await asked({ lead: ["Institute"] })).toEqual(["p1", "p2"]);
    expect(await asked({ lead: [null] })).toEqual(["second:p1", "second:p9"]);
    expect(await asked({ project: ["p1"] })).toEqual(["p1"]);
    expect(await asked({ project: ["second:p1", "first:p1"] })).toEqual(["second:p1"]);
  });
});

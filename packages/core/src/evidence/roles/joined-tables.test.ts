import { expect, test } from "vitest";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { projects } from "../tables/projects.ts";
import { regions } from "../tables/regions.ts";
import { roleEvidence } from "./bind-table.ts";
import { columns } from "./columns.ts";
import { gathered, referenceTo } from "./gathered-table.ts";
import { joinedRow, placeOfRow, splitReferences, tablesOf } from "./joined-tables.ts";
import { roleFaults } from "./role-faults.ts";
import type { Roles } from "./role-table.ts";
import { whatIsRead } from "./what-is-read.ts";

const evidence = evidenceInMemory({
  finep: { csv: "Número,Ano,Valor,UF,Estado\n1/19,2019,1500,SP,ativo\n2/19,2019,250,RJ,morto\n3/20,2020,100,SP,ativo\n", numbers: ["Ano", "Valor"] },
  mdic: { csv: "id,funds,unidade,synthetic\n1/19,2.5,Rio de Janeiro,1\n9/19,0.5,SP,\n", numbers: ["funds"] },
  estados: { csv: "code,name\nSP,São Paulo\nRJ,Rio de Janeiro\n" },
  municipios: { csv: "code,name,parent\n3550308,Município de São Paulo,SP\n" },
});

const two: Roles["roles"] = {
  regions: "estados",
  projects: [
    {
      table: "finep",
      fields: { project: "Número", call_year: "Ano", central_funds: { column: "Valor", unit: "thousand BRL" }, region: "UF" },
      where: [{ column: "Estado", op: "=", value: "ativo" }],
    },
    { table: "mdic", fields: { project: "id", call_year: { constant: 2019 }, central_funds: { column: "funds", unit: "BRL 1m" }, region: "unidade" } },
  ],
};
const sourcesOf = (roles: Roles["roles"]) => roleEvidence(evidence, { roles, currency: "BRL" });

test("several tables of a role are read as one, each with its own columns, units and conditions; numbers of the later ones carry their table", async () => {
  const { rows, table } = await gathered(sourcesOf(two), { contract: projects, fields: ["project", "call_year", "central_funds", "region", "category"] });
  expect(tablesOf(table)).toEqual(["finep", "mdic"]);
  expect(rows.map(({ row, values }) => [placeOfRow(table, row), values["project"], values["central_funds"], values["region"], values["category"]])).toEqual([
    [{ table: "finep", row: 1 }, "1/19", 150, "SP", null],
    [{ table: "finep", row: 3 }, "3/20", 10, "SP", null],
    [{ table: "mdic", row: 1 }, "mdic:1/19", 250, "RJ", null],
    [{ table: "mdic", row: 2 }, "mdic:9/19", 50, "SP", null],
  ]);
  expect([...((await columns(sourcesOf(two), projects, { fields: ["project"] })).synthetic ?? [])]).toEqual([0, 0, 1, 0]);
});

test("conditions hold in each table; a number of one list finds nothing in the other", async () => {
  const asked = async (where: object) =>
    (await gathered(sourcesOf(two), { contract: projects, fields: ["project"] }, where)).rows.map(({ values }) => values["project"]);
  expect(await asked({ call_year: [2019] })).toEqual(["1/19", "mdic:1/19", "mdic:9/19"]);
  expect(await asked({ region: ["RJ"] })).toEqual(["mdic:1/19"]);
  expect(await asked({ project: ["mdic:1/19", "3/20"] })).toEqual(["3/20", "mdic:1/19"]);
});

test("references name the table of each row, and its hash", async () => {
  const read = await gathered(sourcesOf(two), { contract: projects, fields: ["project", "call_year"] });
  expect(referenceTo(read, read.rows).map((each) => ("table" in each ? [each.table, each.rows, each.sha256] : []))).toEqual([
    ["finep", [1, 3], evidence.sha256("finep")],
    ["mdic", ["1-2"], evidence.sha256("mdic")],
  ]);
  expect(referenceTo(read, read.rows.slice(0, 1))).toHaveLength(1);
  const record = { type: "project", id: "a", version: 1 };
  expect(splitReferences([record, { table: "one", rows: [4, "6-7"], sha256: "x" }])).toEqual([record, { table: "one", rows: [4, "6-7"], sha256: "x" }]);
  expect(placeOfRow("a+b+c", joinedRow(2, 134_217_000))).toEqual({ table: "c", row: 134_217_000 });
});

test("what an answer rests on names every table, and is another one where their order is", () => {
  const read = (roles: Roles["roles"]) => whatIsRead(sourcesOf(roles), [{ from: projects, fields: ["project", "central_funds"] }]);
  expect(read(two).tables.map((each) => each?.table)).toEqual(["finep", "mdic"]);
  const [first, second] = two["projects"] as readonly never[];
  expect(JSON.stringify(read({ ...two, projects: [second, first] as never }))).not.toBe(JSON.stringify(read(two)));
});

test("one table of a list that stays keeps its ids where it says so; a table that is not there is told and left out", async () => {
  const alone = { projects: [{ table: "mdic", fields: { project: "id" }, ids: "with-table" as const }] };
  expect((await columns(sourcesOf(alone), projects, { fields: ["project"] })).column.project.texts).toEqual(["mdic:1/19", "mdic:9/19"]);
  const lacking = { projects: ["mct", { table: "mdic", fields: { project: "id", lead: "quem" } }] };
  expect(roleFaults(evidence, { roles: lacking }).map(({ code, at }) => [code, at.field])).toEqual([
    ["roles.no-table", "roles.projects.0"],
    ["roles.no-column", "roles.projects.1.fields.lead"],
  ]);
  expect(roleFaults(evidence, { roles: { regions: ["estados", "estados"] } }).map(({ code }) => code)).toEqual(["roles.table-twice"]);
});

test("places of two tables are one tree: a municipality counts for its state", async () => {
  const tree = sourcesOf({
    ...two,
    regions: ["estados", "municipios"],
    projects: { table: "mdic", fields: { project: "id", region: { constant: "3550308" } } },
  });
  expect((await columns(tree, regions, { fields: ["code", "parent"] })).column.code.texts).toEqual(["SP", "RJ", "3550308"]);
  const { column } = await columns(tree, projects, { fields: ["project", "region"] });
  expect(column.region.texts).toEqual(["SP"]);
});

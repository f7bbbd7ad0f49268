import { expect, test } from "vitest";
import { firmCounts } from "../../capabilities/structure/tables/firm-counts.ts";
import type { Note } from "../../language/note.ts";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { gathered, referenceTo } from "../roles/gathered-table.ts";
import { indicators } from "../tables/indicators.ts";
import { projects } from "../tables/projects.ts";

const tree = "code,name,parent\nR,Root,\nA,a,R\nB,b,R\nA1,a1,A\nA2,a2,A\nB1,b1,B\nA11,a11,A1\n";

function sourcesOf(tables: Readonly<Record<string, { readonly csv: string; readonly numbers: string[] }>>) {
  const heard: Note[] = [];
  const evidence = evidenceInMemory({ regions: { csv: tree }, ...tables });
  const sources = {
    ...roleEvidence(evidence, { roles: {}, currency: "EUR", territory: { root: { id: "R", names: {} }, levels: [] } }),
    tell: (note: Note) => void heard.push(note),
  };
  return { sources, heard };
}

const figures = (rows: string) => sourcesOf({ indicators: { csv: `region,year,indicator,value\n${rows}`, numbers: ["year", "value"] } });
const read = async (rows: string) => {
  const { sources, heard } = figures(rows);
  const table = await gathered(sources, { contract: indicators, fields: ["region", "year", "indicator", "value"] });
  return {
    rows: table.rows.map(({ values }) => [values["region"], values["indicator"], values["value"]]),
    heard: heard.map(({ parameters }) => parameters["missing"]),
    table,
  };
};

test("quantities of parts are added up, shares of them are not; the rows of all parts are named", async () => {
  const { rows, table, heard } = await read(
    "A1,2023,rd_spend_total,2\nA2,2023,rd_spend_total,3\nA1,2023,rd_intensity,1\nA2,2023,rd_intensity,2\nR,2023,rd_spend_total,9\n",
  );
  expect(rows).toEqual([
    ["A", "rd_spend_total", 5],
    ["A", "rd_intensity", null],
    ["@root", "rd_spend_total", 9],
  ]);
  expect(referenceTo(table, table.rows.slice(0, 1))).toMatchObject([{ rows: ["1-2"] }]);
  expect(heard).toEqual([]);
});

test("a place's own row goes before its parts', and a part's before those of its own parts", async () => {
  const { rows } = await read("A,2023,rd_spend_total,7\nA1,2023,rd_spend_total,2\nA2,2023,rd_spend_total,3\n");
  expect(rows).toEqual([["A", "rd_spend_total", 7]]);
  expect((await read("A1,2023,rd_spend_total,2\nA11,2023,rd_spend_total,2\nA2,2023,rd_spend_total,3\n")).rows).toEqual([["A", "rd_spend_total", 5]]);
  // A11 alone is all of A1 that is in the tree.
  expect((await read("A11,2023,rd_spend_total,2\nA2,2023,rd_spend_total,3\n")).rows).toEqual([["A", "rd_spend_total", 5]]);
});

test("a sum that lacks a part, or a figure of one, is missing, and the part is told", async () => {
  const { rows, heard } = await read("A1,2023,rd_spend_total,2\nB1,2023,rd_spend_total,4\n");
  expect(rows).toEqual([
    ["A", "rd_spend_total", null],
    ["B", "rd_spend_total", 4],
  ]);
  expect(heard).toEqual(["A2"]);
  expect((await read("A1,2023,rd_spend_total,2\nA2,2023,rd_spend_total,\n")).rows).toEqual([["A", "rd_spend_total", null]]);
});

test("where the contract says that what is absent is none, parts without a row count nothing", async () => {
  const { sources, heard } = sourcesOf({ firm_counts: { csv: "region,year,industry,firms\nA1,2023,steel,2\nA2,2023,drugs,1\n", numbers: ["year", "firms"] } });
  const { rows } = await gathered(sources, { contract: firmCounts, fields: ["region", "firms"] });
  expect(rows.map(({ values }) => [values["region"], values["firms"]])).toEqual([
    ["A", 2],
    ["A", 1],
  ]);
  expect(heard).toEqual([]);
});

test("things that lie in a part lie in its place, and are asked for by it", async () => {
  const { sources } = sourcesOf({ projects: { csv: "project,region\np1,A11\np2,B\np3,\n", numbers: [] } });
  const regionsOf = async (where?: readonly string[]) =>
    (await gathered(sources, { contract: projects, fields: ["project", "region"] }, where === undefined ? undefined : { region: where })).rows.map(
      ({ values }) => values["region"],
    );
  expect(await regionsOf()).toEqual(["A", "B", null]);
  expect(await regionsOf(["A"])).toEqual(["A"]);
});

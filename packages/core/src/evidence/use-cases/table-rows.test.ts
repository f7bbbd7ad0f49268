import { expect, test } from "vitest";
import { exampleTable } from "../../../test/example-sources.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { renderNote } from "../../language/note.ts";
import { evidenceInMemory } from "../queries/evidence-in-memory.ts";
import { tableRows } from "./table-rows.ts";

const named = "province_indicators";
const names = "province_indicator_names";
const evidence = evidenceInMemory({ [named]: exampleTable(named), [names]: exampleTable(names) });
const field = (name: string) => ({ name, type: "string" });
const resource = (name: string, fields: readonly string[]) => ({ name, schema: { fields: fields.map(field) } });
const ports = {
  manifest: { resources: [resource(named, ["region_code", "indicator", "value"]), resource(names, ["indicator", "label_zh"])] },
  evidence,
  settings: { roles: {} },
} as unknown as WorkspacePorts;

test("the codes of the indicators come with their names, those alone that the rows given hold", async () => {
  const answer = await tableRows.run(ports, { table: named, offset: 0, limit: 2 });
  if (!answer.ok) throw new Error("no rows");
  const [region, indicator] = answer.value.columns;
  expect(region?.names).toBeUndefined();
  expect(indicator?.names).toEqual({ budget_expenditure_education: { en: "Public spending on education", zh: "一般公共预算教育支出" } });
});

test("a table that is not the office's indicators has no names", async () => {
  const answer = await tableRows.run(ports, { table: names, offset: 0, limit: 2 });
  expect(answer.ok && answer.value.columns.every((column) => column.names === undefined)).toBe(true);
});

test("a table that is not there: the one that may have been meant, those that are there for what is no name, the way to import what could be one", async () => {
  const told = async (table: string) => (await tableRows.run(ports, { table, offset: 0, limit: 1 })).notes.map((each) => renderNote(each, "en"));
  const known = (tables: string) => [{ code: "evidence.not-among-tables", fix: `Give the name of a table, which is no path of a file: ${tables}.` }];
  expect(await told("../quoin.yaml")).toMatchObject(known(`${names}, ${named}`));
  expect(await told("province_indicator")).toMatchObject(known(named));
  expect(await told("harvests")).toMatchObject([{ code: "evidence.unknown-table", fix: "Import it: quoin import DIR --data FILE --as harvests." }]);
});

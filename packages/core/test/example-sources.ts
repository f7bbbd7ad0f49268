import { readFileSync } from "node:fs";
import { type DataPackage, dataPackage } from "../src/evidence/data-package.ts";
import type { WrittenTable } from "../src/evidence/queries/evidence-in-memory.ts";
import { isNumberField } from "../src/evidence/queries/typed-cell.ts";
import type { DiagnosisSources } from "../src/evidence/roles/sources.ts";
import { sourcesInMemory } from "../src/judging/sources-in-memory.ts";

const root = new URL("../../../examples/china-its/", import.meta.url);
const manifest: DataPackage = dataPackage.parse(JSON.parse(readFileSync(new URL("datapackage.json", root), "utf8")));

const tablesRead = new Map<string, WrittenTable>();

/** A table of the example workspace `china-its`, typed by its schema; the same object each time, so that it is read once. */
export function exampleTable(name: string): WrittenTable {
  const table = tablesRead.get(name) ?? readTable(name);
  tablesRead.set(name, table);
  return table;
}

function readTable(name: string): WrittenTable {
  const resource = manifest.resources.find((each) => each.name === name);
  if (resource === undefined) throw new Error(`the example has no table ${name}`);
  return {
    csv: readFileSync(new URL(resource.path, root), "utf8"),
    numbers: resource.schema.fields.filter(isNumberField).map((field) => field.name),
    national: resource.national ?? null,
  };
}

/** Whether the example ships a table of the name. */
export function hasExampleTable(name: string): boolean {
  return manifest.resources.some((each) => each.name === name);
}

/** The example's tables, some of them replaced. */
export function exampleSources(names: readonly string[], replaced: Readonly<Record<string, WrittenTable>> = {}): DiagnosisSources {
  return sourcesInMemory({ ...Object.fromEntries(names.map((name) => [name, exampleTable(name)])), ...replaced });
}

import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { placedDocument } from "../../contract/placed-document.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { contractNamed } from "../../evidence/tables/table-contracts.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { renderedNote, renderNote } from "../../language/note.ts";
import type { TableContract } from "../../schema/table.ts";
import { proposeColumns } from "./columns/propose-columns.ts";
import { codesOfTables } from "./import-context.ts";
import { fileReport, reportOf } from "./import-report.ts";
import { openedForImport } from "./prepare-import.ts";
import { mapping as mappingSchema } from "./table/mapping.ts";
import { tabulate } from "./tabulate/tabulate.ts";

const answer = fileReport.extend({
  /** Column of the file → field of the role that it seems to be. */
  meanings: z.record(z.string(), z.string()),
  /** Cells that are not of their column's type: they are left empty here, and refused by an import. */
  faults: z.array(renderedNote),
  /** The mapping with which the table was imported the last time; null where it was imported without one. */
  kept: mappingSchema.nullable(),
});

/** `quoin import look` */
export const lookAtFile = workspaceUseCase({
  words: ["import", "look"],
  summary: "What is understood of a file before anything is decided: columns, types, units, keys, what they may mean, and the mapping of the last time",
  changes: false,
  delivers: "answer",
  rights: "evidence",
  effort: "long",
  example: "quoin import look quoin-demo --data quoin-demo/data/regions.csv --as regions",
  input: z.strictObject({
    data: fileField(
      "The file: .csv, .csv.gz, .tsv, .json, .jsonl, .xlsx, .parquet, .arrow, F.duckdb#TABLE, F.sqlite#TABLE, datapackage.json#RESOURCE, or - (standard input)",
    ),
    as: field(z.string(), { description: "table or role that it is to become" }).optional(),
    role: field(z.string(), { description: "role that the table is to play, where its name is another", unit: "ROLE" }).optional(),
    mapping: fileField("Mapping (YAML) of sheet, header and the like").optional(),
    ...tableOptionFields,
  }),
  output: answer,
  run: async (ports, { data, as: table, role, mapping, ...options }) => {
    const read = await openedForImport(ports, table ?? "", data, mapping, options);
    if (!read.ok) return read;
    const { opened, placed, reading, crosswalks } = read.value;
    const office = { root: null, currency: ports.settings.currency, unitWords: ports.settings.conventions.units };
    const tabulated = tabulate(opened, placed, reading, undefined, crosswalks, true, office);
    if (!tabulated.ok) return tabulated;
    const contract = role === undefined && table === undefined ? undefined : contractNamed(role ?? table ?? "");
    const proposed = proposeColumns(tabulated.value.table, await codesOfTables(ports, table ?? ""), contract);
    const notes = groupedNotes([...read.notes, ...tabulated.notes.filter(({ severity }) => severity !== "error")]);
    const report = reportOf(opened, tabulated.value, proposed, notes, ports.caller.language);
    return success({
      ...report,
      meanings: meaningsOf(
        report.columns.map(({ name }) => name),
        contract,
      ),
      faults: tabulated.notes.filter(({ severity }) => severity === "error").map((each) => renderNote(each, ports.caller.language)),
      kept: table === undefined ? null : await keptMapping(ports, table),
    });
  },
});

/** A heading that is a field's name, nearly, or what the field means in either language. */
function meaningsOf(headings: readonly string[], contract: TableContract | undefined): Readonly<Record<string, string>> {
  const fields = Object.entries(contract?.columns ?? {});
  const names = new Map(fields.flatMap(([name, { meaning }]) => [name, meaning.en, meaning.zh].map((text) => [text, name] as const)));
  const taken = new Set<string>();
  return Object.fromEntries(
    headings.flatMap((heading) => {
      const bare = heading.replace(/\s*[(\uff08][^()\uff08\uff09]*[)\uff09]$/, "");
      const near = nearestName(bare, [...names.keys()]);
      const name = near === null ? undefined : names.get(near);
      if (name === undefined || taken.has(name)) return [];
      taken.add(name);
      return [[heading, name]];
    }),
  );
}

/** The mapping of the newest file that the table was made of. */
async function keptMapping({ files, manifest }: Pick<WorkspacePorts, "files" | "manifest">, table: string): Promise<z.infer<typeof mappingSchema> | null> {
  const sources = manifest.resources.find(({ name }) => name === table)?.sources ?? [];
  const path = sources.flatMap((source) => source.path ?? []).findLast((each) => each.startsWith("sources/") && each.endsWith(".mapping.yaml"));
  if (path === undefined || !(await files.exists(path))) return null;
  const read = placedDocument(await files.readText(path), mappingSchema, path);
  return read.ok ? read.value : null;
}

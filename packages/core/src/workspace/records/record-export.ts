import { z } from "zod";
import { csvTable } from "../../contract/csv-text.ts";
import { deliveredFiles, field, type OutputFile } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import type { Entity } from "../../register/entity.ts";
import { conditionFields, parsedConditions, sortedRecords, sortFields } from "../../register/list-records.ts";
import { requestedEntity, typeField } from "../../register/record-input.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { recordColumns } from "./record-columns.ts";

type Written = (ports: Pick<WorkspacePorts, "workbooks">, entity: Entity, records: readonly StoredRecord[]) => Promise<OutputFile["parts"]>;

/** What a file of records holds, by the ending of its name; `record table` takes each back unchanged. */
const writers: Readonly<Record<string, Written>> = {
  ".csv": async (_, entity, records) => {
    const columns = recordColumns(entity);
    return [
      csvTable(
        columns.map(({ name }) => name),
        records.map(({ body }) => columns.map(({ write }) => write(body))),
      ),
    ];
  },
  ".json": async (_, _entity, records) => [
    `${JSON.stringify(
      records.map(({ body: { retired: _retired, ...record } }) => record),
      null,
      2,
    )}\n`,
  ],
  ".xlsx": ({ workbooks }, entity, records) => {
    const columns = recordColumns(entity);
    const rows = [columns.map(({ name }) => ({ value: name, look: "header" as const })), ...records.map(({ body }) => columns.map(({ write }) => write(body)))];
    const formats = columns.map(({ shape }) =>
      shape !== null && (shape.kind === "number" || shape.kind === "integer") && !shape.list ? {} : { format: "text" as const },
    );
    return workbooks.xlsx([{ name: entity.type, columns: formats, frozenRows: 1, rows }]);
  },
};

/** `quoin record export` */
export const recordExport = workspaceUseCase({
  words: ["record", "export"],
  summary: "The records of a type in use, or some of them, as a table, which record table takes back unchanged",
  changes: false,
  delivers: "file",
  served: true,
  example: "quoin record export quoin-demo organisation --to organisations.xlsx",
  input: z.strictObject({
    type: typeField,
    ...conditionFields,
    ...sortFields,
    to: field(z.string(), { description: "file to write; its ending says the format: .xlsx, .csv or .json", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { type, where, search, sort, falling, to }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    const ending = /\.[^./\\]+$/.exec(to.toLowerCase())?.[0] ?? "";
    const write = writers[ending];
    if (write === undefined) return fault(note("record.not-a-table-file", { ending }, { field: "to" }));
    const conditions = parsedConditions(entity.value, where);
    if (!conditions.ok) return conditions;
    const query = { where: conditions.value, ...(search === undefined ? {} : { search }) };
    const records = await sortedRecords(ports.records, entity.value, query, { sort, falling, language: ports.caller.language });
    if (!records.ok) return records;
    return success({ files: [{ name: `${type}${ending}`, parts: await write(ports, entity.value, records.value) }] });
  },
});

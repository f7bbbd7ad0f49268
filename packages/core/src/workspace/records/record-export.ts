import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { csvCell, csvText, guardedCsv } from "../../contract/csv-text.ts";
import { deliveredFiles, field, type OutputFile } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { SheetCell } from "../../contract/table-writer.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import { note } from "../../language/note.ts";
import { requestedEntity, typeField } from "../../register/changes/record-input.ts";
import type { RecordQuery, RecordStore, StoredRecord } from "../../register/record-store.ts";
import { conditionFields, parsedConditions, sortedRecords, sortFields } from "../../register/use-cases/list-records.ts";
import type { Entity } from "../../schema/entity.ts";
import { columnLanguages, recordColumns } from "./record-columns.ts";

type Pages = AsyncIterable<readonly StoredRecord[]>;
type Content = Pick<OutputFile, "parts" | "rest">;
type Written = (ports: Pick<WorkspacePorts, "workbooks">, entity: Entity, pages: Pages, languages: readonly LanguageTag[]) => Content | Promise<Content>;

/** Records of one page. */
const pageOf = 5_000;

/** What a file of records holds, by the ending of its name; `record table` takes each back unchanged. */
const writers: Readonly<Record<string, Written>> = {
  ".csv": (_, entity, pages, languages) => {
    const columns = recordColumns(entity, languages);
    const header = csvText(
      columns.map(({ name }) => name),
      [],
    );
    return {
      parts: [header],
      // Opened in a spreadsheet as often as read by a program: what somebody typed is no formula there, and `record table` takes the guard off again.
      rest: pageTexts(pages, (page) => guardedCsv(page.map(({ body }) => `${columns.map(({ write }) => csvCell(write(body))).join(",")}\n`).join(""))),
    };
  },
  ".json": (_, _entity, pages) => {
    let before = "[\n";
    const written = pageTexts(
      pages,
      (page) => {
        const texts = page.map(({ body: { retired: _retired, ...record } }) => JSON.stringify(record, null, 2).replaceAll(/^/gm, "  "));
        const text = `${before}${texts.join(",\n")}`;
        before = ",\n";
        return text;
      },
      () => (before === "[\n" ? "[]\n" : "\n]\n"),
    );
    return { parts: [], rest: written };
  },
  ".xlsx": async ({ workbooks }, entity, pages, languages) => {
    const columns = recordColumns(entity, languages);
    const rows: SheetCell[][] = [columns.map(({ name }) => ({ value: name, look: "header" as const }))];
    for await (const page of pages) for (const { body } of page) rows.push(columns.map(({ write }) => write(body) ?? null));
    const formats = columns.map(({ shape }) =>
      shape !== null && (shape.kind === "number" || shape.kind === "integer") && !shape.list ? {} : { format: "text" as const },
    );
    return { parts: await workbooks.xlsx([{ name: entity.type, columns: formats, frozenRows: 1, rows }]) };
  },
};

async function* pageTexts(pages: Pages, text: (page: readonly StoredRecord[]) => string, end = () => ""): AsyncGenerator<string> {
  for await (const page of pages) yield text(page);
  yield end();
}

/** The records that a query finds, page by page in the order of their ids; no more than a page is held. */
async function* pagesOf(
  records: Pick<RecordStore, "list">,
  type: string,
  query: RecordQuery,
  told: (done: number) => void = () => {},
): AsyncGenerator<readonly StoredRecord[]> {
  for (let after: string | undefined, done = 0; ; ) {
    const page = await records.list(type, { ...query, limit: pageOf, ...(after === undefined ? {} : { after }) });
    if (page.length > 0) yield page;
    if (page.length < pageOf) return;
    done += page.length;
    told(done);
    after = page.at(-1)?.id;
  }
}

/** Languages in which any of the records is named: a column is missing for none of them, whatever the office reads. Cost: the records are read once more. */
async function namedLanguages(pages: Pages): Promise<readonly LanguageTag[]> {
  const found = new Set<LanguageTag>();
  for await (const page of pages) for (const { body } of page) for (const [tag, label] of Object.entries(body.labels)) if (label !== null) found.add(tag);
  return [...found].sort(byCodePoint);
}

async function* onePage(records: readonly StoredRecord[]): AsyncGenerator<readonly StoredRecord[]> {
  if (records.length > 0) yield records;
}

/** `quoin record export` */
export const recordExport = workspaceUseCase({
  words: ["record", "export"],
  summary: "The records of a type in use, or some of them, as a table, which record table takes back unchanged",
  changes: false,
  delivers: "file",
  rights: "records",
  effort: "long",
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
    const conditions = parsedConditions(entity.value, where, ports.settings);
    if (!conditions.ok) return conditions;
    const query = { where: conditions.value, ...(search === undefined ? {} : { search }) };
    const file = async (pages: Pages, named: readonly LanguageTag[]) => {
      const languages = columnLanguages(ports.settings.languages, named);
      return success({ files: [{ name: `${type}${ending}`, ...(await write(ports, entity.value, pages, languages)) }] });
    };
    if (sort === undefined) {
      const total = await ports.records.count(type, query);
      const told = (done: number): void => ports.progress.step({ en: "Records written", zh: "写出记录" }, Math.min(done, total), total);
      return file(pagesOf(ports.records, type, query, told), ending === ".json" ? [] : await namedLanguages(pagesOf(ports.records, type, query)));
    }
    const records = await sortedRecords(ports.records, entity.value, query, { sort, falling, caller: ports.caller, read: ports.settings.languages });
    return records.ok ? file(onePage(records.value.first), await namedLanguages(onePage(records.value.first))) : records;
  },
});

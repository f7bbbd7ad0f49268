import { csvText } from "../../contract/csv-text.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { elementAt } from "../../contract/held.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { utf8Length } from "../../evidence/csv/utf8-length.ts";
import type { DataResource } from "../../evidence/data-package.ts";
import type { OpenedFile, TableOptions, TableReader } from "../../evidence/files/table-reader.ts";
import { contractNamed } from "../../evidence/tables/table-contracts.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { type Note, note } from "../../language/note.ts";
import { openedByNames } from "./cells/opened-by-names.ts";
import { checkImport } from "./checks/check-import.ts";
import { crosswalksOf, unknownTables } from "./checks/declared-tables.ts";
import { tableRoleFaults } from "./checks/table-role-faults.ts";
import type { Crosswalk } from "./codes/crosswalk.ts";
import { mappedRoles } from "./columns/mapped-roles.ts";
import { noMapping, type PlacedMapping, readMapping } from "./columns/mapping.ts";
import { proposeColumns } from "./columns/propose-columns.ts";
import { codesOfTables, importContext } from "./import-context.ts";
import { type ImportReport, reportOf } from "./import-report.ts";
import { importedResource, storedOrder } from "./imported-resource.ts";
import { tabulate } from "./layout/tabulate.ts";

/** What a person asks to be imported. */
export interface ImportRequest {
  readonly data: SourceFile;
  readonly table: string;
  readonly mapping: SourceFile | undefined;
  /** Where the file comes from, in a person's words; its name where nobody says. */
  readonly source: string | undefined;
  readonly options: TableOptions;
}

/** A file to be put into the workspace with the table: the original, its mapping. */
export interface KeptFile {
  readonly title: string;
  readonly path: string;
  readonly content: Uint8Array;
}

/** An import that only has to be written. */
export interface PreparedImport {
  readonly csv: string;
  readonly resource: DataResource;
  readonly kept: readonly KeptFile[];
  /** The settings with the roles that the mapping gives the table. */
  readonly settings: WorkspacePorts["settings"];
  /** quoin.yaml as it is to be; null where it stays. */
  readonly settingsText: string | null;
  readonly report: (notes: readonly Note[]) => ImportReport;
}

/** Reads, tabulates and checks a file; changes nothing. */
export async function prepareImport(ports: WorkspacePorts, request: ImportRequest): Promise<Outcome<PreparedImport>> {
  const { data, table, mapping, source, options } = request;
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(table)) return fault(note("import.table-name", { name: table }, { field: "as" }));
  const read = await openedForImport(ports, table, data, mapping, options);
  if (!read.ok) return read;
  const { opened, placed, reading, crosswalks } = read.value;
  const existing = ports.manifest.resources.find(({ name }) => name === table);
  ports.progress.step({ en: "finding header, types and totals", zh: "识别表头、类型与合计" });
  const tabulated = tabulate(opened, placed, reading, existing, crosswalks);
  if (!tabulated.ok) return tabulated;
  ports.progress.step({ en: "checking against the register", zh: "与登记表核对" });
  const unknown = unknownTables(ports, placed);
  if (unknown.length > 0) return fault(unknown);
  const context = await importContext(ports, table, tabulated.value, placed);
  const checked = checkImport(tabulated.value, context);
  if (!checked.ok) return checked;

  const columns = storedOrder(tabulated.value.table.columns, existing);
  const csv = csvText(
    columns.map(({ name }) => name),
    tabulated.value.table.rows.map((_, index) => columns.map(({ cells }) => elementAt(cells, index))),
  );
  const kept = await keptFiles(request);
  const sources = kept.map(({ title, path, content }) => {
    const hash = `sha256:${ports.hasher.sha256(content)}`;
    const known = existing?.sources.find((source) => source.hash === hash);
    return source === undefined && known !== undefined ? { ...known, path } : { title, path, hash };
  });
  const resource = importedResource({
    table,
    existing,
    columns,
    key: context.key,
    codes: context.codes,
    national: checked.value,
    sources,
    bytes: utf8Length(csv),
    sha256: ports.hasher.sha256(csv),
  });
  const roles = await mappedRoles(ports, placed, resource, csv);
  if (!roles.ok) return roles;
  const { settings } = roles.value;
  const ofRole = await tableRoleFaults(
    { evidence: ports.evidence, settings, manifest: ports.manifest },
    resource,
    csv,
    tabulated.value.table,
    tabulated.value.at,
  );
  if (ofRole.some(({ severity }) => severity === "error")) return fault(ofRole);
  const notes = groupedNotes([...read.notes, ...tabulated.notes, ...checked.notes, ...ofRole]);
  const proposed = proposeColumns(tabulated.value.table, await codesOfTables(ports, table), contractNamed(Object.keys(placed.mapping.roles)[0] ?? table));
  const report = (further: readonly Note[]): ImportReport =>
    reportOf(opened, tabulated.value, proposed, [...notes, ...groupedNotes(further)], ports.caller.language);
  return success({ csv, resource, kept, settings, settingsText: roles.value.text, report }, notes);
}

/** A file as it was read for an import, with its mapping. */
export interface OpenedImport {
  readonly opened: OpenedFile;
  readonly placed: PlacedMapping;
  readonly reading: TableOptions;
  readonly crosswalks: ReadonlyMap<string, Crosswalk>;
}

/** Reads the mapping, the file as it says, and the crosswalks that it names. */
export async function openedForImport(
  ports: WorkspacePorts,
  table: string,
  data: SourceFile,
  mapping: SourceFile | undefined,
  options: TableOptions,
): Promise<Outcome<OpenedImport>> {
  const placed = await placedMapping(ports, mapping);
  if (!placed.ok) return placed;
  ports.progress.step({ en: `reading ${data.name}`, zh: `读取 ${data.name}` });
  const reading: TableOptions = { ...definedOptions(placed.value.mapping), ...definedOptions(options) };
  const opened = await openedByNames(ports, data, reading, (asked) => openPlaced(ports.tables, data, asked, placed.value));
  if (!opened.ok) return opened;
  const crosswalks = await crosswalksOf(ports, table, placed.value);
  if (!crosswalks.ok) return crosswalks;
  return success({ opened: opened.value, placed: placed.value, reading, crosswalks: crosswalks.value }, opened.notes);
}

async function placedMapping({ texts }: Pick<WorkspacePorts, "texts">, mapping: SourceFile | undefined): Promise<Outcome<PlacedMapping>> {
  if (mapping === undefined) return success(noMapping);
  const read = await texts.read(mapping);
  return read.ok ? readMapping(read.value.text, mapping.name) : read;
}

/** A sheet that the mapping names and the workbook lacks is a fault of the mapping. */
async function openPlaced(tables: TableReader, data: SourceFile, options: TableOptions, { mapping, at }: PlacedMapping): Promise<Outcome<OpenedFile>> {
  const opened = await tables.open(data, options);
  if (opened.ok || mapping.sheet === undefined || options.sheet !== mapping.sheet) return opened;
  return fault(
    opened.notes.map((each) => (each.code === "table.unknown-sheet" ? note("mapping.unknown-sheet", each.parameters, at(["sheet"])) : each)),
    opened.kind,
  );
}

function definedOptions({ encoding, delimiter, decimal, thousands, sheet }: TableOptions): TableOptions {
  return Object.fromEntries(Object.entries({ encoding, delimiter, decimal, thousands, sheet }).filter(([, value]) => value !== undefined));
}

/** The original and the mapping are kept beside the table, so that it can be made again. */
async function keptFiles({ table, data, mapping, source }: ImportRequest): Promise<readonly KeptFile[]> {
  const ending = /(\.csv)?\.[a-z0-9]{1,8}$/i.exec(data.name)?.[0].toLowerCase() ?? "";
  const original = { title: source ?? data.name, path: `sources/${table}${ending}`, content: await data.bytes() };
  return mapping === undefined ? [original] : [original, { title: mapping.name, path: `sources/${table}.mapping.yaml`, content: await mapping.bytes() }];
}

import { csvOfColumns } from "../../contract/csv-text.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { utf8Length } from "../../evidence/csv/utf8-length.ts";
import type { DataResource } from "../../evidence/data-package.ts";
import type { OpenedFile, TableOptions, TableReader } from "../../evidence/files/table-reader.ts";
import { contractNamed } from "../../evidence/tables/table-contracts.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { type Note, note } from "../../language/note.ts";
import { unsaidCurrency } from "../../language/printers/printer.ts";
import { verbatim } from "../../language/statement/values.ts";
import { namedSteps } from "../../language/steps.words.ts";
import type { Reconciliation } from "../../register/changes/reconcile-records.ts";
import type { Conventions } from "../conventions.ts";
import { unknownOwners } from "../list-owners.ts";
import { currencyOfTables } from "../opened-settings.ts";
import { openedByNames } from "./cells/opened-by-names.ts";
import { checkImport } from "./checks/check-import.ts";
import { countedTwice } from "./checks/counted-twice.ts";
import { crosswalksOf, unknownTables } from "./checks/declared-tables.ts";
import { leadsSpeltApart } from "./checks/leads-spelt-apart.ts";
import { repeatedAcross } from "./checks/repeated-across.ts";
import { tableRoleFaults } from "./checks/table-role-faults.ts";
import { unreadIndicators } from "./checks/unread-indicators.ts";
import { unreadRole } from "./checks/unread-role.ts";
import { yearsRead } from "./checks/years-read.ts";
import type { Crosswalk } from "./codes/crosswalk.ts";
import { answeredPlaces } from "./columns/answered-places.ts";
import { mappedRoles } from "./columns/mapped-roles.ts";
import { proposeColumns } from "./columns/propose-columns.ts";
import { effectOf, recordsByType } from "./effect/import-effect.ts";
import { placesLaidOver } from "./effect/laid-over.ts";
import { type EffectChoices, standingCells, type TableEffect, tableEffect } from "./effect/table-effect.ts";
import { unitsByHandNotes } from "./history/units-by-hand.ts";
import { codesOfTables, importContext, keyOfTable } from "./import-context.ts";
import { type ImportReport, reportOf } from "./import-report.ts";
import { importedResource, storedOrder } from "./imported-resource.ts";
import { comparedUnits } from "./questions/differing-unit.ts";
import { settledUnits } from "./questions/settled-units.ts";
import { wholeOffer } from "./questions/whole-offer.ts";
import { noMapping, type PlacedMapping, readMapping } from "./table/mapping.ts";
import { withResource } from "./table/with-resource.ts";
import { tabulate } from "./tabulate/tabulate.ts";

/** What a person asks to be imported. */
export interface ImportRequest {
  readonly data: SourceFile;
  readonly table: string;
  readonly mapping: SourceFile | undefined;
  /** Where the file comes from, in a person's words; its name where nobody says. */
  readonly source: string | undefined;
  readonly options: TableOptions;
  /** How it is laid over the table that stands. */
  readonly choices: EffectChoices;
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
  readonly effect: TableEffect;
  /** Columns that the data suggests as key. */
  readonly proposedKey: readonly string[];
  readonly report: (notes: readonly Note[], reconciliation: Reconciliation) => ImportReport;
}

/** Reads, tabulates and checks a file; changes nothing. */
export async function prepareImport(ports: WorkspacePorts, request: ImportRequest): Promise<Outcome<PreparedImport>> {
  const { data, table, mapping, options, choices } = request;
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(table)) return fault(note("import.table-name", { name: table }, { field: "as" }));
  const standing = ports.manifest.resources.find(({ name }) => name === table);
  // Rows of another origin would go on being told as derived, and the derivation would not come back over them.
  if (standing?.derivation !== undefined) return fault(note("import.table-derived", { table }, { table, field: "as" }));
  const read = await openedForImport(ports, table, data, mapping, options);
  if (!read.ok) return read;
  const { opened, reading, crosswalks } = read.value;
  ports.progress.step({ en: "finding header, types and totals", zh: "识别表头、类型与合计" });
  const asked = read.notes.filter(({ choices }) => choices !== undefined);
  if (asked.length > 0) return fault(asked);
  const office = { root: rootOf(ports.settings), currency: ports.settings.currency, unitWords: ports.settings.conventions.units };
  const inFile = tabulate(opened, read.value.placed, reading, standing, crosswalks, false, office);
  if (!inFile.ok) return inFile;
  const compared = await comparedUnits(
    { tabulated: inFile.value, placed: read.value.placed },
    { ...office, existing: standing, isBeside: isBesideOf(choices), standing: () => standingCells(ports, standing) },
  );
  if (!compared.ok) return compared;
  const { placed, powers } = compared.value;
  const tabulated = { ...compared.value.tabulated, table: answeredPlaces(compared.value.tabulated.table, placed.mapping.places) };
  const unknown = unknownTables(ports, placed);
  if (unknown.length > 0) return fault(unknown);
  ports.progress.step({ en: "comparing with the table as it stands", zh: "与现有数据表比对" });
  const laid = await tableEffect(ports, tabulated, standing, keyOfTable(standing, placed), { ...choices, powers }, table);
  if (!laid.ok) return laid;
  const effect = laid.value;
  const { existing, given, table: whole } = effect;
  const at = placesLaidOver(tabulated.at, table);
  ports.progress.step({ en: "checking against the register", zh: "与登记表核对" });
  const context = await importContext(ports, table, { ...tabulated, table: given }, placed, existing);
  const checked = checkImport({ ...tabulated, table: given, at }, whole, context);
  if (!checked.ok) return checked;

  const columns = storedOrder(whole.columns, existing);
  const csv = csvOfColumns(columns, whole.rows.length);
  const kept = await keptFiles(request, standing);
  const entry = importedResource({
    table,
    existing,
    columns,
    key: context.key,
    codes: context.codes,
    national: checked.value,
    sources: sourcesOf(ports, request, kept, existing),
    blocks: placed.mapping.blocks,
    bytes: utf8Length(csv),
    sha256: ports.hasher.sha256(csv),
  });
  const roles = await mappedRoles(ports, placed, entry, csv);
  if (!roles.ok) return roles;
  const { settings } = roles.value;
  const unowned = await unknownOwners(ports, settings, Object.keys(placed.mapping.roles));
  if (unowned.length > 0) return fault(unowned);
  const units = settledUnits(
    {
      evidence: ports.evidence,
      before: ports.settings,
      settings,
      // The table itself may be the first that names a currency.
      currency: settings.currency === unsaidCurrency ? currencyOfTables({ resources: [...ports.manifest.resources, entry] }) : settings.currency,
      existing,
      isBeside: isBesideOf(choices),
      mapping: placed.mapping,
    },
    entry,
    csv,
    { ...tabulated, table: given, at },
  );
  if (units.faults.length > 0) return fault(units.faults);
  const { resource } = units;
  const ofRole = await tableRoleFaults(
    { evidence: ports.evidence, settings, manifest: ports.manifest },
    resource,
    csv,
    whole,
    at,
    placed.mapping.unknown_places,
  );
  if (ofRole.some(({ severity }) => severity === "error")) return fault(ofRole);
  const afterwards = withResource(ports.evidence, resource, csv);
  const years = yearsRead({ evidence: afterwards, settings, mapping: placed.mapping, present: Number(ports.clock.now().slice(0, 4)) }, resource, given, at);
  if (years.faults.length > 0) return fault(years.faults);
  const offered = wholeOffer({ evidence: ports.evidence, settings, mapping: placed.mapping, root: office.root, existing }, resource, csv, {
    ...tabulated,
    at,
  });
  const ofTables = [
    ...(await countedTwice(afterwards, settings, table)),
    ...(await leadsSpeltApart(afterwards, settings, table)),
    ...(await repeatedAcross(afterwards, settings, table)),
    ...(await unreadIndicators(afterwards, settings, resource)),
    ...unreadRole(afterwards, settings, resource),
  ];
  const told = [
    ...(await unitsByHandNotes(ports)),
    ...read.notes,
    ...inFile.notes,
    ...compared.notes,
    ...laid.notes,
    ...checked.notes,
    ...offered,
    ...units.assumptions,
    ...years.told,
    ...ofRole,
    ...ofTables,
  ];
  const notes = groupedNotes(told);
  const proposed = proposeColumns(given, await codesOfTables(ports, table), contractNamed(Object.keys(placed.mapping.roles)[0] ?? table));
  const report: PreparedImport["report"] = (further, reconciliation) => ({
    ...reportOf(opened, { ...tabulated, table: given }, proposed, [...notes, ...groupedNotes(further)], ports.caller.language),
    written: whole.rows.length,
    mode: choices.mode ?? null,
    effect: effectOf(effect.rows.counts, reconciliation),
    by_type: recordsByType(reconciliation),
    examples: [...effect.examples],
    columns_kept: [...effect.kept],
    columns_dropped: [...effect.dropped],
  });
  return success({ csv, resource, kept, settings, settingsText: roles.value.text, effect, proposedKey: proposed.keys, report }, notes);
}

/** Whether the rows of the file are laid beside those that stand. */
function isBesideOf({ mode }: ImportRequest["choices"]): boolean {
  return mode === "append" || mode === "update";
}

/** Where the table comes from: the file, and what it stood on before where its rows stay. */
function sourcesOf(
  { hasher }: Pick<WorkspacePorts, "hasher">,
  { source, choices }: ImportRequest,
  kept: readonly KeptFile[],
  existing: DataResource | undefined,
): DataResource["sources"] {
  const sources = kept.map(({ title, path, content }) => {
    const hash = `sha256:${hasher.sha256(content)}`;
    const known = existing?.sources.find((each) => each.hash === hash);
    return source === undefined && known !== undefined ? { ...known, path } : { title, path, hash };
  });
  return isBesideOf(choices) ? [...(existing?.sources ?? []), ...sources] : sources;
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
  const own = await placedMapping(ports, mapping);
  if (!own.ok) return own;
  const { conventions } = ports.settings;
  const placed = withConventions(own.value, conventions);
  ports.progress.step(namedSteps.text("reading", { file: verbatim(data.name) }));
  const reading: TableOptions = { ...definedOptions(placed.mapping), ...definedOptions(options) };
  const open = (asked: TableOptions) => openPlaced(ports.tables, data, asked, placed);
  const opened = await openedByNames(ports, data, reading, open, conventions.encoding);
  if (!opened.ok) return opened;
  const crosswalks = await crosswalksOf(ports, table, placed);
  if (!crosswalks.ok) return crosswalks;
  return success({ opened: opened.value, placed, reading, crosswalks: crosswalks.value }, opened.notes);
}

/** The mapping with what the office's conventions say of all its files, where it says nothing else. */
function withConventions({ mapping, at }: PlacedMapping, { missing, zero, days, thousands, decimal }: Conventions): PlacedMapping {
  const signs =
    mapping.decimal === undefined && mapping.thousands === undefined ? { thousands, decimal } : { thousands: mapping.thousands, decimal: mapping.decimal };
  return { mapping: { ...mapping, ...signs, missing: [...mapping.missing, ...missing], zero: [...mapping.zero, ...zero], days: mapping.days ?? days }, at };
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

/** The original and the mapping are kept beside the table, so that it can be made again; those of rows that are laid beside others under a number of their own. */
async function keptFiles({ table, data, mapping, source, choices }: ImportRequest, standing: DataResource | undefined): Promise<readonly KeptFile[]> {
  const ending = /(\.csv)?\.[a-z0-9]{1,8}$/i.exec(data.name)?.[0].toLowerCase() ?? "";
  const held = standing?.sources.flatMap(({ path }) => path ?? []) ?? [];
  const isBeside = held.length > 0 && (choices.mode === "append" || choices.mode === "update");
  let name = table;
  for (let number = 2; isBeside && (name === table || held.some((path) => path.startsWith(`sources/${name}.`))); number++) name = `${table}.${number}`;
  const original = { title: source ?? data.name, path: `sources/${name}${ending}`, content: await data.bytes() };
  return mapping === undefined ? [original] : [original, { title: mapping.name, path: `sources/${name}.mapping.yaml`, content: await mapping.bytes() }];
}

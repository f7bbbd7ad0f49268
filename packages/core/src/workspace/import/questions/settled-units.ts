import { memberOf } from "../../../contract/assert-present.ts";
import { ownValue } from "../../../contract/own-value.ts";
import type { DataResource, TableField } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { bindTable } from "../../../evidence/roles/bind-table.ts";
import { type BoundTable, partsOf } from "../../../evidence/roles/bound-table.ts";
import { headingUnit, unitSource } from "../../../evidence/roles/read-units.ts";
import { unitOfField } from "../../../evidence/roles/unsaid-units.ts";
import { anyContracts } from "../../../evidence/tables/table-contracts.ts";
import { conversionOf, type Target, targetOf, targetOfIndicator } from "../../../evidence/units/convert-unit.ts";
import { ownUnit } from "../../../evidence/units/own-unit.ts";
import { type Note, note } from "../../../language/note.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import type { TableContract } from "../../../schema/table.ts";
import type { TableColumn } from "../../../schema/table-column.ts";
import type { Settings } from "../../settings.ts";
import { columnNamed, type ImportColumn } from "../table/import-table.ts";
import type { PlacedMapping } from "../table/mapping.ts";
import { withResource } from "../table/with-resource.ts";
import type { Tabulated } from "../tabulate/tabulate.ts";
import { sameUnit } from "./differing-unit.ts";
import { unitChoices, unitQuestion } from "./unit-choices.ts";

/** What is known where the units of a new table are settled. */
export interface UnitContext {
  readonly evidence: EvidenceEngine;
  /** As they stand, and with the roles that the mapping gives the table. */
  readonly before: Settings;
  readonly settings: Settings;
  readonly currency: string;
  readonly existing: DataResource | undefined;
  /** The file is laid beside rows that stand: a column keeps the unit that it has. */
  readonly isBeside: boolean;
  readonly mapping: PlacedMapping["mapping"];
}

/** The table with the units of its columns; what has to be asked; what is taken for granted. */
export interface SettledUnits {
  readonly resource: DataResource;
  readonly faults: readonly Note[];
  readonly assumptions: readonly Note[];
}

/**
 * Settles in what the numbers of a table are: as the mapping says, the heading, the line above the table, a column of units, the office's conventions. A column of money, shares or lengths of time of
 * which none of them says it, or says what nobody knows, is asked about with the readings that there are; one of a table that was always read in the unit of its field goes on so, marked as assumed.
 * Counts are ones.
 */
export function settledUnits(context: UnitContext, resource: DataResource, csv: string, tabulated: Tabulated): SettledUnits {
  const faults: Note[] = [];
  const assumptions: Note[] = [];
  const fields = resource.schema.fields.map((field) => said(field, context, tabulated, assumptions));
  let settled: DataResource = { ...resource, schema: { ...resource.schema, fields } };
  const ones = new Set<string>();
  for (const { contract, field, column, target } of quantities(context, settled, csv, tabulated)) {
    const asked = settled.schema.fields.find(({ name }) => name === column);
    const cells = columnNamed(tabulated.table, column);
    // Of texts the reader of the role says, at each, that it is no number.
    if (asked === undefined || cells === undefined || cells.type !== "number" || cells.cells.every((cell) => cell === "")) continue;
    const answer = unitOfColumn({ contract, field, target, asked, cells, context, tabulated });
    if (answer.fault !== undefined) faults.push(answer.fault);
    if (answer.assumption !== undefined) assumptions.push(answer.assumption);
    if (answer.isOnes === true) ones.add(column);
    if (answer.unit === undefined) continue;
    const { unit, assumed } = answer.unit;
    settled = withField(settled, column, ({ assumed: _, unit: __, ...rest }) => ({
      ...rest,
      ...(unit === null ? {} : { unit }),
      ...(assumed ? { assumed } : {}),
    }));
  }
  // A line above the table speaks of its amounts: of a column that turned out to be something else nothing is taken from it, and nothing said.
  const isTaken = ({ code, parameters: { column, unit } }: Note): boolean =>
    code !== "import.assumed-line" || settled.schema.fields.some((field) => field.name === column && field.unit === unit);
  const told = assumptions.filter(isTaken);
  if (ones.size > 0) told.push(note("import.assumed-ones", { columns: [...ones].join(", ") }));
  return { resource: settled, faults, assumptions: told };
}

/** The unit that the file or the mapping says of a column. */
function said(field: TableField, { existing, isBeside, mapping, settings, currency }: UnitContext, { table, at }: Tabulated, assumptions: Note[]): TableField {
  const column = columnNamed(table, field.name);
  if (column === undefined || column.type !== "number" || field.type === "year") return field;
  const answered = ownValue(mapping.units, field.name);
  const words = settings.conventions.units;
  const { assumed = false, unit: held, ...rest } = field;
  const found = answered ?? column.unit ?? (existing === undefined ? held : undefined);
  const own = found === undefined ? undefined : ownUnit(found, words);
  if (own === undefined) return field;
  const isKnown = !unitOf(own, currency).isUnknown;
  const place = at(table.rows[0] ?? 1, column);
  const before = existing?.schema.fields.find(({ name }) => name === field.name)?.unit;
  // What differs from the table as it stands was asked about before.
  if (before !== undefined && !assumed) {
    const isTaken = isKnown && (!sameUnit(own, before, currency) || (answered !== undefined && !isBeside));
    return isTaken ? { ...rest, unit: own } : field;
  }
  if (column.unitFrom === "line" && answered === undefined && isKnown) assumptions.push(note("import.assumed-line", { column: field.name, unit: own }, place));
  const { kind, currency: named, isUnknown } = unitOf(own, "");
  if (isKnown && (isUnknown || (kind === "money" && named !== unitOf(own, currency).currency)))
    assumptions.push(note("import.assumed-currency", { column: field.name, unit: found ?? "", read: currency }, place));
  return { ...rest, unit: own };
}

interface Quantity {
  readonly contract: TableContract;
  readonly field: string;
  readonly column: string;
  readonly target: Target;
}

/** Columns of the table that a role reads as money, shares, lengths of time, people or counts, where no other column says their unit. */
function quantities({ evidence, settings }: UnitContext, resource: DataResource, csv: string, { table }: Tabulated): readonly Quantity[] {
  const engine = withResource(evidence, resource, csv);
  return anyContracts.flatMap((contract): readonly Quantity[] => {
    const bound = partOf(bindTable(engine, settings, contract), resource.name);
    if (bound === null) return [];
    return Object.entries(bound.sources).flatMap(([field, source]): readonly Quantity[] => {
      const spec = memberOf(contract.columns, field);
      if (source === undefined || !("column" in source) || source.unit !== undefined) return [];
      const unit = unitSource(bound, field, resource.schema.fields);
      if (typeof unit === "object" && unit !== null) return [];
      const targets = targetsOfColumn(spec, bound.sources["indicator"], table);
      return targets.map((target) => ({ contract, field, column: source.column, target }));
    });
  });
}

/** What a column is read in; of one whose rows are figures of several indicators, that of money, shares or time if any row is one. */
function targetsOfColumn(spec: TableColumn, indicator: object | undefined, table: Tabulated["table"]): readonly Target[] {
  const target = targetOf(spec);
  if (target !== null) return [target];
  if (spec.unit !== "that of the row" || indicator === undefined) return [];
  const codes =
    "constant" in indicator ? [String(indicator.constant)] : "column" in indicator ? (columnNamed(table, String(indicator.column))?.cells ?? []) : [];
  const found = [...new Set(codes)].flatMap((code) => targetOfIndicator(code) ?? []);
  const quantity = found.find(({ kind }) => kind === "money" || kind === "share" || kind === "time");
  return quantity === undefined ? [] : [quantity];
}

interface AskedColumn {
  readonly contract: TableContract;
  readonly field: string;
  readonly target: Target;
  readonly asked: TableField;
  readonly cells: ImportColumn;
  readonly context: UnitContext;
  readonly tabulated: Tabulated;
}

interface Answer {
  readonly unit?: { readonly unit: string | null; readonly assumed: boolean };
  readonly fault?: Note;
  readonly assumption?: Note;
  readonly isOnes?: boolean;
}

function unitOfColumn({ contract, field, target, asked, cells, context, tabulated }: AskedColumn): Answer {
  const { currency, settings, existing, mapping } = context;
  const { conventions } = settings;
  const { kind } = target;
  const place = tabulated.at(tabulated.table.rows[0] ?? 1, cells);
  const { title } = memberOf(contract.columns, field);
  const parameters = { column: asked.name, meaning: title.en, meaning_zh: title.zh, table: existing?.name ?? "" };
  const needed = kind === "money" || kind === "share" || kind === "time";
  const unit = asked.unit ?? headingUnit(asked.name) ?? undefined;
  const path = ["units", asked.name];
  if (unit !== undefined) {
    const conversion = conversionOf(ownUnit(unit, conventions.units), target, currency);
    if (typeof conversion !== "string") return {};
    // A line above the table speaks of its amounts; a bracket behind a heading of a count may say anything.
    const isElsewhere = cells.unitFrom === "line" && ownValue(mapping.units, asked.name) === undefined && conversion === "contradictory";
    if (!isElsewhere) {
      if (conversion === "unknown" && needed) return { fault: unitQuestion(parameters, unit, place, unitChoices(target, currency, path, cells.cells)) };
      // The reader of the role tells what a unit of something else is, at its rows.
      return {};
    }
  }
  if (!needed) return unit === undefined ? { isOnes: true } : { unit: { unit: null, assumed: false }, isOnes: true };
  const convention = { money: conventions.money, share: conventions.share, time: conventions.duration }[kind];
  if (convention !== undefined && typeof conversionOf(ownUnit(convention, conventions.units), target, currency) !== "string")
    return {
      unit: { unit: ownUnit(convention, conventions.units), assumed: false },
      assumption: note("import.assumed-convention", { column: asked.name, unit: convention }, place),
    };
  if (wasRead(context, contract, field, asked.name)) {
    const read = unitOfField(target, currency);
    return { unit: { unit: read, assumed: true }, assumption: note("import.assumed-unit", { ...parameters, unit: read }, place) };
  }
  return { fault: unitQuestion(parameters, null, place, unitChoices(target, currency, path, cells.cells)) };
}

/** Whether the column of the table as it stands has always been read in the unit of its field. */
function wasRead({ evidence, before, existing }: UnitContext, contract: TableContract, field: string, column: string): boolean {
  if (existing === undefined) return false;
  const source = partOf(bindTable(evidence, before, contract), existing.name)?.sources[field];
  return source !== undefined && "column" in source && source.column === column;
}

/** What one table has of a role that several may play. */
function partOf<T extends TableContract>(bound: BoundTable<T> | null, table: string): BoundTable<T> | null {
  return (bound === null ? undefined : partsOf(bound).find((part) => part.table === table)) ?? null;
}

function withField(resource: DataResource, name: string, change: (field: TableField) => TableField): DataResource {
  return { ...resource, schema: { ...resource.schema, fields: resource.schema.fields.map((field) => (field.name === name ? change(field) : field)) } };
}

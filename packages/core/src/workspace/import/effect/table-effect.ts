import { elementAt } from "../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import { bindTable } from "../../../evidence/roles/bind-table.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { anyContracts } from "../../../evidence/tables/table-contracts.ts";
import { movedDecimal } from "../../../language/moved-decimal.ts";
import { type Note, note } from "../../../language/note.ts";
import { type GoneColumn, remainingColumns } from "../columns/gone-columns.ts";
import { yearHeading } from "../columns/year-heading.ts";
import { columnNamed, type ImportTable } from "../table/import-table.ts";
import type { Tabulated } from "../tabulate/tabulate.ts";
import { doubtedScales } from "./doubted-scale.ts";
import { namingColumns } from "./doubted-spread.ts";
import { type EffectExample, effectExamples } from "./import-effect.ts";
import { laidOver, withKeptColumns } from "./laid-over.ts";
import { type ImportMode, type RowEffect, rowEffect, rowNames } from "./row-effect.ts";
import { type DoubtedScale, powerOfFactor } from "./scale-factor.ts";
import { fileCells, storedCells, type TableCells } from "./table-cells.ts";
import { type TableFigure, tableFigures } from "./table-figures.ts";

/** What a person says of how a file is laid over the table. */
export interface EffectChoices {
  /** Nothing: whatever goes is refused. */
  readonly mode: ImportMode | undefined;
  /** What becomes of columns that the file lacks. */
  readonly columns: Readonly<Record<string, GoneColumn>>;
  /** Column (or `COLUMN:INDICATOR`) → 1 where its figures are right, else the factor by which they are brought to the former scale; null where nobody is to be asked. */
  readonly scale: Readonly<Record<string, number>> | null;
}

interface LaidChoices extends EffectChoices {
  /** Column that goes over to another unit → the power of ten by which its figures are held against the former ones. */
  readonly powers?: ReadonlyMap<string, number>;
}

/** For what only asks what would be: nothing is doubted. */
export const nothingChosen: EffectChoices = { mode: undefined, columns: {}, scale: null };

/** What a file does to a table, before anybody asks the register. */
export interface TableEffect {
  readonly mode: ImportMode;
  readonly rows: RowEffect;
  /** The description of the table without the columns that go. */
  readonly existing: DataResource | undefined;
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  /** The rows of the file, with the columns that stay without it. */
  readonly given: ImportTable;
  /** The table afterwards; rows that are not of the file have the number `standingRow`. */
  readonly table: ImportTable;
  readonly standing: TableCells;
  readonly figures: readonly TableFigure[];
  readonly examples: readonly EffectExample[];
}

type Workspace = Pick<WorkspacePorts, "files" | "evidence" | "settings">;

/** Lays a file over the table of the workspace as the person chose; what would be lost, doubted or repeated without a choice is a fault. Changes nothing. */
export async function tableEffect(
  ports: Workspace,
  { table, layout, at }: Tabulated,
  existing: DataResource | undefined,
  key: readonly string[],
  { mode, columns, scale, powers }: LaidChoices,
  name: string,
): Promise<Outcome<TableEffect>> {
  if (existing !== undefined && key.length === 0 && (mode === "append" || mode === "update"))
    return fault(note("import.no-key", { table: name, mode }, { table: name, field: "mode" }));
  const remaining = remainingColumns(table, existing, key, columns, at, (layout.headerRows.at(-1) ?? 0) + 1);
  if (!remaining.ok) return remaining;
  const standing = await standingCells(ports, existing);
  const how = mode ?? "replace";
  const double = existing?.schema.primaryKey === undefined && how !== "replace" ? repeatedName(standing, key) : null;
  if (double !== null) return fault(note("import.key-not-unique", { table: name, columns: key.join(", "), key: double }, { table: name, field: "key" }));
  const compared = (given: ImportTable) => rowEffect({ standing, given: fileCells(given), key, mode: how });
  const first = compared(table);
  const { year, indicator } = roleColumns(ports, name, key, existing);
  const doubted = scale === null ? [] : doubtsOf(ports, { standing, table, first, key, name, existing, how, powers });
  const answered = scaled(table, doubted, scale ?? {}, indicator, at);
  if (!answered.ok) return answered;
  const rows = answered.value === table ? first : compared(answered.value);
  const given = withKeptColumns(answered.value, standing, rows, remaining.value.kept);
  const repeated = how === "append" ? standsOtherwise(given, rows, key, at) : [];
  if (repeated.length > 0) return fault(repeated);
  const after = laidOver(given, standing, rows, how);
  const units = new Map([
    ...given.columns.flatMap((column) => (column.unit === undefined ? [] : [[column.name, column.unit] as const])),
    ...(existing?.schema.fields ?? []).flatMap((field) => (field.unit === undefined ? [] : [[field.name, field.unit] as const])),
  ]);
  return success(
    {
      mode: how,
      rows,
      ...remaining.value,
      given,
      table: after,
      standing,
      figures: tableFigures(standing, fileCells(after), { key, year, indicator, units }),
      examples: effectExamples(standing, fileCells(given), rows, key, how === "replace"),
    },
    [...remaining.notes, ...answered.notes],
  );
}

interface Doubting {
  readonly standing: TableCells;
  readonly table: ImportTable;
  readonly first: RowEffect;
  readonly key: readonly string[];
  readonly name: string;
  readonly existing: DataResource | undefined;
  readonly how: ImportMode;
  readonly powers: LaidChoices["powers"];
}

/** Figures that look as if their scale were mistaken, held against the former ones in one unit; rows of a table without a key are told apart by what else they hold. */
function doubtsOf(ports: Workspace, { standing, table, first, key, name, existing, how, powers }: Doubting): readonly DoubtedScale[] {
  const given = fileCells(table);
  const inOneUnit = {
    ...given,
    columns: given.columns.map((column) => {
      const power = powers?.get(column.name) ?? 0;
      return power === 0 ? column : { ...column, cells: column.cells.map((cell) => (cell === "" ? "" : movedDecimal(cell, power))) };
    }),
  };
  const naming = key.length > 0 ? key : namingColumns(standing, given);
  const effect = key.length > 0 || naming.length === 0 ? first : rowEffect({ standing, given: inOneUnit, key: naming, mode: how });
  const { year, indicator } = roleColumns(ports, name, naming, existing);
  return doubtedScales({ standing, given: inOneUnit, effect, key: naming, year, indicator }).map((doubt) => ({
    ...doubt,
    example: { ...doubt.example, now: columnNamed(table, doubt.column)?.cells[doubt.example.row] ?? doubt.example.now },
  }));
}

/** The table as it stands; nothing where there is none or its file has gone. */
export async function standingCells({ files }: Pick<Workspace, "files">, existing: DataResource | undefined): Promise<TableCells> {
  if (existing === undefined || !(await files.exists(existing.path))) return { columns: [], rows: 0 };
  return storedCells(await files.readText(existing.path), existing);
}

/** What names two rows of a table that had no key until now; null where it names each once. */
function repeatedName(table: TableCells, key: readonly string[]): string | null {
  const columns = key.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
  const nameOf = rowNames(columns);
  const seen = new Set<string>();
  for (let row = 0; row < table.rows; row++) {
    const name = nameOf(row);
    if (seen.has(name)) return columns.map(({ cells }) => elementAt(cells, row)).join(", ");
    seen.add(name);
  }
  return null;
}

/** The column of the key that says the year, and the one that says which figure a row holds, by the roles that the table plays. */
export function roleColumns(
  { evidence, settings }: Pick<Workspace, "evidence" | "settings">,
  table: string,
  key: readonly string[],
  existing: DataResource | undefined,
): { readonly year: string | null; readonly indicator: string | null } {
  let year = existing?.schema.fields.find((field) => key.includes(field.name) && (field.type === "year" || yearHeading.test(field.name)))?.name ?? null;
  let indicator: string | null = key.includes("indicator") ? "indicator" : null;
  if (existing === undefined) return { year, indicator };
  for (const contract of anyContracts) {
    const bound = bindTable(evidence, settings, contract);
    const part = bound === null ? undefined : partsOf(bound).find((each) => each.table === table);
    if (part === undefined) continue;
    for (const [field, { kind }] of Object.entries(contract.columns)) {
      const source = part.sources[field];
      if (source === undefined || !("column" in source) || !key.includes(source.column)) continue;
      if (kind === "year") year ??= source.column;
      if (field === "indicator") indicator ??= source.column;
    }
  }
  return { year, indicator };
}

/** Rows whose key stands with other values: nothing is changed by appending. */
function standsOtherwise(given: ImportTable, { fates }: RowEffect, key: readonly string[], at: Tabulated["at"]): Note[] {
  const columns = key.flatMap((name) => columnNamed(given, name) ?? []);
  const faults = new ListedFaults();
  given.rows.forEach((row, index) => {
    if (fates[index] === "change")
      faults.add("import.key-stands", { key: columns.map(({ cells }) => elementAt(cells, index)).join(", ") }, at(row, columns[0]));
  });
  return faults.notes();
}

/** The file with the figures that were doubted brought to the scale that the person says; each that nobody has answered for is a fault that gives both readings. */
function scaled(
  table: ImportTable,
  doubted: readonly DoubtedScale[],
  scale: NonNullable<EffectChoices["scale"]>,
  indicator: string | null,
  at: Tabulated["at"],
): Outcome<ImportTable> {
  const faults: Note[] = [];
  const notes: Note[] = [];
  let columns = table.columns;
  const used = new Set<string>();
  for (const doubt of doubted) {
    const { column, factor, isLarger, example, figures } = doubt;
    const ofIndicator = doubt.indicator === null ? column : `${column}:${doubt.indicator}`;
    const name = Object.hasOwn(scale, ofIndicator) ? ofIndicator : column;
    const answer = scale[name];
    const place = at(elementAt(table.rows, example.row), columnNamed(table, column));
    const power = isLarger ? -powerOfFactor(factor) : powerOfFactor(factor);
    const moved = movedDecimal(example.now, power);
    const parameters = {
      column,
      indicator: doubt.indicator,
      answer: ofIndicator,
      factor,
      figures,
      before: example.before,
      now: example.now,
      moved,
      readings: `1: ${example.now}; ${factor}: ${moved}`,
    };
    if (answer === undefined || (answer !== 1 && answer !== factor)) {
      faults.push(note(doubt.isSpread === true ? "import.spread-doubted" : "import.scale-doubted", parameters, place));
      continue;
    }
    used.add(name);
    if (answer === 1) continue;
    const groups = columnNamed(table, indicator ?? "");
    columns = columns.map((each) =>
      each.name !== column
        ? each
        : {
            ...each,
            cells: each.cells.map((cell, row) => (doubt.indicator === null || groups?.cells[row] === doubt.indicator ? movedDecimal(cell, power) : cell)),
          },
    );
    notes.push(note("import.scaled", parameters, place));
  }
  for (const [name, answer] of Object.entries(scale))
    if (answer !== 1 && !used.has(name) && faults.length === 0)
      faults.push(note("import.scale-not-doubted", { column: name, factor: answer }, { field: "scale" }));
  return faults.length > 0 ? fault(faults) : success(columns === table.columns ? table : { ...table, columns }, notes);
}

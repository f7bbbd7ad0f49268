import { elementAt, memberOf } from "../../contract/assert-present.ts";
import { type Note, note } from "../../language/note.ts";
import type { FieldOf, TableContract } from "../../schema/table.ts";
import { isNumberKind, type NumberKind, type TableColumn } from "../../schema/table-column.ts";
import { codedTexts, columnAt, type EvidenceColumn, type EvidenceColumns, isNumeric } from "../cells/coded-columns.ts";
import { textAt } from "../cells/raw-column.ts";
import type { EvidenceSchema, EvidenceValue } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { expressionValues, isExpression, unitsOfTerms } from "../queries/expression.ts";
import { isNumberField } from "../queries/typed-cell.ts";
import { type BoundTable, columnsOfSource, type FieldSource, type RoleEvidence } from "../roles/bound-table.ts";
import { numbersOfField, textsOfField } from "../roles/column-of-field.ts";
import { cellText, keptRows, lookedUpFields } from "../roles/field-cells.ts";
import { lackedTable } from "../roles/lacked-table.ts";
import { cellsOfField, inUnitOfField, type RateOf, targetsOf, type UnitSource, unitSource } from "../roles/read-units.ts";
import { exchangeRates } from "../tables/exchange-rates.ts";
import { codesAndNames, namedPlaces, placesByCode } from "../territory/named-places.ts";
import { wholeTerritory } from "../territory/territory.ts";
import type { UnitWords } from "../units/own-unit.ts";
import { yearOfDay } from "../units/year-of-day.ts";
import { joinedColumns } from "./joined-columns.ts";
import { numberColumn, type Place } from "./number-column.ts";

/** Texts of a column, each once in order of first appearance; `codes` says for every row which, −1 where the cell is missing. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  /** 1 where the row has a value. */
  readonly valid: Uint8Array;
  /** Names that stand in a column for each language: these columns by language. Null of a column that knows no languages. */
  readonly languages: Readonly<Record<string, TextColumn>> | null;
}

/** Numbers of a column; NaN where the cell is missing. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly valid: Uint8Array;
}

/** The column of a kind as it is read. */
export type ColumnOf<C> = C extends TableColumn<infer K> ? (K extends NumberKind ? NumberColumn : TextColumn) : never;

/** What is asked of a role's table. `where` keeps the rows whose field holds one of the values (null = a missing cell). */
export interface Selection<T extends TableContract, F extends FieldOf<T>> {
  readonly fields: readonly F[];
  readonly where?: Readonly<Partial<Record<FieldOf<T>, readonly EvidenceValue[]>>>;
}

/** Columns of a role's table, typed as its contract says, rows in file order. */
export interface Columns<T extends TableContract = TableContract, F extends FieldOf<T> = FieldOf<T>> {
  readonly role: T["role"];
  /** The office's table, for references. */
  readonly table: string;
  readonly sha256: string;
  readonly rowCount: number;
  /** Number of each row in the table, 1 = first under the header. */
  readonly rows: Int32Array;
  /** Of a row that is a sum, by its number: the numbers of all rows that were added up. */
  readonly parts?: ReadonlyMap<number, readonly number[]>;
  readonly column: { readonly [K in F]: ColumnOf<T["columns"][K]> };
  /** 1 where the row is marked as invented; null where the table marks none. */
  readonly synthetic: Uint8Array | null;
}

/** Most faults of one table that are told. */
const toldFaults = 20;

/**
 * Reads columns of the table that plays a role, by the names of the contract. A field that the table has not is missing in every row; a required one, a role
 * that no table plays, or a cell that is no number of its kind is an `EvidenceFault` with its place. Cost: one pass over the columns that are asked for.
 *
 *   const read = await tableColumns(sources, projects, { fields: ["region", "central_funds"], where: { call_year: [2019] } });
 *   read.column.central_funds.values   // Float64Array, NaN where not published
 *   read.column.region.texts           // ["110000", …]
 */
export async function tableColumns<T extends TableContract, F extends FieldOf<T>>(
  context: RoleEvidence,
  contract: T,
  { fields, where }: Selection<T, F>,
): Promise<Columns<T, F>> {
  const { evidence, root, bind, currency, unitWords } = context;
  const bound = bind(contract);
  if (bound === null) throw new EvidenceFault([lackedTable(contract)]);
  if (bound.parts !== undefined) return joinedColumns(context, bound, bound.parts, { fields, ...(where === undefined ? {} : { where }) }, tableColumns);
  const { prefix } = bound;
  const isNumbered = (field: string): boolean => prefix !== undefined && field === contract.ownNumber;
  const given = (Object.entries(where ?? {}) as [FieldOf<T>, readonly EvidenceValue[]][]).map(([field, values]): [FieldOf<T>, readonly EvidenceValue[]] => [
    field,
    isNumbered(field) ? withoutTable(values, prefix ?? "") : values,
  ]);
  const isPlace = (field: string): boolean => contract.columns[field]?.kind === "region";
  const named = [...fields, ...given.map(([field]) => field)].some(isPlace) ? await namedPlaces(context, contract, tableColumns) : null;
  const conditions = given.map(([field, values]): [FieldOf<T>, readonly EvidenceValue[]] => [
    field,
    named !== null && isPlace(field) ? codesAndNames(named, values) : values,
  ]);
  const asked = [...new Set<FieldOf<T>>([...fields, ...(bound.sources.synthetic === undefined ? [] : ["synthetic" as FieldOf<T>])])];
  const lacking = [...asked, ...conditions.map(([field]) => field)].filter(
    (field) => contract.columns[field]?.required === true && bound.sources[field] === undefined,
  );
  if (lacking.length > 0) throw new EvidenceFault([...new Set(lacking)].map((field) => missingFieldNote(bound, field)));

  const schema = evidence.schema(bound.table);
  const national = nationalCodes(bound, schema.national, root);
  const types = new Map(schema.fields.map((field) => [field.name, isNumberField(field)]));
  const units = new Map(asked.map((field) => [field, unitSource(bound, field, schema.fields, (table) => evidence.schema(table).fields)]));
  const terms = new Map(
    asked.flatMap((field) => {
      const source = bound.sources[field];
      return source !== undefined && isExpression(source) ? [[field, unitsOfTerms(source, schema.fields)] as const] : [];
    }),
  );
  const rateOf = await ratesOf(context, contract, [...units.values(), ...[...terms.values()].flat()]);
  const wanted = new Set([...asked, ...besides(contract)].flatMap((field) => columnsOfSource(bound.sources[field] ?? { constant: "" })));
  for (const unit of [...units.values(), ...[...terms.values()].flat()]) if (typeof unit === "object" && unit !== null) wanted.add(unit.column);
  const days = new Set(schema.fields.flatMap(({ name, type }) => (type === "date" ? [name] : [])));
  const isLater = (field: string): boolean => isComputed(bound.sources[field]) || isYearOfDays(contract, bound, field, days);
  const later = conditions.filter(([field]) => isLater(field));
  const direct = conditions.filter(([field]) => !isLater(field));
  for (const [field] of later) for (const column of columnsOfSource(memberOf(bound.sources, field))) wanted.add(column);
  for (const { column } of bound.where) wanted.add(column);
  const held = schema.fields.map(({ name }) => name);
  const raw = conditionsHold(bound, direct)
    ? await evidence.columns({
        table: bound.table,
        columns: [...wanted].filter((name) => held.includes(name)),
        where: whereColumns(bound, direct, types, national),
      })
    : { rows: new Int32Array(0), columns: {} };
  const chosen = keptRows(raw, bound.where);
  const read = later.length === 0 ? chosen : await keptByFields(evidence, bound, chosen, later);
  const looked = await lookedUpFields(evidence, bound, read);
  const faults: Note[] = [];
  const column = Object.fromEntries(
    asked.map((field): readonly [string, TextColumn | NumberColumn] => {
      const kind = memberOf(contract.columns, field);
      const computed = computedColumn(bound, field, kind, { read, units: terms.get(field), currency, unitWords, rateOf, faults, looked });
      const cells = computed ?? fieldColumn(read, kind, bound.sources[field], { table: bound.table, field, faults, looked });
      if (!("values" in cells) && isNumbered(field)) return [field, { ...cells, texts: cells.texts.map((text) => `${prefix}${text}`) }];
      if (!("values" in cells))
        return [
          field,
          named !== null && isPlace(field)
            ? placesByCode(cells, named, {
                table: bound.table,
                field,
                column: columnsOfSource(bound.sources[field] ?? { constant: "" })[0] ?? field,
                rows: read.rows,
              })
            : cells,
        ];
      const values = inUnitOfField(cells.values, read, units.get(field) ?? null, { bound, field, currency, unitWords, rateOf, faults, looked });
      return [field, { values, valid: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)) }];
    }),
  );
  if (faults.length > 0) throw new EvidenceFault(faults.slice(0, toldFaults));
  const { national: marked } = contract;
  if (marked !== null && column[marked] !== undefined) {
    const places = textsOfField(column, marked);
    column[marked] = { ...places, texts: withWhole(places.texts, national) };
  }
  const invented = column["synthetic"] === undefined ? undefined : numbersOfField(column, "synthetic");
  return {
    role: contract.role,
    table: bound.table,
    sha256: evidence.sha256(bound.table),
    rowCount: read.rows.length,
    rows: read.rows,
    column: column as Columns<T, F>["column"],
    synthetic: invented === undefined ? null : Uint8Array.from(invented.values, (value) => (value === 1 ? 1 : 0)),
  };
}

/** Numbers as they stand in a list that is told from another one by its table; those of another list are not among them. */
function withoutTable(values: readonly EvidenceValue[], prefix: string): readonly EvidenceValue[] {
  return values.flatMap((value) => (value === null ? [value] : String(value).startsWith(prefix) ? [String(value).slice(prefix.length)] : []));
}

/** Fields that say of what a row speaks, for its unit and its rate. */
function besides(contract: TableContract): readonly string[] {
  return ["indicator", "year"].filter((field) => field in contract.columns);
}

/** Whether a field of years stands in a column of days: each day says its year. */
function isYearOfDays(contract: TableContract, { sources }: BoundTable, field: string, days: ReadonlySet<string>): boolean {
  const source = sources[field];
  return contract.columns[field]?.kind === "year" && source !== undefined && "column" in source && days.has(source.column);
}

/** Whether a field is made of more than the cells of one column. */
function isComputed(source: FieldSource | undefined): boolean {
  return source !== undefined && ("lookup" in source || isExpression(source));
}

interface Computed {
  readonly read: EvidenceColumns;
  readonly units: readonly UnitSource[] | undefined;
  readonly currency: string;
  readonly unitWords: UnitWords;
  readonly rateOf: RateOf;
  readonly faults: Note[];
  readonly looked: ReadonlyMap<string, EvidenceColumn>;
}

/** The column of a field that is an expression, in the field's unit already; null for every other. A text cannot be computed: `roleFaults` tells it. */
function computedColumn(
  bound: BoundTable,
  field: string,
  column: TableColumn,
  { read, units, currency, unitWords, rateOf, faults, looked }: Computed,
): NumberColumn | null {
  const source = bound.sources[field];
  if (source === undefined || units === undefined || !isExpression(source) || !isNumberKind(column.kind)) return null;
  const yearOf = cellsOfField(bound, "year", read, looked);
  const values = expressionValues(source, {
    read,
    units,
    targetOf: targetsOf(column, cellsOfField(bound, "indicator", read, looked)),
    isPercent: column.unit === "percent",
    currency,
    unitWords,
    rateOf: (from, row) => rateOf(from, yearOf(row)),
    table: bound.table,
    field,
    faults,
  });
  return { values, valid: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)) };
}

async function keptByFields<T extends TableContract>(
  evidence: RoleEvidence["evidence"],
  bound: BoundTable<T>,
  read: EvidenceColumns,
  conditions: readonly [FieldOf<T>, readonly EvidenceValue[]][],
): Promise<EvidenceColumns> {
  const looked = await lookedUpFields(evidence, bound, read);
  const kept = Int32Array.from(
    Array.from(read.rows.keys()).filter((row) =>
      conditions.every(([field, values]) => {
        const source = bound.sources[field];
        const column = looked.get(field) ?? (source !== undefined && "column" in source ? read.columns[source.column] : undefined);
        const text = column === undefined ? null : cellText(column, row);
        const cell = text !== null && bound.contract.columns[field]?.kind === "year" ? yearOfDay(text) : text;
        return values.some((value) => (value === null ? cell === null : String(value) === cell));
      }),
    ),
  );
  return {
    rows: Int32Array.from(kept, (row) => read.rows[row]!),
    columns: Object.fromEntries(Object.entries(read.columns).map(([name, column]) => [name, columnAt(column, kept)])),
  };
}

/** What other currencies are worth by the workspace's own table of rates; nothing is read where no amount names its unit. */
async function ratesOf(context: RoleEvidence, contract: TableContract, units: readonly UnitSource[]): Promise<RateOf> {
  if (contract.role === exchangeRates.role || units.every((unit) => unit === null) || context.bind(exchangeRates) === null) return () => null;
  const read = await tableColumns(context, exchangeRates, { fields: ["currency", "year", "rate"] });
  const { currency, year, rate } = read.column;
  const rates = new Map<string, number>();
  for (let row = 0; row < read.rowCount; row++) {
    const key = `${cellText(currency, row)} ${year.valid[row] === 1 ? year.values[row] : ""}`;
    if (rate.valid[row] === 1) rates.set(key, rate.values[row]!);
  }
  return (named, at) => rates.get(`${named} ${at ?? ""}`) ?? rates.get(`${named} `) ?? null;
}

function missingFieldNote<T extends TableContract>({ contract, table }: BoundTable<T>, field: FieldOf<T>): Note {
  return note("evidence.unknown-column", { table, column: field }, { table, column: field, field: contract.role });
}

/** Whether the conditions on constants hold; those on columns are the engine's. A field that the table has not holds only what is asked to be missing. */
function conditionsHold<T extends TableContract>({ sources }: BoundTable<T>, conditions: readonly [FieldOf<T>, readonly EvidenceValue[]][]): boolean {
  return conditions.every(([field, values]) => {
    const source = sources[field];
    if (source === undefined) return values.includes(null);
    return !("constant" in source) || values.some((value) => String(value) === String(source.constant));
  });
}

function whereColumns<T extends TableContract>(
  { sources }: BoundTable<T>,
  conditions: readonly [FieldOf<T>, readonly EvidenceValue[]][],
  types: ReadonlyMap<string, boolean>,
  national: ReadonlySet<string>,
): Readonly<Record<string, readonly EvidenceValue[]>> {
  return Object.fromEntries(
    conditions.flatMap(([field, values]) => {
      const [column] = columnsOfSource(sources[field] ?? { constant: "" });
      if (column === undefined) return [];
      const asked = values.flatMap((value) => (value === wholeTerritory ? [...national] : [value]));
      return [[column, asked.map((value) => (value === null ? null : types.get(column) === true ? Number(value) : String(value)))]];
    }),
  );
}

/** What stands in a table's field of national rows for the whole territory: the root's code, or the markers that the data package declares for the table. */
function nationalCodes({ contract, sources }: BoundTable, declared: EvidenceSchema["national"], root: string): ReadonlySet<string> {
  const source = contract.national === null ? undefined : sources[contract.national];
  const marked = source !== undefined && "column" in source && declared?.column === source.column ? declared.values : [];
  return new Set([root, ...marked]);
}

/** The texts with one name for the whole territory. */
function withWhole(texts: readonly string[], national: ReadonlySet<string>): readonly string[] {
  return texts.map((text) => (national.has(text) ? wholeTerritory : text));
}

function fieldColumn(
  { rows, columns: held }: EvidenceColumns,
  { kind, languages }: TableColumn,
  source: FieldSource | undefined,
  place: Place,
): TextColumn | NumberColumn {
  if (source !== undefined && "languages" in source) {
    const each = Object.entries(source.languages).map(([language, column]) => [language, textColumn(heldColumn(held, column))] as const);
    return {
      ...firstFilled(
        each.map(([, column]) => column),
        rows.length,
      ),
      languages: Object.fromEntries(each),
    };
  }
  const column = sourceColumn(held, rows.length, source, place);
  if (isNumberKind(kind)) return numberColumn(column, rows, kind, { ...place, named: source !== undefined && "column" in source ? source.column : undefined });
  return { ...textColumn(column), languages: languages ? {} : null };
}

function sourceColumn(
  held: EvidenceColumns["columns"],
  length: number,
  source: Exclude<FieldSource, { readonly languages: unknown }> | undefined,
  { field, looked }: Place,
): EvidenceColumn {
  if (source === undefined) return codedTexts(new Array(length).fill(null));
  if ("constant" in source) return codedTexts(new Array(length).fill(source.constant));
  if ("lookup" in source) return looked.get(field) ?? codedTexts(new Array(length).fill(null));
  if (isExpression(source)) return codedTexts(new Array(length).fill(null));
  return heldColumn(held, source.column);
}

/** No rows where a condition on a constant does not hold. */
function heldColumn(held: EvidenceColumns["columns"], column: string): EvidenceColumn {
  return held[column] ?? codedTexts([]);
}

function textColumn(column: EvidenceColumn): TextColumn {
  const { codes, texts } = isNumeric(column) ? codedTexts(Array.from(column.values, (value) => (Number.isNaN(value) ? null : value))) : column;
  return { codes, texts, valid: Uint8Array.from(codes, (code) => (code < 0 ? 0 : 1)), languages: null };
}

/** The first of several columns that has a text in the row. */
function firstFilled(from: readonly TextColumn[], length: number): TextColumn {
  if (from.length === 1) return elementAt(from, 0);
  const cells = Array.from({ length }, (_, row) => {
    const column = from.find(({ valid }) => valid[row] === 1);
    return column === undefined ? null : textAt(column, row);
  });
  return textColumn(codedTexts(cells));
}

import { memberOf } from "../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { codedTexts, columnAt } from "../../evidence/cells/coded-columns.ts";
import { inTextOrder } from "../../evidence/cells/in-text-order.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";
import { textAt } from "../../evidence/cells/raw-column.ts";
import { rowRanges } from "../../evidence/cells/row-ranges.ts";
import type { EvidenceValue } from "../../evidence/evidence-engine.ts";
import { yearsOf } from "../../evidence/evidence-years.ts";
import { repeatedKeys } from "../../evidence/files/repeated-keys.ts";
import { columnsOfSource, type RoleEvidence } from "../../evidence/roles/bound-table.ts";
import { numbersOfField } from "../../evidence/roles/column-of-field.ts";
import { type Columns, columns, type NumberColumn } from "../../evidence/roles/columns.ts";
import type { GatheredReference } from "../../evidence/roles/gathered-table.ts";
import { placeOfRow, splitReferences } from "../../evidence/roles/joined-tables.ts";
import { wholeTerritory } from "../../evidence/territory/territory.ts";
import { type Note, note } from "../../language/note.ts";
import type { TableContract } from "../../schema/table.ts";
import type { Companions, MeasureFamily } from "../measure-family.ts";
import type { Observations } from "../observations.ts";
import type { CompanionSelection } from "./measured.ts";

/** Observations of a family out of a table, and what it takes to refer back to them. */
export interface Observed {
  readonly observations: Observations;
  readonly table: string;
  readonly rowCount: number;
  readonly reference: readonly GatheredReference[];
  readonly synthetic: boolean;
  /** The office's column that plays a field. */
  columnOf(field: string): string;
}

interface Asked {
  readonly from: TableContract;
  readonly as: Readonly<Record<string, string>>;
  readonly where: Readonly<Record<string, readonly EvidenceValue[] | undefined>>;
  readonly sum: boolean;
}

type Read = Columns<TableContract, string>;

/** Reads the rows that a family computes from: without those of the whole territory, without those whose key is empty. */
export async function observedRows(context: RoleEvidence, family: MeasureFamily, { from, as, where, sum }: Asked): Promise<Outcome<Observed>> {
  const { national } = from;
  const fields = [...new Set([...Object.values(as), ...(national === null || context.bind(from)?.sources[national] === undefined ? [] : [national])])];
  const read = await readFields(context, from, fields, where);
  const columnOf = (field: string): string => {
    const source = context.bind(from)?.sources?.[field];
    return (source === undefined ? [] : columnsOfSource(source))[0] ?? field;
  };
  const keys = family.keys.flatMap(({ role }) => (as[role] === undefined ? [] : [{ role, field: as[role], texts: asTexts(read, as[role]) }]));
  const whole = nationalRows(read, from);
  const inTerritory = places(read.rowCount, (row) => !whole(row));
  const kept = inTerritory.filter((row) => keys.every(({ texts }) => texts.codes[row]! >= 0));
  const warnings: Note[] = [];
  for (const { field, texts } of keys) {
    const empty = inTerritory.filter((row) => texts.codes[row]! < 0);
    if (empty.length > 0)
      warnings.push(
        note(
          "measure.empty-key",
          { column: columnOf(field), count: empty.length },
          { ...placeOfRow(read.table, read.rows[empty[0]!]!), column: columnOf(field) },
        ),
      );
  }
  const coded = keys.map(({ role, texts }) => [role, columnAt(texts, kept)] as const);
  const numbers = family.numbers.flatMap(({ role, negative = false }) => {
    const field = as[role];
    return field === undefined ? [] : [{ role, field, negative, values: Float64Array.from(kept, (row) => numbersOfField(read.column, field).values[row]!) }];
  });
  const rowOf = (place: number): number => read.rows[kept[place]!]!;
  const faults = numbers
    .filter(({ negative }) => !negative)
    .flatMap(({ field, values }) => {
      const below = values.findIndex((value) => value < 0);
      const column = columnOf(field);
      return below < 0 ? [] : [note("table.negative-value", { text: String(values[below]), column }, { ...placeOfRow(read.table, rowOf(below)), column })];
    });
  const repeats =
    family.repeats === true
      ? []
      : repeatedKeys(
          coded.map(([, texts]) => texts),
          kept.length,
        );
  const [first] = repeats;
  if (first !== undefined && !sum) {
    const key = coded.map(([, { codes, texts }]) => texts[codes[first.row]!]).join(", ");
    faults.push(
      note(
        "measure.repeated-key",
        { key, first: placeOfRow(read.table, rowOf(first.first)).row, count: repeats.length },
        placeOfRow(read.table, rowOf(first.row)),
      ),
    );
  }
  if (faults.length > 0) return fault(faults);
  const observations = {
    rowCount: kept.length,
    keys: Object.fromEntries(coded),
    numbers: Object.fromEntries(numbers.map(({ role, values }) => [role, values])),
  };
  return success(
    {
      observations: repeats.length > 0 ? addedUp(observations, repeats) : observations,
      table: read.table,
      rowCount: kept.length,
      reference: referenceOf(read, kept, from),
      synthetic: read.synthetic !== null && kept.some((row) => read.synthetic?.[row] === 1),
      columnOf,
    },
    warnings,
  );
}

/** What stands beside the observations: one number for each text; texts stand for their place in text order. */
export async function companionsFrom(
  context: RoleEvidence,
  { companions: known = [] }: MeasureFamily,
  asked: Readonly<Record<string, CompanionSelection>>,
): Promise<{ readonly companions: Companions; readonly evidence: readonly Pick<Observed, "reference" | "synthetic">[] }> {
  const found: Record<string, ReadonlyMap<string, number>> = {};
  const evidence: Pick<Observed, "reference" | "synthetic">[] = [];
  for (const [option, { from, key, value, where = {} }] of Object.entries(asked)) {
    const companion = known.find((each) => each.option === option);
    if (companion === undefined) throw new Error(`no companion is called ${option}; there are ${known.map((each) => each.option).join(", ")}`);
    const read = await readFields(context, from, [key, value], where);
    const names = asTexts(read, key);
    const values = companion.texts === true ? Float64Array.from(inTextOrder(asTexts(read, value)).codes) : numbersOfField(read.column, value).values;
    const kept = places(read.rowCount, (row) => names.codes[row]! >= 0 && !Number.isNaN(values[row]));
    found[option] = new Map(Array.from(kept, (row) => [textAt(names, row), values[row]!]));
    evidence.push({ reference: referenceOf(read, kept, from), synthetic: read.synthetic !== null && kept.some((row) => read.synthetic?.[row] === 1) });
  }
  return { companions: found, evidence };
}

async function readFields(context: RoleEvidence, from: TableContract, fields: readonly string[], where: Asked["where"]): Promise<Read> {
  return await columns(context, from, { fields: fields, where: where });
}

/** A field as texts; a number, such as a year, in its shortest form. */
function asTexts({ column }: Read, field: string): CodedTexts {
  const read = memberOf(column, field);
  return "texts" in read ? read : codedTexts(Array.from(read.values, (value) => (Number.isNaN(value) ? null : value)));
}

/** Whether a row speaks of the whole territory. */
function nationalRows(read: Read, from: TableContract): (row: number) => boolean {
  const { national } = from;
  if (national === null || read.column[national] === undefined) return () => false;
  const { codes, texts } = asTexts(read, national);
  const isMark = texts.map((text) => text === wholeTerritory);
  return (row) => isMark[codes[row]!] === true;
}

function places(length: number, isKept: (row: number) => boolean): Int32Array {
  return Int32Array.from({ length }, (_, row) => row).filter(isKept);
}

/** Numbers of rows with the same keys added into the first of them; a sum of which a part is missing is missing. */
function addedUp({ rowCount, keys, numbers }: Observations, repeats: readonly { readonly row: number; readonly first: number }[]): Observations {
  const summed = Object.entries(numbers).map(([role, values]) => {
    const sums = values.slice();
    for (const { row, first } of repeats) sums[first] = sums[first]! + values[row]!;
    return [role, sums] as const;
  });
  const again = new Set(repeats.map(({ row }) => row));
  const kept = places(rowCount, (row) => !again.has(row));
  return {
    rowCount: kept.length,
    keys: Object.fromEntries(Object.entries(keys).map(([role, texts]) => [role, columnAt(texts, kept)])),
    numbers: Object.fromEntries(summed.map(([role, sums]) => [role, Float64Array.from(kept, (row) => sums[row]!)])),
  };
}

function referenceOf(read: Read, kept: Int32Array, from: TableContract): GatheredReference[] {
  if (kept.length === 0) return [];
  const year = Object.entries(read.column).find(([field]) => from.columns[field]?.kind === "year")?.[1] as NumberColumn | undefined;
  const years = year === undefined ? null : yearsOf(new Set(Array.from(kept, (row) => year.values[row]!)));
  return splitReferences([{ table: read.table, rows: rowRanges(Array.from(kept, (row) => read.rows[row]!)), sha256: read.sha256, years }]);
}

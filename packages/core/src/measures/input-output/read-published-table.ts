import { elementAt } from "../../contract/assert-present.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";
import type { OpenedFile, TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { type Labelled, type LabelledSheet, labelledSheet, type PublishedLayout } from "./published-layouts.ts";

/** Files of a table as it was published. `final` holds final demand where it stands in a file of its own. */
export interface PublishedFiles {
  readonly flows: SourceFile;
  readonly final?: SourceFile | undefined;
  readonly labels?: SourceFile | undefined;
  readonly finalLabels?: SourceFile | undefined;
}

/** Cells of a long table: keys coded by first appearance, values. */
export interface LongCells<K extends string> {
  readonly keys: Readonly<Record<K, CodedTexts>>;
  readonly value: Float64Array;
}

/** A published table as the tidy schema has it. */
export interface PublishedCells {
  readonly flows: LongCells<"from" | "makes" | "to" | "takes">;
  readonly final: LongCells<"from" | "makes" | "to" | "category">;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

/**
 * Flows and final demand of a published file. A code that stands on rows and on columns is an industry; a column of a country whose code stands on no row is final demand; rows whose
 * code stands on no column (value added, taxes) and totals are left out, since they follow. An empty cell is 0. Faults name file, line and column.
 */
export async function readPublishedTable(
  { tables }: Pick<Ports, "tables">,
  layout: PublishedLayout,
  { flows, final, labels, finalLabels }: PublishedFiles,
  options: TableOptions,
): Promise<Outcome<PublishedCells>> {
  const apart = layout === "exiobase" || layout === "eora";
  const lacking = (given: SourceFile | undefined, option: string): Note[] =>
    given === undefined ? [note("input-output.layout-needs", { layout, option }, { field: option })] : [];
  const faults = [
    ...(apart ? lacking(final, "--final") : []),
    ...(layout === "eora" ? [...lacking(labels, "--labels"), ...lacking(finalLabels, "--final-labels")] : []),
  ];
  if (faults.length > 0) return fault(faults);
  const opened: OpenedFile[] = [];
  for (const file of [flows, ...(apart ? [final, labels, finalLabels] : [])].filter((each) => each !== undefined)) {
    const read = await tables.open(file, options);
    if (!read.ok) return read;
    opened.push(read.value);
  }
  const [main, other, rowLabels, finalColumns] = opened as [OpenedFile, ...OpenedFile[]];
  const sheetOf = (file: OpenedFile, columns: OpenedFile | undefined): LabelledSheet | null =>
    labelledSheet(layout, file.sheet, rowLabels === undefined || columns === undefined ? undefined : [rowLabels.sheet, columns.sheet]);
  const [z, y] = [sheetOf(main, rowLabels), other === undefined ? null : sheetOf(other, finalColumns)];
  if (z === null || (other !== undefined && y === null))
    return fault(note("input-output.other-layout", { layout }, { file: z === null ? main.file : (other as OpenedFile).file }));
  const industries = new Set(z.columns.map(({ code }) => code).filter((code) => z.rows.some((row) => row.code === code)));
  const countries = new Set(z.rows.filter(({ code }) => industries.has(code)).map(({ country }) => country));
  const isIndustry = ({ code, country }: Labelled): boolean => industries.has(code) && countries.has(country);
  const isFinal = ({ code, country }: Labelled): boolean => !industries.has(code) && countries.has(country);
  const [flowCells, finalCells] = [cellsOf(main, z, isIndustry, isIndustry), cellsOf(other ?? main, y ?? z, isIndustry, isFinal)];
  const unread = [...flowCells.faults, ...finalCells.faults];
  if (unread.length > 0) return fault(unread);
  if (flowCells.value.length === 0 || finalCells.value.length === 0) return fault(note("input-output.other-layout", { layout }, { file: main.file }));
  return success({
    flows: { keys: { from: flowCells.from, makes: flowCells.makes, to: flowCells.to, takes: flowCells.what }, value: flowCells.value },
    final: { keys: { from: finalCells.from, makes: finalCells.makes, to: finalCells.to, category: finalCells.what }, value: finalCells.value },
    inputs: opened.map(({ file, decided }) => ({ name: file, sha256: decided.sha256 })),
  });
}

/** Faults that are named at most; a file of another layout has one in every cell. */
const mostFaults = 20;

function cellsOf(
  { file }: OpenedFile,
  { sheet, rows, columns }: LabelledSheet,
  isRow: (label: Labelled) => boolean,
  isColumn: (label: Labelled) => boolean,
): Record<"from" | "makes" | "to" | "what", CodedTexts> & { readonly value: Float64Array; readonly faults: readonly Note[] } {
  const [sellers, buyers] = [rows.filter(isRow), columns.filter(isColumn)];
  const size = sellers.length * buyers.length;
  const value = new Float64Array(size);
  const faults: Note[] = [];
  sellers.forEach(({ at: row }, i) => {
    buyers.forEach(({ at: column }, j) => {
      const text = sheet.text(row, column).trim();
      const read = text === "" ? 0 : Number(text);
      if (Number.isFinite(read)) value[i * buyers.length + j] = read;
      else if (faults.length < mostFaults)
        faults.push(note("table.not-a-number", { column: String(column + 1), text }, { file, line: sheet.line(row), column: column + 1 }));
    });
  });
  const ofRows = (of: (label: Labelled) => string): CodedTexts => coded(size, (at) => of(elementAt(sellers, Math.floor(at / buyers.length))));
  const ofColumns = (of: (label: Labelled) => string): CodedTexts => coded(size, (at) => of(elementAt(buyers, at % buyers.length)));
  return {
    from: ofRows(({ country }) => country),
    makes: ofRows(({ code }) => code),
    to: ofColumns(({ country }) => country),
    what: ofColumns(({ code }) => code),
    value,
    faults,
  };
}

function coded(size: number, text: (at: number) => string): CodedTexts {
  const places = new Map<string, number>();
  const codes = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const each = text(at);
    const place = places.get(each) ?? places.size;
    places.set(each, place);
    codes[at] = place;
  }
  return { codes, texts: [...places.keys()] };
}

import { codeEntry } from "../../codes/code-lists.ts";
import type { Language } from "../../language/text.ts";
import { bundleWords, neededColumns, referenceColumns } from "./bundle/bundle-cells.ts";
import { columnLabels, sheetNames, wordLabels } from "./bundle/bundle-labels.ts";
import { type BundleTableName, bundleTables, type ColumnKind } from "./bundle/bundle-tables.ts";

/** One column of a plan as a form asks for it. */
export interface PlanFormColumn {
  readonly column: string;
  readonly kind: ColumnKind;
  readonly label: string;
  readonly says: string;
  readonly isNeeded: boolean;
  /** Type of the record that it names. */
  readonly reference?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** What a form asks for in one table of a plan: the same columns, words and references as the bundle and the workbook. */
export function planFormColumns(table: BundleTableName, language: Language): readonly PlanFormColumn[] {
  return Object.entries(bundleTables[table]).map(([column, kind]) => {
    const name = `${table}.${column}`;
    const label = columnLabels[table][column];
    const [reference, words] = [referenceColumns[name], bundleWords[name]];
    return {
      column,
      kind,
      label: label?.[language] ?? column,
      says: label?.says[language] ?? "",
      isNeeded: neededColumns[table].includes(column),
      ...(reference === undefined ? {} : { reference }),
      ...(words === undefined ? {} : { choices: words.map((value) => ({ value, label: wordLabels[value]?.[language] ?? planWord(name, value, language) })) }),
    };
  });
}

/** What a table of a plan is called. */
export function planTableName(table: BundleTableName, language: Language): string {
  return sheetNames[table][language];
}

/** A word or code of a column (`money.kind`) with what it means behind it, where that is known. */
export function planWord(name: string, word: string, language: Language): string {
  const list = name === "lines.measure_item" ? "measures" : name === "lines.instrument" ? "stip-instruments" : null;
  const label = list === null ? wordLabels[word] : codeEntry(list, word)?.label;
  return label === undefined ? word : `${word} ${label[language]}`;
}

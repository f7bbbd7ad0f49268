import type { LocalText } from "../language/text.ts";
import { flag, type TableColumn, text } from "./table-column.ts";

export type TableColumns = Readonly<Record<string, TableColumn>>;

/** Columns of every table, after its own. */
const origin = {
  /** Invented rows; what rests on one of them says so. */
  synthetic: flag("Invented", "虚构"),
  /** How the office that publishes the figure qualifies it: reported, derived, estimated, provisional. */
  quality: text("Quality of the figure", "数据质量", "reported"),
  source: text("Source of the row", "该行来源"),
};
type Origin = typeof origin;

/** Parts that add up to a total: rows that agree on `within`; the row whose `part` is `total` is the sum of the others in `value`. */
export interface AddingParts<F extends string = string> {
  readonly value: F;
  readonly part: F;
  /** The total's code; null for the row of the whole territory. */
  readonly total: string | null;
  readonly within: readonly F[];
}

/**
 * What a table means, whatever an office calls it and its columns: the one declaration that rules, plan lines, the register, import, help and documents read.
 * An office's table plays the role by its name or by `roles` of quoin.yaml.
 */
export interface TableContract<C extends TableColumns = TableColumns, R extends string = string> {
  /** English snake case, without a nation. */
  readonly role: R;
  /** What it is called where a sentence has room for a name alone. */
  readonly title: LocalText;
  /** What it holds and what its codes are; its title where nothing more is to be said. */
  readonly meaning: LocalText;
  /** The fields that together name a row: none may stand twice with the same. Empty where rows have no name of their own. */
  readonly key: readonly string[];
  readonly columns: C & Origin;
  /**
   * The field by which rows of the whole territory are known: they hold the root's code, or a marker that the workspace's data package declares for the table
   * (`national`). Such rows are read as such and never enter a sum. Null where there are none.
   */
  readonly national: string | null;
  /** What must be known of the figures, wherever one of them is printed. */
  readonly caveats: readonly LocalText[];
  readonly parts: readonly AddingParts[];
  /** Whether a combination of the key that has no row has none: a count that need not be written. */
  readonly absentIsNone: boolean;
  /**
   * The field whose codes each list gives for itself, so that the same number in two lists means two things: of a further table of the role it is read as TABLE:NUMBER.
   * Null where codes mean the same in every list, as those of places and programmes do.
   */
  readonly ownNumber: string | null;
}

export type FieldOf<T extends TableContract> = keyof T["columns"] & string;

/**
 * Declares a table by its own columns, as `entity()` declares a type of record.
 *
 *   const programmes = table({
 *     role: "programmes", meaning: { en: "Programmes", zh: "专项" }, key: ["programme"],
 *     columns: { programme: required(code("Programme", "专项")), field: code("Field", "领域") },
 *   });
 *   programmes.columns.synthetic.kind  // "boolean"
 */
export function table<const R extends string, const C extends TableColumns>(definition: {
  readonly role: R;
  readonly title?: LocalText;
  readonly meaning: LocalText;
  readonly key?: readonly (keyof C & string)[];
  readonly columns: C;
  readonly national?: keyof C & string;
  readonly caveats?: readonly LocalText[];
  readonly parts?: readonly AddingParts<keyof C & string>[];
  readonly absentIsNone?: boolean;
  readonly ownNumber?: keyof C & string;
}): TableContract<C, R> {
  const { role, meaning, title = meaning, key = [], columns, national = null, caveats = [], parts = [], absentIsNone = false, ownNumber = null } = definition;
  return { role, title, meaning, key, columns: { ...columns, ...originBeside(columns) } as C & Origin, national, caveats, parts, absentIsNone, ownNumber };
}

/** The common columns stand last; a table that gives one of them its own meaning keeps that. */
function originBeside(columns: TableColumns): Partial<Origin> {
  return Object.fromEntries(Object.entries(origin).filter(([name]) => !(name in columns)));
}

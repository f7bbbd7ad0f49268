import { type RowWith, textOf } from "../../../../evidence/roles/gathered-table.ts";

/** A project by what names it; a list without programmes or titles has none. */
type Named = RowWith<"category"> & { readonly values: { readonly programme?: string | null; readonly title?: string | null } };

/** Which projects count as generic technology: any of the three is enough. */
export interface GenericWords {
  readonly generic_categories: readonly string[];
  readonly generic_programmes: readonly string[];
  readonly generic_title_words: readonly string[];
}

/** Whether a project is one of generic technology by the office's rule. */
export function isGeneric(row: Named, words: GenericWords): boolean {
  const title = textOf(row, "title") ?? "";
  return (
    words.generic_categories.includes(textOf(row, "category") ?? "") ||
    words.generic_programmes.includes(textOf(row, "programme") ?? "") ||
    words.generic_title_words.some((word) => title.includes(word))
  );
}

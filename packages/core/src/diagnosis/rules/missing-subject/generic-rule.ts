import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { textOf } from "../../../evidence/roles/gathered-table.ts";

/** Which projects count as generic technology: any of the three is enough. */
export interface GenericWords {
  readonly generic_categories: readonly string[];
  readonly generic_programmes: readonly string[];
  readonly generic_title_words: readonly string[];
}

/** Whether a project is one of generic technology by the office's rule. */
export function isGeneric(row: EvidenceRow, words: GenericWords): boolean {
  const title = textOf(row, "title") ?? "";
  return (
    words.generic_categories.includes(textOf(row, "category") ?? "") ||
    words.generic_programmes.includes(textOf(row, "programme") ?? "") ||
    words.generic_title_words.some((word) => title.includes(word))
  );
}

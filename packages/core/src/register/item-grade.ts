import { technologyGrade } from "../codes/technology-grade.ts";
import type { Item } from "./entities/item.ts";

/** The grade of an item of a card: what readiness and gap give, what experts gave, and which of the two counts. */
export interface ItemGrade {
  /** Null where an input is missing: never the worst grade. */
  readonly computed: string | null;
  readonly expert: Item["grade_expert"];
  /** The experts' where there is one, else the computed one. */
  readonly grade: string | null;
}

/**
 * The grade of an item. An expert's grade overrides the computed one, which stays beside it with the name of the panel and the date.
 *
 *   itemGrade({ trl: 8, mrl: 7, gap_years: 3, grade_expert: null })  // { computed: "G3", expert: null, grade: "G3" }
 */
export function itemGrade(item: Pick<Item, "trl" | "mrl" | "gap_years" | "grade_expert">): ItemGrade {
  const computed = technologyGrade(item);
  return { computed, expert: item.grade_expert, grade: item.grade_expert?.grade ?? computed };
}

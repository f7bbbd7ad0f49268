import { numberOf, type RowOf } from "../../../../evidence/roles/gathered-table.ts";
import { listed, verbatim, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { projectsTable } from "./gather.ts";
import type { SubjectLimits } from "./lead-count.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";

/** Another way to say which projects are generic, which bodies are institutes, or which years count. */
export interface Definition {
  readonly label: LocalText;
  readonly rows: readonly RowOf<typeof projectsTable>[];
  readonly limits: SubjectLimits;
}

/** Each part of the office's rule by itself, centres that are no institutes, and each year of calls. */
export function otherDefinitions(rows: readonly RowOf<typeof projectsTable>[], limits: SubjectLimits): readonly Definition[] {
  const none = { generic_categories: [], generic_programmes: [], generic_title_words: [] };
  const named = (list: readonly string[]) => ({ words: listed(list.map(verbatim)) });
  const alone = (list: readonly string[], said: (list: readonly string[]) => readonly [LocalText, Partial<SubjectLimits>]): readonly Definition[] => {
    if (list.length === 0) return [];
    const [label, own] = said(list);
    return [{ label, rows, limits: { ...limits, ...none, ...own } }];
  };
  const called = [...new Set(rows.map((row) => numberOf(row, "call_year")))].filter((each) => each !== null).sort((a, b) => a - b);
  return [
    // A part of the rule that names nothing is no way to say it.
    ...alone(limits.generic_categories, (list) => [words.text("category-alone", named(list)), { generic_categories: list }]),
    ...alone(limits.generic_programmes, (list) => [words.text("programme-alone"), { generic_programmes: list }]),
    ...alone(limits.generic_title_words, (list) => [words.text("title-alone", named(list)), { generic_title_words: list }]),
    ...(limits.centre_words.length === 0
      ? []
      : [{ label: words.text("no-centres", named(limits.centre_words)), rows, limits: { ...limits, centre_words: [], other_words: limits.centre_words } }]),
    ...called.map((each) => ({ label: words.text("one-year", { year: year(each) }), rows: rows.filter((row) => numberOf(row, "call_year") === each), limits })),
  ];
}

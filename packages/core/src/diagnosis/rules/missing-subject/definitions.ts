import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { numberOf } from "../../../evidence/gathered-table.ts";
import { listed, verbatim, year } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { SubjectLimits } from "./lead-count.ts";
import { missingSubjectWords as words } from "./missing-subject.words.ts";

/** Another way to say which projects are generic, which bodies are institutes, or which years count. */
export interface Definition {
  readonly label: LocalText;
  readonly rows: readonly EvidenceRow[];
  readonly limits: SubjectLimits;
}

/** Each part of the office's rule by itself, centres that are no institutes, and each year of calls. */
export function otherDefinitions(rows: readonly EvidenceRow[], limits: SubjectLimits): readonly Definition[] {
  const none = { generic_categories: [], generic_programmes: [], generic_title_words: [] };
  const named = (list: readonly string[]) => ({ words: listed(list.map(verbatim)) });
  const called = [...new Set(rows.map((row) => numberOf(row, "call_year")))].filter((each) => each !== null).sort((a, b) => a - b);
  return [
    {
      label: words.text("category-alone", named(limits.generic_categories)),
      rows,
      limits: { ...limits, ...none, generic_categories: limits.generic_categories },
    },
    { label: words.text("programme-alone"), rows, limits: { ...limits, ...none, generic_programmes: limits.generic_programmes } },
    {
      label: words.text("title-alone", named(limits.generic_title_words)),
      rows,
      limits: { ...limits, ...none, generic_title_words: limits.generic_title_words },
    },
    { label: words.text("no-centres", named(limits.centre_words)), rows, limits: { ...limits, centre_words: [] } },
    ...called.map((each) => ({ label: words.text("one-year", { year: year(each) }), rows: rows.filter((row) => numberOf(row, "call_year") === each), limits })),
  ];
}

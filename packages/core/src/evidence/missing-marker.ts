import { codeList } from "../codes/code-lists.ts";

const markers: ReadonlySet<string> = new Set(codeList("missing-markers").map(({ code }) => code));

/**
 * Whether the text of a cell of a number column means that there is no number (`…`, `:`, `n/a`, empty …; codes/missing-markers.csv).
 * Never asked of a key column: there `NA` is Namibia.
 */
export function isMissingMarker(text: string): boolean {
  return markers.has(text.trim());
}

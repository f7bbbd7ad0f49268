import { codeList } from "../codes/code-lists.ts";

/** Every marker, as it stands in a cell. */
export const missingMarkers: readonly string[] = codeList("missing-markers").map(({ code }) => code);
const markers: ReadonlySet<string> = new Set(missingMarkers);

/**
 * Whether the text of a cell of a number column means that there is no number (`…`, `:`, `n/a`, empty …; codes/missing-markers.csv).
 * Never asked of a key column: there `NA` is Namibia.
 */
export function isMissingMarker(text: string): boolean {
  return markers.has(text.trim());
}

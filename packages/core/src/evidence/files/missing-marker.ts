import { codeList } from "../../codes/code-lists.ts";

/** What offices write beside the list: the half-long dash, and "no figure" in words. */
const written = ["–", "N/A", "n.a.", "n. a.", "k.A.", "k. A.", "keine Angabe", "brak danych", "bd.", "b.d."];

/** Every marker, as it stands in a cell. */
export const missingMarkers: readonly string[] = [...codeList("missing-markers").map(({ code }) => code), ...written];
const markers: ReadonlySet<string> = new Set(missingMarkers);

/**
 * Whether the text of a cell of a number column means that there is no number (`…`, `:`, `n/a`, empty …; codes/missing-markers.csv).
 * Never asked of a key column: there `NA` is Namibia.
 */
export function isMissingMarker(text: string): boolean {
  return markers.has(text.trim());
}

import type { Finding } from "@quoin/core";

/** The sheets of a meeting in their order, by address: where it begins, then findings; a question that the data cannot answer has no sheet among them. */
export function findingSeries(first: string, leading: readonly Finding[], findings: readonly Finding[]): readonly string[] {
  const told = (["confirmed", "not-supported"] as const).flatMap((verdict) => findings.filter((each) => each.verdict === verdict));
  const ordered = [...leading, ...told.filter(({ id }) => !leading.some((each) => each.id === id))];
  return [first, ...ordered.map(({ id }) => `/findings/${encodeURIComponent(id)}`)];
}

/** Where a sheet stands in its series, and which are beside it; what is no part of the series leads back to its beginning. */
export interface SheetPlace {
  readonly at: number | null;
  readonly count: number;
  readonly previous: string | null;
  readonly next: string | null;
}

export function placeIn(series: readonly string[], address: string): SheetPlace {
  const at = series.indexOf(address);
  const meeting = (other: string | undefined): string | null => (other === undefined ? null : `${other}?view=meeting`);
  if (at < 0) return { at: null, count: series.length, previous: meeting(series[0]), next: meeting(series[1]) };
  return { at: at + 1, count: series.length, previous: meeting(series[at - 1]), next: meeting(series[at + 1]) };
}

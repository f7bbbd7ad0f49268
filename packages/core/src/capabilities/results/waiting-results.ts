import { byCodePoint } from "@quoin/methods";
import { codeEntry } from "../../codes/code-lists.ts";
import type { Stored } from "../../register/typed-records.ts";

/** A result from the day on which it was offered to the first transfer, or to the last day on which it was seen waiting. */
export interface WaitingResult {
  readonly result: Stored<"result">;
  /** Whoever holds the largest share of it, the first of them; null where nobody is named. */
  readonly owner: string | null;
  /** Days. */
  readonly days: number;
  readonly taken: boolean;
}

export interface WaitingResults {
  readonly waiting: readonly WaitingResult[];
  readonly neverOffered: readonly Stored<"result">[];
  /** Transferred before they were offered: their time cannot be told. */
  readonly before: readonly Stored<"result">[];
}

/** Days of a year, as times between dates are counted. */
export const daysOfYear = 365.25;

const dayMs = 86_400_000;

/** Day of a date in days since 1970; one known to the month or the year is its first. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}${"-01-01".slice(Math.max(0, date.length - 4))}`.slice(0, 10)) / dayMs;
}

/**
 * Time to the first transfer of each offered result: ended by it, censored where it was withdrawn before or is still waiting at `until`. A result offered after `until` was not watched and
 * is left out; one without a day of offer is told as never offered; a transfer before the offer is told and not counted.
 *
 * @param until  last day that is looked at, `2026-06-30`
 */
export function waitingResults(results: readonly Stored<"result">[], transfers: readonly Stored<"transfer">[], until: string): WaitingResults {
  const first = new Map<string, number>();
  for (const { body } of transfers) first.set(body.result, Math.min(first.get(body.result) ?? Number.POSITIVE_INFINITY, dayNumber(body.signed_on)));
  const end = dayNumber(until);
  const waiting: WaitingResult[] = [];
  const neverOffered: Stored<"result">[] = [];
  const before: Stored<"result">[] = [];
  for (const result of results.toSorted((a, b) => byCodePoint(a.id, b.id))) {
    const { offered_on: offered, withdrawn_on: withdrawn } = result.body;
    if (offered === null) {
      neverOffered.push(result);
      continue;
    }
    const [begin, taken] = [dayNumber(offered), first.get(result.id) ?? Number.POSITIVE_INFINITY];
    if (begin > end) continue;
    if (taken < begin) before.push(result);
    else {
      const last = Math.min(end, withdrawn === null ? end : dayNumber(withdrawn));
      waiting.push({ result, owner: ownerOf(result), days: Math.min(taken, Math.max(last, begin)) - begin, taken: taken <= last });
    }
  }
  return { waiting, neverOffered, before };
}

function ownerOf({ body: { owners } }: Stored<"result">): string | null {
  return owners.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || byCodePoint(a.organisation, b.organisation))[0]?.organisation ?? null;
}

const researchBodies = new Set(["university", "public-institute", "transformed-institute", "new-rd-institution", "hospital"]);

/** Whether a kind of organisation is a body of research or a firm; null for all others. */
export function ownerSide(kind: string | null): "research" | "firm" | null {
  if (kind === null) return null;
  if (researchBodies.has(kind)) return "research";
  return kind === "enterprise" || codeEntry("organisation-kinds", kind)?.parent === "enterprise" ? "firm" : null;
}

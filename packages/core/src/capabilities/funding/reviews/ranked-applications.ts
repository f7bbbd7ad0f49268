import { groupBy } from "../../../contract/group-by.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { DuplicateMatch } from "../entities/duplicate-match.ts";
import type { Review } from "../entities/review.ts";
import { rounded } from "./scored-items.ts";

/** An application as its reviewers leave it. */
export interface RankedApplication {
  readonly application: Application;
  /** Mean of the totals handed in; null without one. */
  readonly mean: number | null;
  /** Highest total minus lowest; null under two. */
  readonly spread: number | null;
  readonly reviews: number;
  /** Reviews that are still awaited. */
  readonly awaited: number;
  /** 1 = best; equal means share a rank; null without a mean. */
  readonly rank: number | null;
  readonly openDuplicates: number;
  readonly confirmedDuplicates: number;
}

/** Applications by mean, best first; equal ones by spread, then by when they were handed in, then by id. Those without a review come last. */
export function rankedApplications(
  applications: readonly Application[],
  reviews: readonly Review[],
  duplicates: readonly DuplicateMatch[],
): readonly RankedApplication[] {
  const reviewsOf = groupBy(reviews, ({ application }) => application);
  const duplicatesOf = groupBy(duplicates, ({ application }) => application);
  const rows = applications.map((application) => {
    const mine = reviewsOf.get(application.id) ?? [];
    const totals = mine.flatMap(({ status, total }) => (status === "submitted" && total !== null ? [total] : []));
    const decided = duplicatesOf.get(application.id) ?? [];
    return {
      application,
      mean: totals.length === 0 ? null : rounded(totals.reduce((sum, total) => sum + total, 0) / totals.length),
      spread: totals.length < 2 ? null : rounded(Math.max(...totals) - Math.min(...totals)),
      reviews: totals.length,
      awaited: mine.filter(({ status }) => status === "assigned").length,
      openDuplicates: decided.filter(({ decision }) => decision === "open").length,
      confirmedDuplicates: decided.filter(({ decision }) => decision === "duplicate").length,
    };
  });
  rows.sort(
    (a, b) =>
      byMean(a.mean, b.mean) ||
      (a.spread ?? 0) - (b.spread ?? 0) ||
      inOrder(a.application.submitted_at ?? "", b.application.submitted_at ?? "") ||
      inOrder(a.application.id, b.application.id),
  );
  return rows.map((row) => ({ ...row, rank: row.mean === null ? null : 1 + rows.findIndex(({ mean }) => mean === row.mean) }));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byMean(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}

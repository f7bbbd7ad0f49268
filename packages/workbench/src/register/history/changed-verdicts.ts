import type { Finding, Verdict } from "@quoin/core";

type Judged = Pick<Finding, "id" | "verdict">;

/** The findings whose verdict differs between two diagnoses, and those that only one of them has, in the order of the later one. */
export function changedVerdicts<F extends Judged>(
  before: readonly F[],
  after: readonly F[],
): readonly { readonly finding: F; readonly from: Verdict | null; readonly to: Verdict | null }[] {
  const earlier = new Map(before.map((finding) => [finding.id, finding]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((finding) => {
      const from = earlier.get(finding.id)?.verdict ?? null;
      return from === finding.verdict ? [] : [{ finding, from, to: finding.verdict }];
    }),
    ...before.filter(({ id }) => !later.has(id)).map((finding) => ({ finding, from: finding.verdict, to: null })),
  ];
}

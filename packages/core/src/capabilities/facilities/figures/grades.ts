/** The least sharing rate of each grade that the office gives. */
export type GradeLimits = readonly { readonly grade: string; readonly least: number }[];

/** The best grade whose limit the sharing rate reaches; null where the office gives no limits, the rate is not known or reaches none of them. */
export function gradeOf({ sharing_rate: rate }: { readonly sharing_rate: number | null }, limits: GradeLimits): string | null {
  if (rate === null) return null;
  const reached = limits.filter(({ least }) => rate >= least).toSorted((a, b) => b.least - a.least);
  return reached[0]?.grade ?? null;
}

/** Kinds of money that the public pays; `contract`, `service` and `other` come from whoever is served, or from nobody known. */
const publicKinds: ReadonlySet<string> = new Set(["base", "project", "procurement"]);

/**
 * What an institute earns by public services for each unit of public money (base, projects, public orders) of the same year: no share, it may be above 1. Null where the income is not
 * recorded or no public money is.
 */
export function servicePerPublicMoney(
  income: number | string | null,
  money: readonly { readonly kind: string; readonly amount: number | string }[],
): number | null {
  const paid = money.reduce((sum, { kind, amount }) => sum + (publicKinds.has(kind) ? Number(amount) : 0), 0);
  return income === null || paid <= 0 ? null : Number(income) / paid;
}

/** Rounding of amounts in which a part may exceed its whole. */
const rounding = 1e-9;

/**
 * What part of a year's money something was, 0 to 1. Null where the part is not recorded or no money is; also where the part is more than all money together: one of the two is recorded wrongly or not wholly,
 * so that the share is not known.
 */
export function partOfMoney(part: number | string | null, money: readonly { readonly amount: number | string }[]): number | null {
  const all = money.reduce((sum, { amount }) => sum + Number(amount), 0);
  const share = part === null || all <= 0 ? null : Number(part) / all;
  return share === null || share > 1 + rounding ? null : Math.min(1, share);
}

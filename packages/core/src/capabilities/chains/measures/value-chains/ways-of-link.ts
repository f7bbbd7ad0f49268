import type { RelianceOfYear } from "./world-reliance.ts";

/** What can be done about a supplier abroad, as far as the table tells. */
export type LinkWay = "abroad" | "home" | "stocks";

/** Who else delivers what one supplier abroad delivers, by the value added of the own economy that hangs on it. */
export interface WaysOfLink {
  /** Parts of all that hangs on such goods: on the supplier, on the same industry of all other economies abroad, and on the own one. They add up to 1. */
  readonly supplier: number;
  readonly abroad: number;
  readonly home: number;
  /** The other economy abroad that delivers most, -1 where none does: where to go. */
  readonly next: number;
  readonly way: LinkWay;
}

/**
 * The way that lies nearest: buy more abroad where the others there deliver at least as much as the supplier, else at home where the own industry does, else hold stocks while makers are built up.
 *
 * @param sector the supplier, economy × industries + industry
 * @param isGroup economies that are groups: they count as others abroad, but nobody can go there
 */
export function waysOfLink(
  { reach }: Pick<RelianceOfYear, "reach">,
  { economies, industries, own }: { readonly economies: number; readonly industries: number; readonly own: number },
  sector: number,
  isGroup: (economy: number) => boolean,
): WaysOfLink {
  const [from, industry] = [Math.floor(sector / industries), sector % industries];
  const of = (economy: number): number => Math.max(0, reach[economy * industries + industry]!);
  const others = Array.from({ length: economies }, (_, economy) => economy).filter((economy) => economy !== from && economy !== own);
  const abroad = others.reduce((sum, economy) => sum + of(economy), 0);
  const all = of(from) + abroad + of(own);
  const named = others.filter((economy) => !isGroup(economy) && of(economy) > 0);
  const next = named.reduce((most, economy) => (most < 0 || of(economy) > of(most) ? economy : most), -1);
  const share = (part: number): number => (all > 0 ? part / all : 0);
  const way = next >= 0 && abroad >= of(from) ? "abroad" : of(own) >= of(from) && of(own) > 0 ? "home" : "stocks";
  return { supplier: share(of(from)), abroad: share(abroad), home: share(of(own)), next, way };
}

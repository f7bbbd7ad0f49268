import { byCodePoint } from "@quoin/methods";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { numberOf, type RowWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { genericPerformersFacts } from "./generic-performers.ts";

/** How general a technology is; its name where the table has one. */
export type Generality = RowWith<"technology", "generality" | "citing"> & { readonly values: { readonly name?: string | null } };

export type CarryingLimits = Pick<
  LimitsOf<typeof genericPerformersFacts>,
  "general_part" | "performer_share" | "steady_part" | "window" | "minimum_citations" | "minimum_amount" | "size_classes"
>;

/** A technology that is large and cited enough to be judged: how general it is, and who carries it. */
export interface CarriedTechnology {
  readonly technology: string;
  readonly name: string;
  readonly generality: number;
  readonly citing: number;
  /** Of all performers, in the years of the window. */
  readonly amount: number;
  readonly performers: number;
  /** The one with the most of those who are at work in enough years; null where nobody is. */
  readonly steadiest: { readonly performer: string; readonly share: number; readonly years: number } | null;
  readonly isCarried: boolean;
  /** One of the most general ones. */
  readonly isGeneral: boolean;
  /** Number of its class by amount: who holds what part depends on how large a technology is. */
  readonly sizeClass: number;
  readonly row: EvidenceRow;
}

/** The technologies that can be judged, most general first (ties: by code), and the years looked at; the newest year of performers ends the window. */
export interface Carrying {
  readonly technologies: readonly CarriedTechnology[];
  readonly from: number;
  readonly to: number;
  /** Years of the window in which anything is reported. */
  readonly reported: number;
  /** Technologies left out, because too little is known of them. */
  readonly leftOut: number;
}

/** Null where no year of any performer is known. Rows without a figure are unknown and count nowhere. */
export function carrying(
  generalities: readonly Generality[],
  performers: readonly RowWith<"technology" | "performer", "year" | "amount">[],
  limits: CarryingLimits,
): Carrying | null {
  const known = performers.flatMap((row) => {
    const [technology, performer, year, amount] = [textOf(row, "technology"), textOf(row, "performer"), numberOf(row, "year"), numberOf(row, "amount")];
    return technology === null || performer === null || year === null || amount === null || amount <= 0 ? [] : [{ technology, performer, year, amount }];
  });
  if (known.length === 0) return null;
  const to = known.reduce((newest, { year }) => Math.max(newest, year), Number.NEGATIVE_INFINITY);
  const from = to - limits.window + 1;
  const work = new Map<string, Map<string, { amount: number; readonly years: Set<number> }>>();
  const reported = new Set<number>();
  for (const { technology, performer, year, amount } of known) {
    if (year < from) continue;
    reported.add(year);
    const of = work.get(technology) ?? new Map<string, { amount: number; readonly years: Set<number> }>();
    work.set(technology, of);
    const own = of.get(performer) ?? { amount: 0, years: new Set<number>() };
    of.set(performer, own);
    own.amount += amount;
    own.years.add(year);
  }
  const found = generalities.flatMap((row) => {
    const [technology, generality, citing] = [textOf(row, "technology"), numberOf(row, "generality"), numberOf(row, "citing")];
    const own = work.get(technology ?? "");
    if (technology === null || generality === null || citing === null || citing < limits.minimum_citations || own === undefined) return [];
    const all = [...own].map(([performer, { amount, years }]) => ({ performer, amount, years: years.size }));
    const amount = all.reduce((sum, each) => sum + each.amount, 0);
    if (amount < limits.minimum_amount) return [];
    const [first] = all
      .filter(({ years }) => years >= limits.steady_part * reported.size)
      .sort((a, b) => b.amount - a.amount || byCodePoint(a.performer, b.performer));
    const steadiest = first === undefined ? null : { performer: first.performer, share: first.amount / amount, years: first.years };
    const isCarried = steadiest !== null && steadiest.share >= limits.performer_share;
    return [{ technology, name: textOf(row, "name") ?? technology, generality, citing, amount, performers: all.length, steadiest, isCarried, row }];
  });
  const general = Math.round(limits.general_part * found.length);
  const bySize = found.toSorted((a, b) => a.amount - b.amount || byCodePoint(a.technology, b.technology));
  const sizeOf = new Map(bySize.map(({ technology }, place) => [technology, Math.floor((place * limits.size_classes) / found.length)]));
  const technologies = found
    .sort((a, b) => b.generality - a.generality || byCodePoint(a.technology, b.technology))
    .map((each, place) => ({ ...each, isGeneral: place < general, sizeClass: sizeOf.get(each.technology) ?? 0 }));
  return { technologies, from, to, reported: reported.size, leftOut: generalities.length - technologies.length };
}

import { groupBy } from "../../../../contract/group-by.ts";
import { type Link, mixedShare, type PartnerKind, partnerKinds, type Undertakings, undertakingsOf } from "./undertakings.ts";

/** How many partners are of unknown kind, and the least and the most share of undertakings that join two kinds whatever these are. */
export interface EitherWay {
  readonly unknown: number;
  readonly partners: number;
  /** Bounds: each undertaking by itself joins two kinds only where its known partners do, and wherever one of unknown kind could make it so. */
  readonly low: number;
  readonly high: number;
  /** The undertakings under each of the ways of counting that the verdict is tried under. */
  readonly ways: readonly Undertakings[];
}

/**
 * The undertakings with the partners of unknown kind counted either way: all of them as none of the three kinds, as each of the three, as the kind that they meet most (which joins least) and as
 * the kind that they meet least (which joins most). Null where every kind is known, or where no undertaking is left under one of these.
 */
export function countedEitherWay(found: Undertakings): EitherWay | null {
  const { links, source, year } = found;
  const unknown = new Set(links.filter(({ kind }) => kind === null).map(({ partner }) => partner));
  if (unknown.size === 0) return null;
  const met = kindsMet(links, unknown);
  const ranked = (partner: string): readonly PartnerKind[] =>
    partnerKinds.toSorted((a, b) => (met.get(`${partner}\n${b}`) ?? 0) - (met.get(`${partner}\n${a}`) ?? 0));
  const readings: ((partner: string) => string)[] = [
    () => "other",
    ...partnerKinds.map((kind) => () => kind),
    (partner) => ranked(partner).at(0) ?? "other",
    (partner) => ranked(partner).at(-1) ?? "other",
  ];
  const ways = readings.map((read) =>
    undertakingsOf(
      source,
      links.map((link) => (link.kind === null ? { ...link, kind: read(link.partner) } : link)),
      year,
    ),
  );
  // That the unknown are left out, with the undertakings that then have one partner alone, is a reading too, of another whole.
  const left = found.undertakings.length === 0 ? [] : [mixedShare(found.graph, found.kinds, 2)];
  const [least, most] = boundsOf(links);
  return {
    unknown: unknown.size,
    partners: new Set(links.map(({ partner }) => partner)).size,
    low: Math.min(least, ...left),
    high: Math.max(most, ...left),
    ways,
  };
}

/** The least and the most share of undertakings of two partners or more that join two kinds, each undertaking resolved by itself: no kinds of the unknown partners lie beyond. */
function boundsOf(links: readonly Link[]): readonly [least: number, most: number] {
  const joint = [...groupBy(links, ({ undertaking }) => undertaking).values()].flatMap((members) => {
    const kindOf = new Map(members.map(({ partner, kind }) => [partner, kind]));
    return kindOf.size < 2 ? [] : [[...kindOf.values()]];
  });
  const known = (kinds: readonly (string | null)[]): number => new Set(kinds.filter((kind) => partnerKinds.some((each) => each === kind))).size;
  const open = (kinds: readonly (string | null)[]): number => kinds.filter((kind) => kind === null).length;
  return [joint.filter((kinds) => known(kinds) >= 2).length / joint.length, joint.filter((kinds) => known(kinds) + open(kinds) >= 2).length / joint.length];
}

/** How often each partner of unknown kind meets each kind, by partner and kind. */
function kindsMet(links: readonly Link[], unknown: ReadonlySet<string>): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  for (const members of groupBy(links, ({ undertaking }) => undertaking).values())
    for (const { partner } of members.filter((each) => unknown.has(each.partner)))
      for (const { kind } of members)
        if (kind !== null) {
          const key = `${partner}\n${kind}`;
          met.set(key, (met.get(key) ?? 0) + 1);
        }
  return met;
}

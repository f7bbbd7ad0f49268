import { type BipartiteGraph, bipartiteGraph, tripleHelix } from "@quoin/methods";
import { entryOf } from "../../../../contract/assert-present.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import type { RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { type GatheredOf, type GatheredTable, numberOf, type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { type KindWords, kindOfLead, type LeadKind, leadKind } from "../../../generic-technology/rules/missing-subject/lead-kind.ts";
import { type partnersTable, type postsTable, type StratumKind, strataKinds } from "./gather.ts";

/** The three kinds of the triple helix; everything else is of none of them. */
export const partnerKinds = ["university", "institute", "company"] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Joint undertakings and who takes part in them. */
export interface Undertakings {
  readonly source: GatheredTable;
  readonly rows: readonly EvidenceRow[];
  readonly year: number | null;
  /** Rows that name an undertaking and a partner. */
  readonly placed: number;
  /** Of them, rows whose partner's kind is known. */
  readonly coded: number;
  /** Undertakings with two partners of a known kind or more. */
  readonly undertakings: readonly string[];
  readonly partners: readonly string[];
  /** Kind of each partner, as a place in `partnerKinds`; -1 for another one. */
  readonly kinds: Int8Array;
  readonly graph: BipartiteGraph;
  /** Number of the stratum of each undertaking: who works in one industry is never dealt to another. Null where nothing parts them. */
  readonly strata: Int32Array | null;
  /** What parts them. */
  readonly stratum: StratumKind;
  /** All who take part, those of unknown kind among them: what `countedEitherWay` counts anew. */
  readonly links: readonly Link[];
}

/** One partner of one undertaking; `kind` is null where nothing tells it. */
export interface Link {
  readonly row: EvidenceRow;
  readonly undertaking: string;
  readonly partner: string;
  readonly kind: string | null;
  /** The industry, the programme … of the undertaking, where something says it. */
  readonly stratum?: string;
}

/** Partners as a table of partnerships names them: their kinds as they were decided, as the table says, else as words of their names tell. */
export function namedUndertakings(source: GatheredOf<typeof partnersTable>, words: KindWords, strata: RowBlocks | null = null): Undertakings {
  return undertakingsOf(
    source,
    source.rows.flatMap((row): Link[] => {
      const [undertaking, partner] = [textOf(row, "undertaking"), textOf(row, "organisation")];
      if (undertaking === null || partner === null) return [];
      const stratum = strata?.of.get(row.row);
      const kind = knownKind(kindOfLead(partner, textOf(row, "kind"), words));
      return [{ row, undertaking, partner, kind, ...(stratum === undefined ? {} : { stratum }) }];
    }),
    null,
    strataKinds.find((kind) => kind === strata?.kind),
  );
}

/** An institute turned company is a company here; a partner of whom nothing tells the kind is not coded, which is not "another one". */
function knownKind(kind: LeadKind): string | null {
  return kind === "unknown" ? null : kind === "institute-company" ? "company" : kind;
}

/** Laboratories of a research system as joint undertakings of the institutions that hold their posts, by the longest list; kinds are read from names. */
export function laboratoryUndertakings(source: GatheredOf<typeof postsTable>, words: KindWords): Undertakings {
  const lists = new Map<number, RowOf<typeof postsTable>[]>();
  for (const row of source.rows) {
    const list = numberOf(row, "list_year");
    if (list !== null) lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const [longest] = [...lists].sort(([a, m], [b, n]) => n.length - m.length || b - a);
  const links = (longest?.[1] ?? []).flatMap((row): Link[] => {
    const [industry, laboratory, partner] = [textOf(row, "industry"), textOf(row, "laboratory"), textOf(row, "institution")];
    if (industry === null || laboratory === null || partner === null) return [];
    return [{ row, undertaking: `${industry} ${laboratory}`, partner, kind: knownKind(leadKind(partner, words)), stratum: industry }];
  });
  return undertakingsOf(source, links, longest?.[0] ?? null);
}

/** Undertakings and their partners from who takes part in what; links without a kind are left out. */
export function undertakingsOf(source: GatheredTable, links: readonly Link[], year: number | null, stratum: StratumKind = "industry"): Undertakings {
  const coded = links.filter(({ kind }) => kind !== null);
  const members = new Map<string, Set<string>>();
  for (const { undertaking, partner } of coded) members.set(undertaking, (members.get(undertaking) ?? new Set()).add(partner));
  const joint = coded.filter(({ undertaking }) => entryOf(members, undertaking).size >= 2);
  const undertakings = [...new Set(joint.map((each) => each.undertaking))].sort();
  const partners = [...new Set(joint.map(({ partner }) => partner))].sort();
  const kindOf = new Map(joint.map(({ partner, kind }) => [partner, partnerKinds.indexOf(kind as (typeof partnerKinds)[number])]));
  const stratumOf = new Map(joint.map(({ undertaking, stratum }) => [undertaking, stratum]));
  const strata = [...new Set(stratumOf.values())].sort();
  const [from, to] = [new Map(undertakings.map((name, i) => [name, i])), new Map(partners.map((name, i) => [name, i]))];
  return {
    source,
    rows: links.map(({ row }) => row),
    year,
    placed: links.length,
    coded: coded.length,
    undertakings,
    partners,
    kinds: Int8Array.from(partners, (partner) => entryOf(kindOf, partner)),
    graph: bipartiteGraph(
      Int32Array.from(joint, ({ undertaking }) => entryOf(from, undertaking)),
      Int32Array.from(joint, ({ partner }) => entryOf(to, partner)),
      undertakings.length,
      partners.length,
    ),
    strata: strata.length < 2 ? null : Int32Array.from(undertakings, (name) => strata.indexOf(stratumOf.get(name))),
    stratum,
    links,
  };
}

/** Which kinds take part in each undertaking of a network over these partners: bit k = kind k. */
function kindSets(graph: BipartiteGraph, kinds: Int8Array): Uint8Array {
  return Uint8Array.from({ length: graph.left }, (_, unit) => {
    let set = 0;
    for (let at = graph.start[unit]!; at < graph.start[unit + 1]!; at++) {
      const kind = kinds[graph.neighbour[at]! - graph.left]!;
      if (kind >= 0) set |= 1 << kind;
    }
    return set;
  });
}

/** Share of undertakings in which at least `least` of the three kinds take part. */
export function mixedShare(graph: BipartiteGraph, kinds: Int8Array, least: number): number {
  const sets = kindSets(graph, kinds);
  const mixed = sets.filter((set) => (set & 1) + ((set >> 1) & 1) + ((set >> 2) & 1) >= least).length;
  return mixed / sets.length;
}

/** Mutual information of the three kinds over the undertakings, in bits. */
export function helixInformation(graph: BipartiteGraph, kinds: Int8Array): number {
  return tripleHelix(kindSets(graph, kinds));
}

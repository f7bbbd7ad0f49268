import {
  byCountry,
  bySector,
  chainVectors,
  type DenseEngine,
  exportTerms,
  foreignReliance,
  identityMinus,
  SingularMatrix,
  type SupplyReach,
  sectorAccounts,
  supplyReach,
  tradeSystem,
  verticalSpecialisation,
  type WorldTable,
} from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { type ChainMap, chainMaps } from "./chain-map.ts";

/** Neighbours of an industry on either side that its map names. */
const neighbours = 6;

/** Exports of an economy by what becomes of their value, in the unit of the table; the six parts add up to the exports but for sectors without output. */
export interface ExportParts {
  readonly exports: number;
  /** Own value that the importer absorbs; that others absorb; that comes home. */
  readonly absorbed: number;
  readonly beyond: number;
  readonly home: number;
  /** Foreign value, and what crosses a border again and is counted twice. */
  readonly foreign: number;
  readonly twice: number;
  /** Foreign value added in exports, by exports: vertical specialisation. NaN without exports, as the next two. */
  readonly specialisation: number;
  /** Exports that cross more than one border, by exports. */
  readonly participation: number;
  readonly position: number;
}

/** How one industry of an economy stands in the chain. */
export interface IndustryStanding {
  readonly industry: number;
  readonly output: number;
  readonly exports: number;
  readonly valueShare: number;
  readonly upstreamness: number;
  readonly face: number;
  readonly lookThrough: number;
  readonly concentration: number;
  /** Place of the economy that most of the foreign value comes from, -1 where there is none. */
  readonly origin: number;
  readonly originShare: number;
  /** Place among all economies by look-through reliance, 1 = hangs most on others; of how many. */
  readonly rank: number;
  readonly of: number;
  readonly median: number;
}

/** How deep each economy stands in the chains and on which side: NaN without exports. */
export interface ChainPositions {
  /** Foreign value in exports, and own value in the exports of others, by exports: behind and before the economy. */
  readonly backward: Float64Array;
  readonly forward: Float64Array;
  /** ln(1 + forward) - ln(1 + backward): above 0 where others rest more on it than it on them. */
  readonly position: Float64Array;
}

/** One year of the world table, looked at from one economy. */
export interface ChainYear {
  /** Of every economy. */
  readonly positions: ChainPositions;
  /** Of each industry of the economy. */
  readonly maps: readonly ChainMap[];
  readonly parts: ExportParts;
  readonly standings: readonly IndustryStanding[];
  readonly reach: SupplyReach;
  readonly output: number;
  readonly valueAdded: number;
}

/** Measures of one economy in one year; null where the table is not productive. Cost: one inverse, 2 n³, and the blocks of `tradeSystem`. */
export async function chainYear(dense: DenseEngine, table: WorldTable, economy: number): Promise<ChainYear | null> {
  const accounts = sectorAccounts(table);
  const n = accounts.output.length;
  const vectors = chainVectors(table, accounts);
  if (!vectors.productive) return null;
  const inverse = await inverted(dense, identityMinus(accounts.inputs), n);
  if (inverse === null) return null;
  const { countries, industries } = table;
  const system = tradeSystem(table, accounts, inverse);
  const terms = exportTerms(system);
  const { vs, vs1, position } = verticalSpecialisation(system, terms);
  const gross = byCountry(terms.exports, countries, industries);
  const byExports = (values: Float64Array): Float64Array => values.map((value, c) => (gross[c]! > 0 ? value / gross[c]! : Number.NaN));
  const of = (term: keyof typeof terms): number => byCountry(terms[term], countries, industries)[economy]!;
  const exports = of("exports");
  const share = (part: number): number => (exports > 0 ? part / exports : Number.NaN);
  const reliance = foreignReliance(system);
  const sold = bySector(terms.exports, countries);
  const from = economy * industries;
  const standings = Array.from({ length: industries }, (_, industry): IndustryStanding => {
    const at = from + industry;
    const own = reliance.lookThrough[at]!;
    const all = Array.from({ length: countries }, (_, c) => reliance.lookThrough[c * industries + industry]!).filter((each) => !Number.isNaN(each));
    return {
      industry,
      output: accounts.output[at]!,
      exports: sold[at]!,
      valueShare: accounts.valueShare[at]!,
      upstreamness: vectors.upstreamness[at]!,
      face: reliance.face[at]!,
      lookThrough: own,
      concentration: reliance.concentration[at]!,
      origin: reliance.largest[at]!,
      originShare: reliance.largestShare[at]!,
      rank: Number.isNaN(own) ? Number.NaN : 1 + all.filter((each) => each > own).length,
      of: all.length,
      median: median(all),
    };
  });
  const sum = (values: Float64Array): number => values.subarray(from, from + industries).reduce((total, value) => total + value, 0);
  return {
    parts: {
      exports,
      absorbed: of("davax"),
      beyond: of("vax") - of("davax"),
      home: of("ref"),
      foreign: of("fva"),
      twice: of("ddc") + of("fdc"),
      specialisation: share(vs[economy]!),
      participation: share(of("gvc")),
      position: position[economy]!,
    },
    standings,
    positions: { backward: byExports(vs), forward: byExports(vs1), position },
    maps: chainMaps(table, economy, neighbours),
    reach: supplyReach(system, economy),
    output: sum(accounts.divisor),
    valueAdded: sum(accounts.valueAdded),
  };
}

async function inverted(dense: DenseEngine, matrix: Float64Array, n: number): Promise<Float64Array | null> {
  try {
    return (await dense.inverse(matrix, n)).inverse;
  } catch (cause) {
    if (cause instanceof SingularMatrix) return null;
    throw cause;
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? elementAt(sorted, middle) : (elementAt(sorted, middle - 1) + elementAt(sorted, middle)) / 2;
}

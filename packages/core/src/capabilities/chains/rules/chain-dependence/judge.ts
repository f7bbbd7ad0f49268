import { byCodePoint } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import { benchmarkDraft, medianOf, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import { betweenEnds } from "../../../../diagnosis/falling-share/between-ends.ts";
import { type FindingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { Placebo } from "../../../../diagnosis/verdict/placebo.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { integer, listed, percent, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { RelianceOfYear } from "../../measures/value-chains/world-reliance.ts";
import { refusalOf, type WorldChain } from "../../world-chain/gather-world.ts";
import type { chainDependenceFacts } from "./chain-dependence.ts";
import { chainDependenceWords as words } from "./chain-dependence.words.ts";

/** A peak between the ends is named where it lies so far from one of them, as a share. */
const worthAWord = 0.03;

type Limits = LimitsOf<typeof chainDependenceFacts>;

/** How the industries are taken together. */
interface Taken {
  readonly by: "lookThrough" | "face";
  readonly isEqual?: boolean;
  /** Industry that is left out. */
  readonly without?: number;
}

/** Reliance of the own industries on others abroad, against the same industries of the other economies. */
export function judgeDependence(world: WorldChain, { groups, minimum_peers }: Limits): FindingDraft[] {
  const refusal = refusalOf(world);
  if (refusal !== null) return [refusal];
  const { economies, industries, at, years, evidence, synthetic } = world;
  const peers = economies.flatMap((code, place) => (place === at || groups.includes(code) ? [] : [place]));
  if (peers.length < minimum_peers)
    return [
      insufficientData(nation, words.say("few", { peers: integer(peers.length, "economies"), needed: integer(minimum_peers, "economies") }), evidence, {
        synthetic,
      }),
    ];
  const m = industries.length;
  const [first, last] = [elementAt(years, 0), lastOf(years)];
  const meanOf = (of: RelianceOfYear, economy: number, { by, isEqual = false, without }: Taken): number | null => {
    let [sum, weights] = [0, 0];
    for (let i = 0; i < m; i++) {
      const reliance = of[by][economy * m + i]!;
      const weight = isEqual ? 1 : of.output[at * m + i]!;
      if (i === without || Number.isNaN(reliance)) continue;
      sum += weight * reliance;
      weights += weight;
    }
    return weights > 0 ? rounded(sum / weights) : null;
  };
  const way = (label: Way["label"], of: RelianceOfYear, taken: Taken): Way & { readonly placebo: Placebo } => {
    const means = peers.map((economy) => ({ economy, mean: meanOf(of, economy, taken) }));
    const middle = (without: number | null): number | null => limitOf(means.filter(({ economy }) => economy !== without).map(({ mean }) => mean));
    const called = means.filter(({ economy, mean }) => mean !== null && mean > (middle(economy) ?? Number.POSITIVE_INFINITY));
    const code = ({ economy }: { readonly economy: number }): string => elementAt(economies, economy);
    return { label, value: meanOf(of, at, taken), limit: middle(null), placebo: { subjects: means.map(code).sort(), called: called.map(code).sort() } };
  };
  const ranked = Array.from({ length: m }, (_, i) => ({ i, share: last.lookThrough[at * m + i]! }))
    .filter(({ share }) => !Number.isNaN(share))
    .sort((a, b) => rounded(b.share) - rounded(a.share) || byCodePoint(elementAt(industries, a.i), elementAt(industries, b.i)));
  const name = (i: number): LocalText => world.nameOf("industry", elementAt(industries, i));
  const through = { by: "lookThrough" } as const;
  const own = way(words.text("baseline", { year: year(last.year) }), last, through);
  const direct = way(words.text("face"), last, { by: "face" });
  const [most] = ranked;
  const found: Said = words.say("found", {
    year: year(last.year),
    first: year(first.year),
    now: percent(own.value ?? Number.NaN),
    before: percent(meanOf(first, at, through) ?? Number.NaN),
    between: betweenEnds(
      years.flatMap((of) => {
        const value = meanOf(of, at, through);
        return value === null ? [] : [{ year: of.year, value }];
      }),
      worthAWord,
      "share",
    ),
    face: percent(direct.value ?? Number.NaN),
    face_limit: percent(direct.limit ?? Number.NaN),
    // A name may hold a comma.
    names: listed(
      own.placebo.subjects.map((code) => world.nameOf("economy", code)),
      { joint: "semicolon" },
    ),
    limit: percent(own.limit ?? Number.NaN),
    peers: integer(peers.length, "economies"),
    most: listed(ranked.slice(0, 3).map(({ i, share }) => words.say("one", { industry: name(i), share: percent(rounded(share)) }))),
  });
  return [
    benchmarkDraft({
      part: null,
      question: words.text("question"),
      bearsOn: ["D1", "M5.1", "M5.3"],
      measure: "benchmark.foreign-reliance",
      unit: "share of inputs",
      claim: "above",
      placebo: own.placebo,
      ways: [
        own,
        direct,
        way(words.text("equal"), last, { ...through, isEqual: true }),
        ...(most === undefined ? [] : [way(words.text("without", { industry: name(most.i) }), last, { ...through, without: most.i })]),
        ...years.slice(0, -1).map((of) => way(words.text("earlier", { year: year(of.year) }), of, through)),
      ],
      comparison: words.text("comparison", { peers: integer(peers.length, "economies") }),
      figures: {
        most: ranked.slice(0, 3).map(({ i, share }) => ({ industry: elementAt(industries, i), share: rounded(share) })),
        by_year: years.map((of) => ({ year: of.year, share: meanOf(of, at, through) })),
      },
      tables: [],
      read: { evidence, synthetic },
      found,
      missing: words.say("unknown"),
      limit: words.text("limit", { limit: percent(own.limit ?? Number.NaN) }),
      outcome: { confirmed: words.text("confirmed"), "not-supported": words.text("refused") },
    }),
  ];
}

/** The middle one; null for none. */
function limitOf(means: readonly (number | null)[]): number | null {
  const middle = medianOf(means.filter((mean) => mean !== null));
  return middle === null ? null : rounded(middle);
}

/** What only rounding tells apart is the same, whatever order the table stands in. */
function rounded(share: number): number {
  return Number(share.toPrecision(12));
}

import { type BipartiteGraph, bipartiteGraph, type NetworkOptions, type NullSummary, networkNull, networkNulls } from "@quoin/methods";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { anySynthetic, firstRepeatedKey, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { calledOnce, decimal, given, integer, percent, points, probability, span, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { cooperationFacts } from "./cooperation.ts";
import { cooperationWords as words } from "./cooperation.words.ts";
import { countedEitherWay, type EitherWay } from "./counted-either-way.ts";
import type { CooperationEvidence } from "./gather.ts";
import { helixInformation, laboratoryUndertakings, mixedShare, namedUndertakings, partnerKinds, type Undertakings } from "./undertakings.ts";

export type Limits = LimitsOf<typeof cooperationFacts>;

/** Below this share of undertakings with a company the answer is one on universities and institutes. */
const FEW = 0.05;

interface Part {
  readonly part: string;
  readonly question: LocalText;
  readonly things: LocalText;
}

/** Do universities, institutes and companies work together, or each among its own? One finding on projects, one on the laboratories of a research system. */
export function judgeCooperation({ partners, posts, strata, decided }: CooperationEvidence, given: Limits): FindingDraft[] {
  const limits = { ...given, decided };
  const projects = { part: "projects", question: words.text("project-question"), things: words.text("projects") };
  const laboratories = { part: "laboratories", question: words.text("laboratory-question"), things: words.text("laboratories") };
  const absent = ({ part, question }: Part, lacked: "no-table" | "no-posts"): FindingDraft =>
    insufficientData(nation, words.say(lacked), [], { part, question, reason: "not-coded" });
  const repeated = partners === null ? null : firstRepeatedKey(partners.rows, ["undertaking", "organisation"]);
  return [
    partners === null
      ? absent(projects, "no-table")
      : repeated !== null
        ? { ...repeatedKey(nation, partners, repeated), part: projects.part, question: projects.question }
        : draftOf(projects, namedUndertakings(partners, limits, strata), limits),
    posts === null ? absent(laboratories, "no-posts") : draftOf(laboratories, laboratoryUndertakings(posts, limits), limits),
  ];
}

function draftOf({ part, question, things }: Part, found: Undertakings, limits: Limits): FindingDraft {
  const evidence = referenceTo(found.source, found.rows);
  const shared = { part, question, synthetic: anySynthetic(found.rows) };
  const refusal = refusalOf(found, things, limits);
  if (refusal !== null) return insufficientData(nation, refusal, evidence, shared);
  const { test, information, three } = testsOf(found, limits);
  const judged = againstChance(test, limits);
  const either = countedEitherWay(found);
  if (either !== null && isTurned(either, judged.verdict, limits))
    return insufficientData(nation, words.say("unknown-decides", { ...unknownPlaces(either), things }), evidence, shared);
  return findingDraft({
    subject: nation,
    evidence,
    ...shared,
    ...judged,
    value: test.observed.observed,
    interval: either === null || either.low === either.high ? null : { low: either.low, high: either.high, level: 1 },
    baseline: words.text("baseline"),
    blocks: movedWhole("institution", ...(found.strata === null ? [] : [found.stratum])),
    effectWords: (effect) => words.say("points", { points: points(Math.abs(effect)) }),
    comparison: {
      kind: "null",
      text:
        found.strata === null
          ? words.text("networks", { draws: integer(limits.draws, "draws") })
          : words.text("networks-within", { draws: integer(limits.draws, "draws"), stratum: words.text(`stratum-${found.stratum}`) }),
      draws: limits.draws,
      seed: limits.seed,
      undertakings: found.undertakings.length,
      partners: found.partners.length,
      ...(either === null ? {} : { unknown_partners: either.unknown, least_share: either.low, most_share: either.high }),
      kinds: partnerKinds.map((kind, k) => ({ kind, partners: found.kinds.filter((each) => each === k).length })),
      mutual_information: information.observed,
      mutual_information_null: { mean: information.mean, p05: information.p05, p95: information.p95, p_value: information.pValue },
    },
    choices: choicesOf(found, three, limits),
    chart: {
      kind: "bars",
      title: words.text("chart"),
      unit: "share of joint undertakings",
      bars: [{ id: part, label: things, value: test.observed.observed, low: null, high: null, count: found.undertakings.length }],
      band: { label: words.text("band"), low: test.observed.p05, mean: test.observed.mean, high: test.observed.p95 },
      threshold: null,
    },
    statement: words.say("result", {
      undertakings: integer(found.undertakings.length, "undertakings"),
      things,
      mixed: percent(test.observed.observed),
      companies: percent(withCompany(found)),
      few: withCompany(found) < FEW ? [words.say("few-companies")] : [],
      within: found.strata === null ? [] : words.say("within", { stratum: words.text(`stratum-${found.stratum}`) }),
      chance: span(percent(test.observed.p05), percent(test.observed.p95)),
      p: probability(test.observed.pValue),
      outcome: words.say(isMixing(test.observed, limits) ? "mixes" : judged.told),
      information: decimal(information.observed, 3, "bits"),
      null: span(decimal(information.p05, 3, "bits"), decimal(information.p95, 3, "bits")),
      unknown:
        either === null
          ? []
          : words.say("unknown", { ...unknownPlaces(either), partners: integer(found.partners.length, "partners"), share: shareSaid(either) }),
      year: found.year === null ? [] : [words.say("list-of", { year: year(found.year) })],
    }),
  });
}

/** Whether the verdict is another one where partners of unknown kind are counted one way or another. */
function isTurned({ ways }: EitherWay, verdict: Verdict, limits: Limits): boolean {
  return ways.some(({ graph, kinds, undertakings, strata }) => {
    if (undertakings.length < limits.minimum_undertakings) return true;
    const held = networkNull(graph, (network) => mixedShare(network, kinds, 2), within(strata, { draws: Math.ceil(limits.draws / 2), seed: limits.seed }));
    return againstChance(testOf(held, limits), limits).verdict !== verdict;
  });
}

function unknownPlaces({ unknown, partners, low, high }: EitherWay) {
  return { unknown: integer(unknown, "partners"), partners: integer(partners, "partners"), share: span(percent(low), percent(high)) };
}

/** The share with each partner of unknown kind counted as any: one figure where it is the same as printed. */
function shareSaid({ low, high }: EitherWay): Said {
  const [least, most] = [percent(low), percent(high)];
  return Math.round(low * 1000) === Math.round(high * 1000)
    ? words.say("share-stays", { share: least })
    : words.say("share-between", { share: span(least, most) });
}

function isMixing({ observed, mean, pValue }: NullSummary, { significance }: Limits): boolean {
  return observed > mean && pValue < significance;
}

function withCompany({ graph, kinds }: Undertakings): number {
  return mixedShare(
    graph,
    kinds.map((kind) => (kind === partnerKinds.indexOf("company") ? 0 : -1)),
    1,
  );
}

/** All that is asked of one and the same networks: two kinds joined, the mutual information, and all three kinds where there are as many. */
function testsOf(
  { graph, kinds, strata }: Pick<Undertakings, "graph" | "kinds" | "strata">,
  limits: Limits,
): { readonly test: ChanceTest; readonly information: NullSummary; readonly three: ChanceTest | null } {
  const hasThree = new Set(kinds.filter((kind) => kind >= 0)).size === partnerKinds.length;
  const [held, information, three] = networkNulls(
    graph,
    [
      { of: (network) => mixedShare(network, kinds, 2) },
      { of: (network) => helixInformation(network, kinds) },
      ...(hasThree ? [{ of: (network: BipartiteGraph) => mixedShare(network, kinds, partnerKinds.length), draws: Math.ceil(limits.draws / 2) }] : []),
    ],
    within(strata, limits),
  ) as [NullSummary, NullSummary, NullSummary?];
  return { test: testOf(held, limits), information, three: three === undefined ? null : testOf(three, limits) };
}

/** Draws that trade partners within strata alone. */
function within<O extends NetworkOptions>(strata: Int32Array | null, { draws, seed }: O): NetworkOptions {
  return { draws, seed, ...(strata === null ? {} : { strata }) };
}

function testOf(held: NullSummary, { minimum_shortfall }: Limits): ChanceTest {
  return { observed: held, claim: "below", minimum: minimum_shortfall };
}

function refusalOf({ placed, coded, undertakings, partners, kinds }: Undertakings, things: LocalText, limits: Limits): Said | null {
  if (undertakings.length < limits.minimum_undertakings || coded < limits.minimum_coded_share * placed)
    return words.say("too-few", {
      placed: integer(placed, "partners"),
      coded: integer(coded, "partners"),
      undertakings: integer(undertakings.length, "undertakings"),
      things,
      minimum: given(limits.minimum_undertakings, "undertakings"),
      share: percent(limits.minimum_coded_share, 0),
    });
  if (new Set(kinds).size < 2) return words.say("one-kind", { partners: integer(partners.length, "partners") });
  return null;
}

function choicesOf(found: Undertakings, three: ChanceTest | null, limits: Limits): Choice[] {
  const line = (label: LocalText, test: ChanceTest): Choice => {
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.observed.observed, null: chance, verdict };
  };
  const largest = largestPartner(found);
  const label = words.text("without-largest", { partner: calledOnce(found.partners[largest] ?? "") });
  const { graph, kinds, strata } = withoutPartner(found, largest);
  const fewer = { draws: Math.ceil(limits.draws / 2), seed: limits.seed };
  const without = networkNull(graph, (network) => mixedShare(network, kinds, 2), within(strata, fewer));
  const over = found.strata === null ? null : networkNull(found.graph, (network) => mixedShare(network, found.kinds, 2), fewer);
  return [
    ...(over === null ? [] : [line(words.text("over-strata", { stratum: words.text(`stratum-${found.stratum}`) }), testOf(over, limits))]),
    ...(three === null ? [] : [line(words.text("three"), three)]),
    graph.left === 0 ? { label, value: null, null: null, verdict: "insufficient-data" } : line(label, testOf(without, limits)),
  ];
}

function largestPartner({ graph, partners }: Undertakings): number {
  const degree = (partner: number): number => Number(graph.start[graph.left + partner + 1]) - Number(graph.start[graph.left + partner]);
  return partners.reduce((best, _, partner) => (degree(partner) > degree(best) ? partner : best), 0);
}

/** Without a partner, of the undertakings that two others still share: one who is left alone joins nobody, in no network. */
function withoutPartner({ graph, kinds, partners, strata }: Undertakings, out: number): Pick<Undertakings, "graph" | "kinds" | "strata"> {
  const kept: number[] = [];
  const links: [number, number][] = [];
  let shared = 0;
  for (let unit = 0; unit < graph.left; unit++) {
    const others = [...graph.neighbour.subarray(graph.start[unit], graph.start[unit + 1])]
      .map((node) => node - graph.left)
      .filter((partner) => partner !== out);
    if (others.length < 2) continue;
    for (const partner of others) links.push([shared, partner]);
    kept.push(unit);
    shared += 1;
  }
  return {
    graph: bipartiteGraph(
      Int32Array.from(links, ([unit]) => unit),
      Int32Array.from(links, ([, partner]) => partner),
      shared,
      partners.length,
    ),
    kinds,
    strata: strata === null ? null : Int32Array.from(kept, (unit) => strata[unit] ?? 0),
  };
}

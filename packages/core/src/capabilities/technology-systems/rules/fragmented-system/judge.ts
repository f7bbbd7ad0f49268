import { type BipartiteGraph, connectedComponents, linkedPairShare, type NullSummary, networkNull } from "@quoin/methods";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { nullOf } from "../../../../diagnosis/finding/null-of.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance } from "../../../../diagnosis/verdict/against-chance.ts";
import { anySynthetic, firstRepeatedKey, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { decimal, integer, percent, points, probability, span, verbatim, year as yearOf } from "../../../../language/statement/values.ts";
import type { fragmentedSystemFacts } from "./fragmented-system.ts";
import { fragmentedSystemWords as words } from "./fragmented-system.words.ts";
import type { ResearchPosts } from "./gather.ts";
import { type NetworkFacts, networkFacts, type PostNetwork, postNetworks } from "./post-network.ts";

type Limits = LimitsOf<typeof fragmentedSystemFacts>;

export function judgePosts({ posts }: ResearchPosts, limits: Limits): FindingDraft[] {
  const [network, ...others] = postNetworks(posts.rows);
  if (network === undefined) return [insufficientData(nation, words.say("no-list", { table: verbatim(posts.table) }))];
  const repeated = firstRepeatedKey(network.rows, ["industry", "laboratory", "post", "institution"]);
  if (repeated !== null) return [repeatedKey(nation, posts, repeated)];
  const evidence = referenceTo(posts, network.rows);
  const synthetic = anySynthetic(network.rows);
  const refusal = refusalOf(network, limits);
  if (refusal !== null) return [insufficientData(nation, refusal, evidence, { synthetic })];
  const pairs = networkNull(network.graph, linkedPairShare, limits);
  const facts = networkFacts(network);
  const judged = againstChance({ observed: pairs, claim: "below", minimum: limits.minimum_shortfall }, limits);
  return [
    findingDraft({
      subject: nation,
      appliesTo: [...new Set(network.placed.map((row) => textOf(row, "region")))].filter((region) => region !== null).sort(),
      evidence,
      synthetic,
      ...judged,
      value: pairs.observed,
      effectWords: (effect) => words.say("shortfall", { size: points(Math.abs(effect)) }),
      comparison: {
        kind: "null",
        text: words.text("networks", { draws: integer(limits.draws, "draws") }),
        draws: limits.draws,
        seed: limits.seed,
        year: network.year,
        industries: network.industries.length,
        institutions: network.institutions.length,
        links: network.links,
        posts: network.placed.length,
        components: facts.components,
        bridges: facts.bridges,
        institutions_of_one_industry: facts.institutionsOfOneIndustry,
        institutions_of_five_industries: facts.institutionsOfFive,
        laboratories: facts.laboratories,
        laboratories_on_one_institution: facts.laboratoriesOnOne,
        posts_in_them: facts.postsInThem,
        laboratories_of_one_post: facts.laboratoriesOfOnePost,
        largest_institution: facts.largest.institution,
        posts_of_largest: facts.largest.posts,
      },
      choices: [partsSensitivity(network.graph, limits), ...others.map((other) => yearSensitivity(other, limits))],
      chart: {
        kind: "bars",
        title: words.text("chart"),
        unit: "share of pairs",
        bars: [
          {
            id: String(network.year),
            label: words.text("one-year", { year: yearOf(network.year) }),
            value: pairs.observed,
            low: null,
            high: null,
            count: network.industries.length,
          },
        ],
        band: { label: words.text("band"), low: pairs.p05, mean: pairs.mean, high: pairs.p95 },
        threshold: null,
      },
      statement: statementOf(network, posts, others.length === 0, pairs, facts, judged.told),
    }),
  ];
}

function refusalOf({ year, rows, placed, industries, institutions }: PostNetwork, limits: Limits): Said | null {
  const unplaced = rows.length - placed.length;
  if (unplaced > limits.maximum_unplaced_share * rows.length)
    return words.say("unplaced", { unplaced: integer(unplaced, "posts"), posts: integer(rows.length, "posts"), year: yearOf(year) });
  if (industries.length < limits.minimum_industries || institutions.length < limits.minimum_institutions)
    return words.say("too-small", {
      year: yearOf(year),
      industries: integer(industries.length, "industries"),
      institutions: integer(institutions.length, "institutions"),
      least_industries: integer(limits.minimum_industries, "industries"),
      least_institutions: integer(limits.minimum_institutions, "institutions"),
    });
  return null;
}

function yearSensitivity(network: PostNetwork, limits: Limits): Choice {
  const label = words.text("list-of", { year: yearOf(network.year), posts: integer(network.placed.length, "posts") });
  if (refusalOf(network, limits) !== null) return { label, value: null, null: null, verdict: "insufficient-data" };
  const pairs = networkNull(network.graph, linkedPairShare, { ...limits, draws: Math.ceil(limits.draws / 4) });
  return {
    label,
    value: pairs.observed,
    null: nullOf(pairs),
    verdict: againstChance({ observed: pairs, claim: "below", minimum: limits.minimum_shortfall }, limits).verdict,
  };
}

function partsSensitivity(graph: BipartiteGraph, limits: Limits): Choice {
  const parts = networkNull(graph, (network) => connectedComponents(network).count, { ...limits, draws: Math.ceil(limits.draws / 4) });
  const verdict = parts.observed > parts.mean && parts.pValue < limits.significance ? "confirmed" : "not-supported";
  return {
    label: words.text("by-parts", { mean: decimal(parts.mean, 1, "parts"), p: probability(parts.pValue) }),
    value: parts.observed,
    unit: "parts",
    null: null,
    verdict,
  };
}

function statementOf(
  { year, industries, institutions, links, placed }: PostNetwork,
  table: ResearchPosts["posts"],
  isOnly: boolean,
  pairs: NullSummary,
  facts: NetworkFacts,
  verdict: Verdict,
): Said {
  return words.say("result", {
    year: yearOf(year),
    longest: isOnly ? [] : [words.say("longest", { posts: integer(placed.length, "posts") })],
    industries: integer(industries.length, "industries"),
    institutions: integer(institutions.length, "institutions"),
    links: integer(links, "links"),
    share: percent(pairs.observed),
    chance: span(percent(pairs.p05), percent(pairs.p95)),
    p: probability(pairs.pValue),
    outcome: words.say(verdict),
    parts: integer(facts.components, "parts"),
    bridges: integer(facts.bridges, "links"),
    one: integer(facts.institutionsOfOneIndustry, "institutions"),
    five: integer(facts.institutionsOfFive, "institutions"),
    alone: readFrom(integer(facts.laboratoriesOnOne, "laboratories"), table, facts.rowsOnOne),
    laboratories: integer(facts.laboratories, "laboratories"),
    posts: readFrom(integer(facts.postsInThem, "posts"), table, facts.rowsOnOne),
    single: readFrom(integer(facts.laboratoriesOfOnePost, "laboratories"), table, facts.rowsOfOnePost),
  });
}

import { type BipartiteGraph, connectedComponents, linkedPairShare, type NullSummary, networkNull } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { decimal, percent, probability, span, whole } from "../../../language/wording.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { ResearchPosts } from "./gather.ts";
import { type NetworkFacts, networkFacts, type PostNetwork, postNetworks } from "./post-network.ts";

interface Limits {
  readonly draws: number;
  readonly seed: number;
  readonly minimum_industries: number;
  readonly minimum_institutions: number;
  readonly maximum_unplaced_share: number;
}

export function judgePosts({ posts }: ResearchPosts, limits: Limits): FindingDraft[] {
  const [network, ...others] = postNetworks(posts.rows);
  if (network === undefined) return [insufficientData(nation, { en: `${posts.table} holds no list.`, zh: `${posts.table} 中没有名单。` })];
  const repeated = firstRepeatedKey(network.rows, ["industry", "laboratory", "post", "institution"]);
  if (repeated !== null) return [repeatedKey(nation, posts, repeated)];
  const evidence = referenceTo(posts, network.rows);
  const synthetic = anySynthetic(network.rows);
  const refusal = refusalOf(network, limits);
  if (refusal !== null) return [insufficientData(nation, refusal, evidence, { synthetic })];
  const pairs = networkNull(network.graph, linkedPairShare, limits);
  const facts = networkFacts(network);
  const verdict = verdictOf(pairs);
  return [
    findingDraft({
      subject: nation,
      appliesTo: [...new Set(network.placed.map((row) => textOf(row, "region")))].filter((region) => region !== null).sort(),
      evidence,
      synthetic,
      verdict,
      value: pairs.observed,
      threshold: pairs.p025,
      null: nullOf(pairs),
      comparison: {
        kind: "null",
        text: {
          en: `${limits.draws} networks in which every industry and every institution keeps its number of links`,
          zh: `${limits.draws}个随机网络，各产业、各单位的联系数不变`,
        },
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
        largest_institution: facts.largest.institution,
        posts_of_largest: facts.largest.posts,
      },
      choices: [partsSensitivity(network.graph, limits), ...others.map((other) => yearSensitivity(other, limits))],
      chart: {
        kind: "bars",
        title: { en: "Pairs of industries with an institution in common", zh: "有共同承担单位的产业对所占比例" },
        unit: "share of pairs",
        bars: [
          {
            id: String(network.year),
            label: { en: String(network.year), zh: `${network.year}年` },
            value: pairs.observed,
            low: null,
            high: null,
            count: network.industries.length,
          },
        ],
        band: { label: { en: "same numbers of links, by chance", zh: "联系数不变时的随机范围" }, low: pairs.p05, mean: pairs.mean, high: pairs.p95 },
        threshold: null,
      },
      statement: statementOf(network, pairs, facts, verdict),
    }),
  ];
}

function refusalOf({ year, rows, placed, industries, institutions }: PostNetwork, limits: Limits): LocalText | null {
  const unplaced = rows.length - placed.length;
  if (unplaced > limits.maximum_unplaced_share * rows.length)
    return {
      en: `${unplaced} of ${rows.length} posts of ${year} name no industry or no institution.`,
      zh: `${year}年${rows.length}个岗位中有${unplaced}个缺少产业或单位。`,
    };
  if (industries.length < limits.minimum_industries || institutions.length < limits.minimum_institutions)
    return {
      en: `The longest list (${year}) has ${industries.length} industries and ${institutions.length} institutions; at least ${limits.minimum_industries} and ${limits.minimum_institutions} are needed.`,
      zh: `最长的名单（${year}年）只有${industries.length}个产业和${institutions.length}家单位；至少需要${limits.minimum_industries}个产业和${limits.minimum_institutions}家单位。`,
    };
  return null;
}

/** Where the draws are all alike there is nothing that chance could have done otherwise: no test. */
function verdictOf({ observed, mean, p025, p975, pValue }: NullSummary): Verdict {
  if (!(p025 < p975)) return "insufficient-data";
  return observed < mean && pValue < 0.05 ? "confirmed" : "not-supported";
}

function yearSensitivity(network: PostNetwork, limits: Limits): Choice {
  const label = { en: `the list of ${network.year} (${network.placed.length} posts)`, zh: `${network.year}年名单（${network.placed.length}个岗位）` };
  if (refusalOf(network, limits) !== null) return { label, value: null, null: null, verdict: "insufficient-data" };
  const pairs = networkNull(network.graph, linkedPairShare, { ...limits, draws: Math.ceil(limits.draws / 4) });
  return { label, value: pairs.observed, null: nullOf(pairs), verdict: verdictOf(pairs) };
}

function partsSensitivity(graph: BipartiteGraph, limits: Limits): Choice {
  const parts = networkNull(graph, (network) => connectedComponents(network).count, { ...limits, draws: Math.ceil(limits.draws / 4) });
  const verdict = parts.observed > parts.mean && parts.pValue < 0.05 ? "confirmed" : "not-supported";
  return {
    label: {
      en: `by the number of parts without any link between them (chance: ${decimal(parts.mean, 1)} on average, ${probability(parts.pValue)})`,
      zh: `以互不相连的部分数衡量（随机平均${decimal(parts.mean, 1)}，${probability(parts.pValue)}）`,
    },
    value: parts.observed,
    null: null,
    verdict,
  };
}

function statementOf({ year, industries, institutions, links }: PostNetwork, pairs: NullSummary, facts: NetworkFacts, verdict: Verdict): LocalText {
  const chance = span(percent(pairs.p05), percent(pairs.p95));
  const outcome =
    verdict === "confirmed"
      ? { en: "industries share institutions less than their numbers of links would make them", zh: "各产业共用单位少于联系数本身所带来的水平" }
      : verdict === "not-supported"
        ? { en: "industries share institutions no less than their numbers of links would make them", zh: "各产业共用单位并不少于联系数本身所带来的水平" }
        : { en: "these numbers of links leave nothing to chance, so nothing can be tested", zh: "这些联系数没有随机余地，无法检验" };
  return {
    en: `In the agricultural research system of ${year} (${industries.length} industries, ${institutions.length} institutions, ${links} links), ${percent(pairs.observed)} of the pairs of industries have an institution in common; chance with the same numbers of links gives ${chance.en} (${probability(pairs.pValue)}): ${outcome.en}. The network has ${facts.components} separate ${facts.components === 1 ? "part" : "parts"} and ${facts.bridges} bridges; ${facts.institutionsOfOneIndustry} institutions serve one industry only, ${facts.institutionsOfFive} serve five or more; in ${facts.laboratoriesOnOne} of ${facts.laboratories} laboratories all posts (${facts.postsInThem}) hang on one institution. Crops, animals and fish call for different institutions, so some distance is in the nature of things. Vacant posts are not in the data.`,
    zh: `${year}年现代农业产业技术体系（${industries.length}个产业、${institutions.length}家单位、${links}条联系）中，${percent(pairs.observed)}的产业对有共同承担单位；联系数不变时随机水平为${chance.zh}（${probability(pairs.pValue)}）：${outcome.zh}。网络分为${facts.components}个互不相连的部分，有${facts.bridges}座桥；${whole(facts.institutionsOfOneIndustry).zh}家单位只服务一个产业，${facts.institutionsOfFive}家服务五个以上；${facts.laboratories}个功能研究室中有${facts.laboratoriesOnOne}个的全部岗位（${facts.postsInThem}个）集中于一家单位。种植、养殖和水产本就需要不同单位，一定距离属正常。数据中没有空缺岗位。`,
  };
}

import { type NullSummary, nullSummary } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { decimal, percent, points, span } from "../../../language/wording.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { WorldTrade } from "./gather.ts";
import { type IndustryPath, industryPath, peerChanges, type TradeCube, tradeCube } from "./industry-path.ts";

interface Limits {
  readonly country: string;
  readonly rest_of_world: string;
  readonly manufacturing: readonly string[];
  readonly minimum_peers: number;
}

/** An industry of the country with the same industry elsewhere. */
interface HeldPath {
  readonly path: IndustryPath;
  readonly peers: NullSummary;
  readonly count: number;
  readonly verdict: Verdict;
}

export function judgeWorldTrade({ trade, industries }: WorldTrade, limits: Limits): FindingDraft[] {
  for (const [table, key] of [
    [trade, ["country", "industry", "year"]],
    [industries, ["industry"]],
  ] as const) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return [repeatedKey(nation, table, repeated)];
  }
  const cube = tradeCube(trade.rows);
  const [first, last] = [cube.years[0], cube.years.at(-1)];
  const evidence = [...referenceTo(trade, trade.rows), ...referenceTo(industries, industries.rows)];
  const synthetic = anySynthetic([...trade.rows, ...industries.rows]);
  const held = first === undefined || last === undefined ? [] : heldPaths(cube, first, last, limits);
  const [largest, ...others] = held.sort((a, b) => gain(b) - gain(a) || (a.path.industry < b.path.industry ? -1 : 1));
  if (first === undefined || last === undefined || first === last || largest === undefined || largest.count < limits.minimum_peers)
    return [
      insufficientData(
        nation,
        {
          en: `${trade.table} holds ${cube.years.length} years, and of ${limits.country} ${held.length} manufacturing industries with exports, value added and output at both ends${largest === undefined ? "" : ` (${largest.count} other economies)`}; two years, one industry and ${limits.minimum_peers} other economies are needed.`,
          zh: `${trade.table} 有${cube.years.length}个年份，${limits.country}首末两年出口、增加值和产出齐全的制造行业有${held.length}个${largest === undefined ? "" : `（可比经济体${largest.count}个）`}；至少需要两个年份、一个行业和${limits.minimum_peers}个其他经济体。`,
        },
        evidence,
        { synthetic },
      ),
    ];
  const name = nameOf(industries, largest.path.industry);
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: largest.verdict,
      value: largest.path.change,
      threshold: largest.peers.p05,
      comparison: {
        kind: "peers",
        text: {
          en: `the same industry in ${largest.count} other economies, ${first} to ${last}`,
          zh: `${largest.count}个其他经济体的同一行业，${first}—${last}年`,
        },
        industry: largest.path.industry,
        first_year: first,
        last_year: last,
        world_share: largest.path.worldShare,
        advantage: largest.path.advantage,
        value_share: largest.path.valueShare,
        peers: largest.count,
        peers_mean: largest.peers.mean,
        peers_p05: largest.peers.p05,
        peers_p95: largest.peers.p95,
      },
      choices: others.filter(({ path }) => path.advantage[1] > path.advantage[0]).map((each) => pathSensitivity(each, nameOf(industries, each.path.industry))),
      chart: chartOf(cube, largest.path.industry, name, limits),
      statement: statementOf(largest, name, first, last, limits),
    }),
  ];
}

function heldPaths(cube: TradeCube, first: number, last: number, limits: Limits): HeldPath[] {
  return limits.manufacturing.flatMap((industry) => {
    const path = industryPath(cube, limits.country, industry, first, last);
    if (path === null) return [];
    const changes = peerChanges(cube, limits.country, limits.rest_of_world, industry, first, last);
    const peers = nullSummary(path.change, Float64Array.from(changes));
    const verdict: Verdict =
      changes.length < limits.minimum_peers
        ? "insufficient-data"
        : path.advantage[1] > path.advantage[0] && path.change < Math.min(0, peers.p05)
          ? "confirmed"
          : "not-supported";
    return [{ path, peers, count: changes.length, verdict }];
  });
}

function gain({ path }: HeldPath): number {
  return path.worldShare[1] - path.worldShare[0];
}

function nameOf(industries: WorldTrade["industries"], industry: string): LocalText {
  const row = industries.rows.find((each) => textOf(each, "industry") === industry);
  const en = (row === undefined ? null : textOf(row, "industry_name")) ?? industry;
  return { en, zh: namesZh[industry] ?? en };
}

/** Chinese names of the manufacturing industries of the table, which names them in English. */
const namesZh: Readonly<Record<string, string>> = {
  c3: "食品、饮料和烟草",
  c4: "纺织",
  c5: "皮革和鞋类",
  c6: "木材加工",
  c7: "造纸和印刷",
  c8: "石油加工",
  c9: "化学",
  c10: "橡胶和塑料",
  c11: "非金属矿物制品",
  c12: "金属及制品",
  c13: "机械",
  c14: "电气和光学设备",
  c15: "运输设备",
  c16: "其他制造业",
};

function pathSensitivity({ path, peers, count, verdict }: HeldPath, name: LocalText): Choice {
  return {
    label: {
      en: `${name.en} (world share ${percent(path.worldShare[0])} to ${percent(path.worldShare[1])})`,
      zh: `${name.zh}（世界出口份额由${percent(path.worldShare[0])}到${percent(path.worldShare[1])}）`,
    },
    value: path.change,
    null: null,
    verdict,
    peers: count,
    peers_p05: peers.p05,
    peers_mean: peers.mean,
  };
}

function chartOf(cube: TradeCube, industry: string, name: LocalText, limits: Limits): FindingDraft["chart"] {
  const [first] = cube.years;
  if (first === undefined) return null;
  const base = cube.cell(limits.country, industry, first).valueShare;
  const peers = cube.years.map((year) =>
    nullSummary(Number.NaN, Float64Array.from(peerChanges(cube, limits.country, limits.rest_of_world, industry, first, year))),
  );
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    kind: "trend",
    title: {
      en: `${name.en}: change of value added in output since ${first}`,
      zh: `${name.zh}：增加值占产出比重自${first}年以来的变化`,
    },
    years: [...cube.years],
    lines: [
      {
        label: { en: "the nation", zh: "全国" },
        unit: "share",
        values: cube.years.map((year) => {
          const now = cube.cell(limits.country, industry, year).valueShare;
          return now === null || base === null ? null : now - base;
        }),
      },
    ],
    band: {
      label: { en: "other economies, 5 to 95 %", zh: "其他经济体（5%至95%）" },
      low: peers.map(({ p05 }) => known(p05)),
      high: peers.map(({ p95 }) => known(p95)),
    },
    threshold: null,
  };
}

function statementOf({ path, peers, count, verdict }: HeldPath, name: LocalText, first: number, last: number, { country }: Limits): LocalText {
  const [lowest, highest] = [points(peers.p05), points(peers.p95)];
  const outcome =
    verdict === "confirmed"
      ? { en: "a deeper fall than in nearly all of them", zh: "降幅大于几乎所有其他经济体" }
      : path.change < 0
        ? { en: "a fall such as theirs", zh: "降幅与其他经济体相近" }
        : { en: "no fall", zh: "并未下降" };
  const where = country === "CHN" ? { en: "China's", zh: "我国" } : { en: `${country}'s`, zh: country };
  return {
    en: `From ${first} to ${last}, ${where.en} share of world exports of ${name.en.charAt(0).toLowerCase()}${name.en.slice(1)} went from ${percent(path.worldShare[0])} to ${percent(path.worldShare[1])} (revealed advantage ${decimal(path.advantage[0], 2)} to ${decimal(path.advantage[1], 2)}), while value added went from ${percent(path.valueShare[0])} to ${percent(path.valueShare[1])} of output: ${points(path.change).en}. In ${count} other economies the same industry changed by ${lowest.en} to ${highest.en} (nine in ten): ${outcome.en}. Value added here includes taxes and margins.`,
    zh: `${span(first, last).zh}年，${where.zh}${name.zh}出口占世界份额由${percent(path.worldShare[0])}变为${percent(path.worldShare[1])}（显性比较优势${decimal(path.advantage[0], 2)}变为${decimal(path.advantage[1], 2)}），增加值占产出比重由${percent(path.valueShare[0])}变为${percent(path.valueShare[1])}，变化${points(path.change).zh}。${count}个其他经济体同一行业的变化九成在${lowest.zh}至${highest.zh}之间：${outcome.zh}。此处增加值含税和毛利。`,
  };
}

import { type NullSummary, nullSummary } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { Said } from "../../../language/statement/place.ts";
import { decimal, percent, points, verbatim, whole, year, years } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { WorldTrade } from "./gather.ts";
import { type IndustryPath, industryPath, peerChanges, type TradeCube, tradeCube } from "./industry-path.ts";
import { scaleWithoutValueWords as words } from "./scale-without-value.words.ts";

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
    [trade, ["economy", "industry", "year"]],
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
    return [insufficientData(nation, tooThin(trade.table, cube, held.length, largest, limits), evidence, { synthetic })];
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
        text: words.text("peers", { peers: whole(largest.count, "economies"), years: years(first, last) }),
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
  const en = (row === undefined ? null : textOf(row, "name")) ?? industry;
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
    label: words.text("path", { industry: name, before: percent(path.worldShare[0]), after: percent(path.worldShare[1]) }),
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
  const peers = cube.years.map((each) =>
    nullSummary(Number.NaN, Float64Array.from(peerChanges(cube, limits.country, limits.rest_of_world, industry, first, each))),
  );
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    kind: "trend",
    title: words.text("chart", { industry: name, since: year(first) }),
    years: [...cube.years],
    lines: [
      {
        label: words.text("nation"),
        unit: "share",
        values: cube.years.map((each) => {
          const now = cube.cell(limits.country, industry, each).valueShare;
          return now === null || base === null ? null : now - base;
        }),
      },
    ],
    band: {
      label: words.text("band"),
      low: peers.map(({ p05 }) => known(p05)),
      high: peers.map(({ p95 }) => known(p95)),
    },
    threshold: null,
  };
}

function tooThin(table: string, cube: TradeCube, industries: number, largest: HeldPath | undefined, limits: Limits): Said {
  const said = {
    table: verbatim(table),
    years: whole(cube.years.length, "years"),
    country: verbatim(limits.country),
    industries: whole(industries, "industries"),
    minimum: whole(limits.minimum_peers, "economies"),
  };
  return largest === undefined ? words.say("too-thin", said) : words.say("too-few-peers", { ...said, peers: whole(largest.count, "economies") });
}

function statementOf({ path, peers, count, verdict }: HeldPath, name: LocalText, first: number, last: number, { country }: Limits): Said {
  const advantage = (value: number) => decimal(value, 2, "revealed advantage");
  return words.say("result", {
    years: years(first, last),
    country: country === "CHN" ? words.say("china") : words.say("country", { code: verbatim(country) }),
    industry: { ...name, en: `${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}` },
    world_before: percent(path.worldShare[0]),
    world_after: percent(path.worldShare[1]),
    advantage_before: advantage(path.advantage[0]),
    advantage_after: advantage(path.advantage[1]),
    value_before: percent(path.valueShare[0]),
    value_after: percent(path.valueShare[1]),
    change: points(path.change),
    peers: whole(count, "economies"),
    lowest: points(peers.p05),
    highest: points(peers.p95),
    outcome: words.say(verdict === "confirmed" ? "confirmed" : path.change < 0 ? "a-fall" : "no-fall"),
  });
}

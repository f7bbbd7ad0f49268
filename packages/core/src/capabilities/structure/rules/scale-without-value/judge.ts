import { nullSummary } from "@quoin/methods";
import { worldIndustryName } from "../../../../codes/world-industry-names.ts";
import { elementAt } from "../../../../contract/assert-present.ts";
import { ownEconomy } from "../../../../diagnosis/benchmark/economy-name.ts";
import { quotientFrom, readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import { agreeingDigits } from "../../../../diagnosis/finding/agreeing-digits.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedIn, repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { anySynthetic, numberOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import type { Figure } from "../../../../language/statement/value.ts";
import { decimal, integer, percent, points, probability, span, verbatim, year, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { WorldTrade } from "./gather.ts";
import { type HeldIndustry, heldAmong, heldIndustries, rankOf, type Side, sideValue, type TradeLimits } from "./held-industry.ts";
import { peersOf, type TradeCube, tradeCube } from "./industry-path.ts";
import { scaleWithoutValueWords as words } from "./scale-without-value.words.ts";

/** The industry that won most of the world market: how its share of value changed, and where it stands, against the largest other economies. */
export function judgeWorldTrade({ trade, industries }: WorldTrade, limits: TradeLimits): FindingDraft[] {
  const repeated = repeatedIn(trade, ["economy", "industry", "year"]) ?? repeatedIn(industries, ["industry"]);
  if (repeated !== null)
    return [
      { ...repeatedKey(nation, repeated.table, repeated.rows), ...askedOf("change") },
      { ...repeatedKey(nation, repeated.table, repeated.rows), ...askedOf("level") },
    ];
  const cube = tradeCube(trade.rows);
  const [first, last] = [cube.years[0], cube.years.at(-1)];
  const rest = {
    evidence: [...referenceTo(trade, trade.rows), ...referenceTo(industries, industries.rows)],
    synthetic: anySynthetic([...trade.rows, ...industries.rows]),
  };
  const held = first === undefined || last === undefined ? [] : heldIndustries(cube, first, last, limits);
  const [largest] = held;
  return (["change", "level"] as const).map((side) => {
    if (first === undefined || last === undefined || first === last || largest === undefined || largest.peers.length < limits.minimum_peers)
      return insufficientData(nation, tooThin(trade.table, cube, held.length, largest, limits), rest.evidence, { ...askedOf(side), synthetic: rest.synthetic });
    return sideDraft(side, held, { cube, table: trade, first, last, nameOf: (industry) => nameOf(industries, industry) }, rest, limits);
  });
}

interface Told {
  readonly cube: TradeCube;
  readonly table: WorldTrade["trade"];
  readonly first: number;
  readonly last: number;
  readonly nameOf: (industry: string) => LocalText;
}

function askedOf(side: Side): Pick<FindingDraft, "part"> & Partial<FindingDraft> {
  return side === "change"
    ? { part: null }
    : { part: "level", question: words.text("level-question"), measure: "ratio.value-added-share", unit: "share of value added in output" };
}

function sideDraft(
  side: Side,
  held: readonly HeldIndustry[],
  told: Told,
  rest: Pick<FindingDraft, "evidence" | "synthetic">,
  limits: TradeLimits,
): FindingDraft {
  const [largest, others] = [elementAt(held, 0), held.slice(1)];
  const { cube, first, last } = told;
  const peers = largest.peers.slice(0, limits.size_peers);
  const { held: among, judged } = heldAmong(largest, peers, side, limits);
  const name = told.nameOf(largest.path.industry);
  const { path } = largest;
  return findingDraft({
    subject: nation,
    ...askedOf(side),
    ...rest,
    ...judged,
    value: sideValue(largest, side),
    comparison: {
      kind: "peers",
      text: words.text("peers", { peers: integer(peers.length, "economies"), years: years(first, last) }),
      industry: path.industry,
      first_year: first,
      last_year: last,
      world_share: path.worldShare,
      world_value: path.worldValue,
      advantage: path.advantage,
      value_share: path.valueShare,
      peers: peers.length,
      rank: rankOf(largest).rank,
      economies: rankOf(largest).of,
      peers_mean: among.mean,
      peers_p05: among.p05,
      peers_p95: among.p95,
    },
    baseline: words.text("largest-peers", { industry: name, peers: integer(peers.length, "economies") }),
    choices: choicesOf(side, largest, others, told, limits),
    effectWords: (effect) => words.say(side === "change" ? "deeper-fall" : "lower-share", { size: points(Math.abs(effect)) }),
    chart: side === "change" ? chartOf(cube, path.industry, name, limits) : null,
    statement: side === "change" ? changeStatement(largest, name, told, among, judged, limits) : levelStatement(largest, name, told, among, judged, limits),
  });
}

/** Every economy as a peer, the second half of the years, and the other industries that won markets. */
function choicesOf(side: Side, largest: HeldIndustry, others: readonly HeldIndustry[], { cube, last, nameOf: called }: Told, limits: TradeLimits): Choice[] {
  const line = (label: LocalText, of: HeldIndustry, peers: HeldIndustry["peers"] = of.peers.slice(0, limits.size_peers)): Choice => {
    if (peers.length < limits.minimum_peers) return { label, value: sideValue(of, side), null: null, verdict: "insufficient-data" };
    const { judged } = heldAmong(of, peers, side, limits);
    return { label, value: sideValue(of, side), null: judged.null, verdict: judged.verdict };
  };
  const middle = cube.years[Math.floor(cube.years.length / 2)] ?? last;
  const later = middle === last ? undefined : heldIndustries(cube, middle, last, limits).find(({ path }) => path.industry === largest.path.industry);
  return [
    line(words.text("all-economies", { peers: integer(largest.peers.length, "economies") }), largest, largest.peers),
    ...(side === "level" || later === undefined ? [] : [line(words.text("since", { year: year(middle) }), later)]),
    ...others
      .filter(({ path }) => path.worldShare[1] > path.worldShare[0])
      .map((each) =>
        line(
          words.text("path", { industry: called(each.path.industry), before: percent(each.path.worldShare[0]), after: percent(each.path.worldShare[1]) }),
          each,
        ),
      ),
  ];
}

function nameOf(industries: WorldTrade["industries"], industry: string): LocalText {
  const row = industries.rows.find((each) => textOf(each, "industry") === industry);
  const en = (row === undefined ? null : textOf(row, "name")) ?? industry;
  const { zh } = worldIndustryName(industry);
  return { en, zh: zh === industry ? en : zh };
}

function chartOf(cube: TradeCube, industry: string, name: LocalText, limits: TradeLimits): FindingDraft["chart"] {
  const [first] = cube.years;
  if (first === undefined) return null;
  const base = cube.cell(limits.country, industry, first).valueShare;
  const largest = peersOf(cube, limits.country, limits.rest_of_world, industry, first, cube.years.at(-1) ?? first)
    .slice(0, limits.size_peers)
    .map(({ country }) => country);
  const peers = cube.years.map((each) =>
    nullSummary(
      Number.NaN,
      Float64Array.from(
        peersOf(cube, limits.country, limits.rest_of_world, industry, first, each).filter(({ country }) => largest.includes(country)),
        ({ change }) => change,
      ),
    ),
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

function tooThin(table: string, cube: TradeCube, industries: number, largest: HeldIndustry | undefined, limits: TradeLimits): Said {
  const said = {
    table: verbatim(table),
    years: integer(cube.years.length, "years"),
    country: verbatim(limits.country),
    industries: integer(industries, "industries"),
    minimum: integer(limits.minimum_peers, "economies"),
  };
  return largest === undefined ? words.say("too-thin", said) : words.say("too-few-peers", { ...said, peers: integer(largest.peers.length, "economies") });
}

function whose({ country }: TradeLimits): Said {
  return words.say("country", { name: ownEconomy(country) });
}

function inSentence(name: LocalText): LocalText {
  return { ...name, en: `${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}` };
}

type Among = ReturnType<typeof heldAmong>;

function changeStatement(
  { path }: HeldIndustry,
  name: LocalText,
  { cube, table, first, last }: Told,
  among: Among["held"],
  { told: outcome, null: chance }: Among["judged"],
  limits: TradeLimits,
): Said {
  const advantage = (value: number) => decimal(value, 2, "revealed advantage");
  const [before, after] = path.worldValue;
  const digits = agreeingDigits(...path.valueShare);
  const own = (at: number) => cube.rowsOf(path.industry, at, limits.country);
  const ofWorld = (at: number) => cube.rowsOf(path.industry, at);
  const exported = (at: number, share: number) => worldPart(table, percent(share), own(at), ofWorld(at), "exports");
  const added = (at: number, share: number) => worldPart(table, percent(share), own(at), ofWorld(at), "value_added");
  const held = (at: number, value: number) => readFrom(advantage(value), table, cube.rowsOf(null, at, limits.country));
  const kept = (at: number, share: number) => valueShareOf(table, percent(share, digits), own(at));
  return words.say("result", {
    years: years(first, last),
    country: whose(limits),
    industry: inSentence(name),
    world_before: exported(first, path.worldShare[0]),
    world_after: exported(last, path.worldShare[1]),
    advantage_before: held(first, path.advantage[0]),
    advantage_after: held(last, path.advantage[1]),
    world_value: before === null || after === null ? [] : [words.say("world-value", { before: added(first, before), after: added(last, after) })],
    value_before: kept(first, path.valueShare[0]),
    value_after: kept(last, path.valueShare[1]),
    change: points(path.change, digits),
    peers: integer(among.draws.length, "economies"),
    lowest: points(among.p05),
    highest: points(among.p95),
    p: probability(chance.p_value),
    outcome: words.say(path.change >= 0 ? "no-fall" : outcome),
  });
}

type TradeRows = ReturnType<TradeCube["rowsOf"]>;

function sumOf(rows: TradeRows, column: "exports" | "value_added" | "gross_output"): number {
  return rows.reduce((sum, row) => sum + (numberOf(row, column) ?? 0), 0);
}

/** A part of what all economies export or add in an industry. */
function worldPart(table: WorldTrade["trade"], share: Figure, own: TradeRows, all: TradeRows, column: "exports" | "value_added"): Figure {
  return quotientFrom(share, table, { value: sumOf(own, column), rows: own }, { value: sumOf(all, column), rows: all }, "million USD");
}

/** What of the output of an industry was added in it. */
function valueShareOf(table: WorldTrade["trade"], share: Figure, own: TradeRows): Figure {
  return quotientFrom(share, table, { value: sumOf(own, "value_added"), rows: own }, { value: sumOf(own, "gross_output"), rows: own }, "million USD");
}

function levelStatement(
  held: HeldIndustry,
  name: LocalText,
  { cube, table, last }: Told,
  among: Among["held"],
  { told: outcome, null: chance }: Among["judged"],
  limits: TradeLimits,
): Said {
  const { rank, of } = rankOf(held);
  return words.say("level-result", {
    year: year(last),
    country: whose(limits),
    industry: inSentence(name),
    value: valueShareOf(table, percent(held.path.valueShare[1]), cube.rowsOf(held.path.industry, last, limits.country)),
    rank: integer(rank, "rank"),
    of: integer(of, "economies"),
    peers: integer(among.draws.length, "economies"),
    chance: span(percent(among.p05), percent(among.p95)),
    p: probability(chance.p_value),
    outcome: words.say(`level-${outcome}`),
  });
}

import { chosenPeerNull, type NullSummary, signFlipNull } from "@quoin/methods";
import { economyName } from "../../../../diagnosis/benchmark/economy-name.ts";
import { betweenEnds } from "../../../../diagnosis/falling-share/between-ends.ts";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { anySynthetic, firstRepeatedKey, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { integer, percent, points, probability, span, verbatim, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { openingWords as words } from "./opening.words.ts";
import { type Opening, type OpeningLimits, openingSeries, type PickedPeer, type Series } from "./series.ts";

export function judgeOpening(evidence: Opening, limits: OpeningLimits): FindingDraft[] {
  return openingSeries(evidence, limits).map((series) => seriesDraft(series, limits));
}

function seriesDraft(series: Series, limits: OpeningLimits): FindingDraft {
  const { part, question, bearsOn, table, role, key, rows, values, minimum } = series;
  const asked = { part, question, bearsOn };
  if (table === null) return insufficientData(nation, words.say("no-table", { table: verbatim(role) }), [], asked);
  const repeated = firstRepeatedKey(rows, key);
  if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  const evidence = referenceTo(table, rows);
  const synthetic = anySynthetic(rows);
  const test = (period: number, block: number, without: number): ChanceTest | null => {
    if (values.length - without < 2 * period) return null;
    return { observed: heldAgainst(series, { period, block, without }, limits), claim: "below", minimum };
  };
  const main = test(limits.period_years, 1, 0);
  if (main === null) return insufficientData(nation, fewYears(series, limits), evidence, { ...asked, synthetic });
  const judged = againstChance(main, limits);
  const line = (label: LocalText, other: ChanceTest | null): Choice => {
    if (other === null) return { label, value: null, null: null, verdict: "insufficient-data" };
    const { verdict, null: chance } = againstChance(other, limits);
    return { label, value: other.observed.observed, null: chance, verdict };
  };
  const means = (years: number) => words.text("baseline", { years: integer(years, "years") });
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: main.observed.observed,
    comparison: { kind: "null", text: words.text("comparison"), first_value: values[0]?.value ?? null, last_value: values.at(-1)?.value ?? null },
    baseline: means(limits.period_years),
    choices: [
      ...[2, limits.period_years + 1].filter((period) => period !== limits.period_years).map((period) => line(means(period), test(period, 1, 0))),
      line(words.text("pairs"), test(limits.period_years, 2, 0)),
      line(words.text("without-newest"), test(limits.period_years, 1, 1)),
    ],
    effectWords: (effect) =>
      isHeldAgainstFastest(series, limits)
        ? words.say("a-deeper-fall", { size: points(Math.abs(effect)), mean: points(main.observed.mean) })
        : words.say("a-fall", { size: points(Math.abs(effect)) }),
    chart: chartOf(series, limits),
    statement: statementOf(series, main, judged, limits),
  });
}

/** Walks of the figure; where it is a difference to the host that grew most, walks of all who could have been that one. */
function heldAgainst(
  { values, peer }: Series,
  { period, block, without }: { readonly period: number; readonly block: number; readonly without: number },
  limits: OpeningLimits,
): NullSummary {
  const used = <T>(all: readonly T[]): readonly T[] => all.slice(0, values.length - without);
  if (peer !== undefined && isPicked(peer, period, used)) {
    const hosts = peer.hosts.map((shares) => Float64Array.from(used(shares)));
    return chosenPeerNull(Float64Array.from(used(peer.own)), hosts, peer.picked, period, block, limits);
  }
  return signFlipNull(
    Float64Array.from(used(values), ({ value }) => value),
    period,
    block,
    limits,
  );
}

/** Chance is no 0 here: whoever grows most in a walk lies ahead. */
function isHeldAgainstFastest({ peer }: Series, { period_years }: OpeningLimits): boolean {
  return peer !== undefined && isPicked(peer, period_years);
}

/** Whether the peer grew most of all who were large enough: then it may have been picked for that. One that did not was named for another reason. */
function isPicked({ hosts, picked }: PickedPeer, period: number, used: (all: readonly number[]) => readonly number[] = (all) => all): boolean {
  const changes = hosts.map((shares) => {
    const own = used(shares);
    const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);
    return sum(own.slice(-period)) - sum(own.slice(0, period));
  });
  return hosts.length > 1 && changes.every((change) => change <= (changes[picked] ?? Number.NaN));
}

function chartOf({ name, values, isGap }: Series, { economy }: OpeningLimits): FindingDraft["chart"] {
  return {
    kind: "trend",
    title: name,
    years: values.map((each) => each.year),
    lines: [
      {
        label: economyName(economy),
        unit: isGap ? "difference of the shares" : "share",
        values: values.map(({ value }) => value),
      },
    ],
    band: null,
    threshold: null,
  };
}

/** What the figure did in the years that are known, also where they are too few to tell a fall from chance. */
function course({ name, values, isGap, table, made }: Series) {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || table === null) return null;
  const said = (at: Series["values"][number]) => readFrom(isGap ? points(at.value) : percent(at.value), table, made(at.year));
  return { first: year(first.year), last: year(last.year), figure: name, before: said(first), now: said(last) };
}

function fewYears(series: Series, { period_years }: OpeningLimits): Said {
  const told = series.values.length < 2 ? null : course(series);
  return words.say("few-years", {
    known: integer(series.values.length, "years"),
    needed: integer(2 * period_years, "years"),
    seen: told === null ? [] : [words.say("seen", told)],
  });
}

function statementOf(
  series: Series,
  { observed: held }: ChanceTest,
  { told: outcome, null: chance }: ReturnType<typeof againstChance>,
  { period_years }: OpeningLimits,
): Said {
  const told = course(series);
  if (told === null) throw new RangeError("a series that was tested has years");
  return words.say("result", {
    ...told,
    years: integer(period_years, "years"),
    change: points(held.observed),
    chance: span(points(held.p05), points(held.p95)),
    p: probability(chance.p_value),
    outcome: words.say(outcome),
    note: series.note,
    between: betweenEnds(
      series.values,
      series.minimum,
      series.isGap ? "gap" : "share",
      series.table === null ? undefined : { table: series.table, of: series.made },
    ),
    beside: series.peer === undefined ? [] : peerSaid(series, series.peer, period_years),
  });
}

/** Both shares behind the difference, and how the peer came to be the peer. */
function peerSaid({ table, values, made }: Series, peer: PickedPeer, period: number): readonly Said[] {
  const chosen = peer.hosts[peer.picked] ?? [];
  const of = (at: number | undefined, share: number | undefined) => {
    const figure = percent(share ?? Number.NaN);
    return table === null || at === undefined ? figure : readFrom(figure, table, made(at));
  };
  const ends = (shares: readonly number[]) => [of(values[0]?.year, shares[0]), of(values.at(-1)?.year, shares.at(-1))] as const;
  const [[ownBefore, ownNow], [peerBefore, peerNow]] = [ends(peer.own), ends(chosen)];
  return [
    words.say("shares", { own_before: ownBefore, own_now: ownNow, peer: peer.name, peer_before: peerBefore, peer_now: peerNow }),
    ...(isPicked(peer, period) ? [words.say("picked", { peer: peer.name, hosts: integer(peer.hosts.length, "hosts") })] : []),
  ];
}

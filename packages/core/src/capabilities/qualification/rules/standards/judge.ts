import { countsWithinChance, detectableShare, hypergeometricNull } from "@quoin/methods";
import { readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { powerOf, type TestOutcome } from "../../../../diagnosis/verdict/against-chance.ts";
import { effectOfCount, toldOf, verdictOfEffect } from "../../../../diagnosis/verdict/effect.ts";
import { POWER } from "../../../../diagnosis/verdict/shared-limits.ts";
import { anySynthetic, firstRepeatedKey, type RowWith, referenceTo, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { integer, percent, points, probability, span, verbatim, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { standardsFacts } from "./standards.ts";
import { standardsWords as words } from "./standards.words.ts";

type Limits = LimitsOf<typeof standardsFacts>;

interface Committee {
  readonly year: number;
  readonly isOwn: boolean;
  readonly row: RowWith<"parent">;
}

/** Of committees created lately, does the country's body lead a smaller share than of all? Drawn at random from all committees (exact). */
export function judgeCommittees(committees: TableWith<"id" | "created" | "secretariat" | "status" | "parent">, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(committees.rows, ["id"]);
  if (repeated !== null) return [repeatedKey(nation, committees, repeated)];
  const known = committees.rows.flatMap((row): Committee[] => {
    const [created, secretariat, status] = [textOf(row, "created"), textOf(row, "secretariat"), textOf(row, "status")];
    if (created === null || secretariat === null || status !== "Active") return [];
    return [{ year: Number(created.slice(0, 4)), isOwn: secretariat === limits.body, row }];
  });
  const evidence = referenceTo(
    committees,
    known.map(({ row }) => row),
  );
  const years = known.length === 0 ? null : { from: Math.min(...known.map((each) => each.year)), to: Math.max(...known.map((each) => each.year)) };
  const synthetic = anySynthetic(committees.rows);
  const tested = testOf(known, limits.since, limits);
  if (tested === null)
    return [
      insufficientData(
        nation,
        words.say("too-few", {
          known: integer(known.length, "committees"),
          lately: integer(known.filter((each) => each.year >= limits.since).length, "committees"),
          since: year(limits.since),
          minimum: integer(limits.minimum_committees, "committees"),
        }),
        evidence,
        { synthetic, years },
      ),
    ];
  const lately = known.filter((each) => each.year >= limits.since);
  const rowsOf = (some: readonly Committee[]) => some.map(({ row }) => row);
  const judged = verdictOfEffect(tested.outcome.effect);
  const { own, drawn, hits, population, chance } = tested;
  const choice = (label: LocalText, some: readonly Committee[], since: number): Choice => {
    const other = testOf(some, since, limits);
    return other === null
      ? { label, value: null, null: null, verdict: "insufficient-data" }
      : { label, value: other.own / other.drawn, null: other.chance, verdict: verdictOfEffect(other.outcome.effect).verdict };
  };
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      years,
      ...judged,
      effect: tested.outcome.effect,
      value: own / drawn,
      threshold: chance.p05,
      null: chance,
      power: tested.outcome.power,
      comparison: {
        kind: "null",
        text: words.text("comparison", { drawn: integer(drawn, "committees"), all: integer(population, "committees") }),
        secretariats: hits,
      },
      chart: {
        kind: "bars",
        title: words.text("chart", { body: verbatim(limits.body) }),
        unit: "share of committees",
        bars: [
          { ...bar("lately", words.text("lately", { since: year(limits.since), to: year(years?.to ?? limits.since) })), value: own / drawn, count: drawn },
          { ...bar("all", words.text("all", { to: year(years?.to ?? limits.since) })), value: hits / population, count: population },
        ],
        band: { label: words.text("band"), low: chance.p05, mean: chance.mean, high: chance.p95 },
        threshold: null,
      },
      baseline: words.text("since", { year: year(limits.since) }),
      choices: [
        ...[limits.since - 5, limits.since + 3].map((since) => choice(words.text("since", { year: year(since) }), known, since)),
        choice(
          words.text("without-sub"),
          known.filter(({ row }) => textOf(row, "parent") === null),
          limits.since,
        ),
      ],
      effectWords: (effect) => words.say("shortfall", { size: points(Math.abs(effect), 0) }),
      statement: words.say("result", {
        body: verbatim(limits.body),
        own: readFrom(integer(own, "committees"), committees, rowsOf(lately.filter(({ isOwn }) => isOwn))),
        drawn: readFrom(integer(drawn, "committees"), committees, rowsOf(lately)),
        since: year(limits.since),
        share: percent(own / drawn),
        hits: readFrom(integer(hits, "committees"), committees, rowsOf(known.filter(({ isOwn }) => isOwn))),
        all: integer(population, "committees"),
        base: percent(hits / population),
        chance: span(percent(chance.p05), percent(chance.p95)),
        p: probability(chance.p_value),
        outcome: words.say(toldOf(judged)),
      }),
    }),
  ];
}

function bar(id: string, label: LocalText) {
  return { id, label, low: null, high: null };
}

function testOf(all: readonly Committee[], since: number, limits: Limits) {
  const drawn = all.filter((each) => each.year >= since);
  if (drawn.length < limits.minimum_committees || all.length - drawn.length < limits.minimum_committees) return null;
  const counts = { population: all.length, hits: all.filter(({ isOwn }) => isOwn).length, drawn: drawn.length };
  const own = drawn.filter(({ isOwn }) => isOwn).length;
  const held = hypergeometricNull({ ...counts, observed: own });
  const detectable = detectableShare({ ...counts, claim: "below", significance: limits.significance, power: POWER });
  const outcome: TestOutcome = {
    p: held.pValue,
    effect: effectOfCount(
      { observed: own, trials: drawn.length, mean: held.mean, ...countsWithinChance(counts, limits.significance), whole: drawn.length },
      { claim: "below", minimum: limits.minimum_difference },
      limits,
    ),
    power: powerOf(-limits.minimum_difference, -detectable, (own - held.mean) / drawn.length),
  };
  const chance = { mean: held.mean / drawn.length, p05: held.p05 / drawn.length, p95: held.p95 / drawn.length, p_value: held.pValue };
  return { ...counts, drawn: drawn.length, own, outcome, chance };
}

import { detectableShare, hypergeometricNull } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { benchmarkWords as words } from "../../benchmark/benchmark.words.ts";
import { percent, points, probability } from "../../benchmark/figure-text.ts";
import type { Choice } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { powerOf, type TestOutcome, verdictOf } from "../../verdict/against-chance.ts";
import { POWER, type SharedLimits } from "../../verdict/shared-limits.ts";

interface Limits extends SharedLimits {
  readonly body: string;
  readonly since: number;
  readonly minimum_difference: number;
  readonly minimum_committees: number;
}

interface Committee {
  readonly year: number;
  readonly isOwn: boolean;
  readonly row: EvidenceRow;
}

/** Of committees created lately, does the country's body lead a smaller share than of all? Drawn at random from all committees (exact). */
export function judgeCommittees(committees: GatheredTable, limits: Limits): FindingDraft[] {
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
  const years = known.length === 0 ? null : { from: Math.min(...known.map(({ year }) => year)), to: Math.max(...known.map(({ year }) => year)) };
  const synthetic = anySynthetic(committees.rows);
  const tested = testOf(known, limits.since, limits);
  if (tested === null)
    return [
      insufficientData(
        nation,
        words.say("said", {
          text: {
            en: `The list holds ${known.length} active committees with a secretariat and a date, ${known.filter(({ year }) => year >= limits.since).length} of them created from ${limits.since} on; ${limits.minimum_committees} new ones and as many older ones are needed.`,
            zh: `名单中有秘书处与成立日期的现行委员会${known.length}个，其中${limits.since}年以后成立的${known.filter(({ year }) => year >= limits.since).length}个；新旧各需${limits.minimum_committees}个。`,
          },
        }),
        evidence,
        { synthetic, years },
      ),
    ];
  const verdict = verdictOf(tested.outcome, limits);
  const { own, drawn, hits, population, chance } = tested;
  const choice = (label: LocalText, some: readonly Committee[], since: number): Choice => {
    const other = testOf(some, since, limits);
    return other === null
      ? { label, value: null, null: null, verdict: "insufficient-data" }
      : { label, value: other.own / other.drawn, null: other.chance, verdict: verdictOf(other.outcome, limits) };
  };
  const outcome = {
    confirmed: { en: "a smaller share than of all", zh: "比重低于全部委员会" },
    "not-supported": { en: "not a smaller share than of all", zh: "比重并不低于全部委员会" },
    "insufficient-data": { en: "whether a smaller share cannot be told", zh: "比重是否更低无法判断" },
  }[verdict];
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      years,
      verdict,
      value: own / drawn,
      threshold: chance.p05,
      null: chance,
      power: tested.outcome.power,
      comparison: {
        kind: "null",
        text: { en: `${drawn} committees drawn at random from all ${population}`, zh: `从全部${population}个委员会中随机抽取${drawn}个` },
        secretariats: hits,
      },
      baseline: { en: `created from ${limits.since} on`, zh: `${limits.since}年以后成立` },
      choices: [
        choice({ en: `created from ${limits.since - 5} on`, zh: `${limits.since - 5}年以后成立` }, known, limits.since - 5),
        choice({ en: `created from ${limits.since + 3} on`, zh: `${limits.since + 3}年以后成立` }, known, limits.since + 3),
        choice(
          { en: "technical committees alone, without subcommittees", zh: "仅技术委员会，不含分委员会" },
          known.filter(({ row }) => textOf(row, "parent") === null),
          limits.since,
        ),
      ],
      effectWords: (effect) => ({ en: `a shortfall of ${points(Math.abs(effect), 0).en}`, zh: `低${points(Math.abs(effect), 0).zh}的差距` }),
      statement: words.say("said", {
        text: {
          en: `${limits.body} holds the secretariat of ${own} of ${drawn} active ISO committees created from ${limits.since} on (${percent(own / drawn)}) and of ${hits} of all ${population} (${percent(hits / population)}); drawing ${drawn} at random gives ${percent(chance.p05)} to ${percent(chance.p95)} (${probability(chance.p_value)}): ${outcome.en}. The secretariat is today's, not the founder's.`,
          zh: `${limits.since}年以后成立的${drawn}个现行ISO委员会中，${limits.body}承担${own}个秘书处（${percent(own / drawn)}），全部${population}个中承担${hits}个（${percent(hits / population)}）；随机抽取${drawn}个为${percent(chance.p05)}至${percent(chance.p95)}（${probability(chance.p_value)}）：${outcome.zh}。秘书处为现任，不一定是发起方。`,
        },
      }),
    }),
  ];
}

function testOf(all: readonly Committee[], since: number, limits: Limits) {
  const drawn = all.filter(({ year }) => year >= since);
  if (drawn.length < limits.minimum_committees || all.length - drawn.length < limits.minimum_committees) return null;
  const counts = { population: all.length, hits: all.filter(({ isOwn }) => isOwn).length, drawn: drawn.length };
  const own = drawn.filter(({ isOwn }) => isOwn).length;
  const held = hypergeometricNull({ ...counts, observed: own });
  const detectable = detectableShare({ ...counts, claim: "below", significance: limits.significance, power: POWER });
  const outcome: TestOutcome = { p: held.pValue, isTowards: own < held.mean, power: powerOf(-limits.minimum_difference, -detectable) };
  const chance = { mean: held.mean / drawn.length, p05: held.p05 / drawn.length, p95: held.p95 / drawn.length, p_value: held.pValue };
  return { ...counts, drawn: drawn.length, own, outcome, chance };
}

import { byCodePoint, nullSummary, orderByTime, RandomStream, riskTable, type Subjects, shuffleWithin, survivalCurve } from "@quoin/methods";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { decimal, integer, percent, points, probability, span } from "../../../../language/statement/values.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { daysOfYear, ownerSide, waitingResults } from "../../waiting-results.ts";
import { resultsWaitingWords as words } from "./results-waiting.words.ts";

interface PassedOn {
  readonly results: readonly Stored<"result">[];
  readonly transfers: readonly Stored<"transfer">[];
  readonly organisations: readonly Stored<"organisation">[];
}

/** P3.3: do results of research bodies wait longer to be taken up than those of firms? */
export const resultsWaitingFacts = ruleFacts({
  code: "results-waiting",
  version: 1,
  title: { en: "How long results wait", zh: "成果等待转移的时间" },
  question: {
    en: "Do results of research bodies wait longer to be taken up than results of firms?",
    zh: "科研机构的成果是否比企业的成果等待更久才被采用？",
  },
  item: "P3.3",
  bearsOn: ["M1.8"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["result", "transfer", "organisation"],
  measure: "ratio.taken-share-gap",
  unit: "share of results",
  method: {
    en: "Each offered result is watched from its offer to its first transfer, or to its withdrawal, or to the newest day that the records know; what still waits is censored and no failure. Value: share of the results of firms taken up within within_years (1 − Kaplan-Meier) less that of research bodies (universities, institutes, hospitals), by whoever holds the largest share. Held against the kinds of owners dealt over the owners, each with all of its results. Confirmed where the gap is told from chance and is minimum_gap or more. Half and twice the years stand beside it. Insufficient data below minimum_results of either, below minimum_owners, or where nobody was watched so long.",
    zh: "每项公开成果自公开之日观察至首次转移、撤回或记录所及的最近日期；仍在等待者为删失而非失败。数值：企业成果在 within_years 年内被采用的比例（1 − Kaplan-Meier）减去科研机构（高校、院所、医院）的比例，按最大份额权利人归类。与在权利人之间随机分配类型（成果随权利人移动）比较；可与随机区分且相差 minimum_gap 以上判定为证据支持。并列出一半与两倍年限的结果。任一方不足 minimum_results、权利人不足 minimum_owners 或观察期不足时，判定为数据不足。",
  },
  blocks: movedWhole("owner"),
  grounds: "chance",
  leavesOpen: {
    en: "Results that nobody offered, and whether they were worth taking up, are not in the records.",
    zh: "未公开的成果以及成果是否值得采用，不在记录中。",
  },
  thresholds: {
    within_years: {
      default: 5,
      unit: "years",
      why: { en: "A patent that nobody took up for so long is past a quarter of its life.", zh: "五年无人采用的专利已过其保护期的四分之一。" },
    },
    minimum_gap: {
      default: 0.1,
      unit: "share of results",
      why: { en: "One result in ten more is what an office for transfer could move.", zh: "十分之一的成果是转移机构可以改变的幅度。" },
    },
    minimum_results: {
      default: 20,
      unit: "results",
      why: { en: "With fewer a single contract moves the share by a twentieth.", zh: "再少则一份合同即可使比例变动百分之五。" },
    },
    minimum_owners: { default: 10, unit: "owners", why: { en: "Fewer owners can hardly be dealt in another way.", zh: "权利人过少时随机分配的组合有限。" } },
    draws: drawsThreshold(1000),
    seed: seedThreshold,
  },
});

type Limits = LimitsOf<typeof resultsWaitingFacts>;

export const resultsWaiting = diagnosisRule({
  ...resultsWaitingFacts,
  gather: async ({ records }): Promise<PassedOn> => {
    const [results, transfers, organisations] = await Promise.all([
      storedOf(records, "result"),
      storedOf(records, "transfer"),
      storedOf(records, "organisation"),
    ]);
    return { results, transfers, organisations };
  },
  judge: (held, limits) => [waitingDraft(held, limits)],
});

/** Results of both sides by time, with the owner of each and whether the owner is a body of research. */
interface Sides {
  readonly subjects: Subjects;
  readonly order: Uint32Array;
  readonly owner: Int32Array;
  readonly isResearch: Int32Array;
}

function waitingDraft({ results, transfers, organisations }: PassedOn, limits: Limits): FindingDraft {
  const kinds = new Map(organisations.map(({ id, body }) => [id, body.kind]));
  const { waiting } = waitingResults(results, transfers, newestDay(results, transfers));
  const told = waiting.flatMap((each) => {
    const side = each.owner === null ? null : ownerSide(kinds.get(each.owner) ?? null);
    return side === null ? [] : [{ ...each, owner: each.owner ?? "", side }];
  });
  const owners = [...new Set(told.map(({ owner }) => owner))].sort(byCodePoint);
  const place = new Map(owners.map((owner, at) => [owner, at]));
  const subjects: Subjects = { time: Float64Array.from(told, ({ days }) => days / daysOfYear), event: Int32Array.from(told, ({ taken }) => Number(taken)) };
  const sides: Sides = {
    subjects,
    order: orderByTime(subjects.time),
    owner: Int32Array.from(told, ({ owner }) => place.get(owner) ?? 0),
    isResearch: Int32Array.from(owners, (owner) => Number(ownerSide(kinds.get(owner) ?? null) === "research")),
  };
  const [n, m] = (["research", "firm"] as const).map((side) => told.filter((each) => each.side === side).length) as [number, number];
  const seen = new Set(told.map(({ result }) => result.id));
  const used = [
    ...told.map(({ result }) => result),
    ...transfers.filter(({ body }) => seen.has(body.result)),
    ...organisations.filter(({ id }) => place.has(id)),
  ];
  const about = { synthetic: used.some(({ body }) => body.synthetic) };
  const observed = gapOf(sides, sides.isResearch, limits.within_years);
  const [research, firms] = [takenWithin(sides, sides.isResearch, 1, limits.within_years), takenWithin(sides, sides.isResearch, 0, limits.within_years)];
  if (n < limits.minimum_results || m < limits.minimum_results || owners.length < limits.minimum_owners || Number.isNaN(observed))
    return insufficientData(
      nation,
      words.say("too-few", {
        n: integer(n, "results"),
        m: integer(m, "results"),
        owners: integer(owners.length, "owners"),
        minimum: integer(limits.minimum_results, "results"),
        least_owners: integer(limits.minimum_owners, "owners"),
        years: integer(limits.within_years, "years"),
      }),
      recordEvidence(used),
      about,
    );
  const test = testOf(sides, limits.within_years, limits);
  const judged = againstChance(test, limits);
  return findingDraft({
    subject: nation,
    evidence: recordEvidence(used),
    ...about,
    ...judged,
    value: observed,
    comparison: {
      kind: "null",
      text: words.text("comparison", { owners: integer(owners.length, "owners") }),
      results: told.length,
      owners: owners.length,
      research,
      firms,
      draws: limits.draws,
      seed: limits.seed,
    },
    baseline: words.text("baseline", { years: integer(limits.within_years, "years") }),
    choices: choicesOf(sides, limits),
    effectWords: (effect) => words.say("a-gap", { size: points(Math.abs(effect)) }),
    statement: words.say("result", {
      years: integer(limits.within_years, "years"),
      n: integer(n, "results"),
      m: integer(m, "results"),
      research: percent(research, 0),
      firms: percent(firms, 0),
      gap: points(observed),
      chance: span(points(test.observed.p05), points(test.observed.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(judged.told),
    }),
  });
}

/** The newest day of which the records know anything: nothing is known of later ones. */
function newestDay(results: PassedOn["results"], transfers: PassedOn["transfers"]): string {
  const days = [...results.flatMap(({ body }) => [body.offered_on, body.withdrawn_on]), ...transfers.map(({ body }) => body.signed_on)];
  return days.reduce<string>((newest, day) => (day !== null && day > newest ? day : newest), "1000-01-01");
}

/** Share taken up within some years of those whose owner has the label; NaN where nobody was watched so long. */
function takenWithin({ subjects, order, owner }: Sides, labels: Int32Array, label: number, years: number): number {
  const table = riskTable(subjects, order, (subject) => labels[owner[subject] ?? 0] === label);
  const last = table.time.at(-1);
  const { survival } = survivalCurve(table);
  const at = table.time.findLastIndex((time) => time <= years);
  // A curve that has come to its end before says nothing of later, but where all have been taken up.
  if (last === undefined || (last < years && survival.at(-1) !== 0)) return Number.NaN;
  return at < 0 ? 0 : 1 - (survival[at] ?? 1);
}

function gapOf(sides: Sides, labels: Int32Array, years: number): number {
  return takenWithin(sides, labels, 0, years) - takenWithin(sides, labels, 1, years);
}

function testOf(sides: Sides, years: number, { draws, seed, minimum_gap: minimum }: Limits): ChanceTest {
  const random = new RandomStream(seed);
  const all = Array.from(sides.isResearch, (_, at) => at);
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    return gapOf(sides, shuffleWithin(random, sides.isResearch, [all]), years);
  });
  return { observed: nullSummary(gapOf(sides, sides.isResearch, years), drawn), claim: "above", minimum };
}

function choicesOf(sides: Sides, limits: Limits): Choice[] {
  const line = (own: Sides, years: number, label: Choice["label"]): Choice => {
    const observed = gapOf(own, own.isResearch, years);
    if (Number.isNaN(observed)) return { label, value: null, null: null, verdict: "insufficient-data" };
    const { verdict, null: chance } = againstChance(testOf(own, years, { ...limits, draws: Math.min(limits.draws, 400) }), limits);
    return { label, value: observed, null: chance, verdict };
  };
  return [limits.within_years / 2, limits.within_years * 2].map((years) => line(sides, years, words.text("baseline", { years: decimal(years, 1, "years") })));
}

import { byCodePoint, signFlipNull } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import { meanOfThrownSigns } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule, type LimitsOf, ruleFacts } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import type { Figure } from "../../../../language/statement/value.ts";
import { decimal, integer, points, probability, span, year } from "../../../../language/statement/values.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";
import { partOfMoney, servicePerPublicMoney } from "../../part-of-money.ts";
import { sameShare } from "../../show-institutes.ts";
import { instituteDriftWords as words } from "./institute-drift.words.ts";

/** Classes whose results are everybody's: what an institute does for its industry and not for one payer. */
const commonClasses: ReadonlySet<string> = new Set(["generic", "frontier", "non-profit"]);

/** P3.1: do institutes drift away from what all of an industry needs? */
export const instituteDriftFacts = ruleFacts({
  code: "institute-drift",
  version: 3,
  title: { en: "Drift of institutes", zh: "院所工作偏离" },
  question: {
    en: "Do institutes drift away from generic work, public service or public orders?",
    zh: "院所是否偏离共性研究、公共服务或政府订单？",
  },
  item: "P3.1",
  bearsOn: ["M3.1", "M3.2", "M3.3", "M3.4"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: ["institute-year"],
  measure: "ratio.institute-share-change",
  unit: "change of the share, mean of institutes",
  method: {
    en: "Of each institute the figure of its last recorded year less that of its first, at least minimum_years apart: part `work`, the share of generic, frontier and public-interest technology in its work by class; `service`, income of public services for each unit of public money (base, projects, public orders), which is no share and may be above 1: contracts of firms move it neither way; `procurement`, the share of government procurement in all its money. Value: the mean of the institutes, held against walks that take its own steps, the sign of each year thrown for all institutes together: what one decision does to all in one year is one event. Signs thrown institute by institute stand among the choices. Confirmed where the fall is told from chance and is minimum_fall or more (of services minimum_service_fall). Without service income or public money the figure of a year is not known. Money of which no row is government procurement is not known to hold none; where a part is more than all money, its share is not known. Insufficient data below minimum_institutes.",
    zh: "各院所最近一年数值减最早一年数值（相隔至少 minimum_years 年）。工作部分：共性、前沿、公益技术在分类工作中的占比；服务部分：公共服务收入与公共经费（基本经费、项目、政府采购）之比，不是占比，可大于 1，企业合同多少与之无关；采购部分：政府采购在全部经费中的占比。数值为各院所平均，与按其自身逐年变化、同一年全部院所共取一个升降方向的随机游走比较：同一决定在一年内对各院所的影响计为一次事件；逐院取升降方向列为一种口径。可与随机区分且下降 minimum_fall（服务部分为 minimum_service_fall）以上判定为证据支持。没有服务收入或公共经费记录的年份视为未知。经费明细中没有政府采购一项者视为未知，不作为零；分项大于全部经费者，占比视为未知。院所少于 minimum_institutes 时判定为数据不足。",
  },
  blocks: movedWhole("year"),
  grounds: "chance",
  leavesOpen: {
    en: "Whether others took over the work that institutes left is not in the records.",
    zh: "院所让出的工作是否有他人承担，不在记录中。",
  },
  thresholds: {
    minimum_years: { default: 3, unit: "years", why: { en: "One year to the next is the luck of contracts.", zh: "相邻两年之差多为合同偶然。" } },
    minimum_fall: {
      default: 0.05,
      unit: "share of work or money",
      why: { en: "One person in twenty who turns to other work.", zh: "相当于二十人中有一人转做他事。" },
    },
    minimum_service_fall: {
      default: 0.05,
      unit: "service income per public money",
      why: { en: "Of twenty that the public pays, one less comes back as services.", zh: "相当于每二十元公共经费少对应一元公共服务收入。" },
    },
    minimum_institutes: {
      default: 6,
      unit: "institutes",
      why: { en: "Fewer institutes are no picture of a system.", zh: "再少则不足以反映整个体系。" },
    },
    draws: drawsThreshold(4000),
    seed: seedThreshold,
  },
});

type Limits = LimitsOf<typeof instituteDriftFacts>;
type InstituteYear = Stored<"institute-year">;

export const instituteDrift = diagnosisRule({
  ...instituteDriftFacts,
  gather: ({ records }) => storedOf(records, "institute-year"),
  judge: (years, limits) => parts.map((part) => driftDraft(part, years, limits)),
});

interface Part {
  readonly part: "work" | "service" | "procurement";
  readonly bearsOn: readonly string[];
  /** Null where it is not known. */
  readonly figureOf: (body: InstituteYear["body"]) => number | null;
  readonly minimumOf: (limits: Limits) => number;
  /** A change of the figure as sentences print it. */
  readonly said: (change: number) => Figure;
  /** Where the figure is another one than the rule's share. */
  readonly told?: Pick<FindingDraft, "measure" | "unit">;
}

/** Of a share, in points. */
const ofShare = { minimumOf: ({ minimum_fall: least }: Limits) => least, said: (change: number) => points(change) } as const;
const serviceUnit = "change of service income per public money, mean of institutes";

const parts: readonly Part[] = [
  {
    part: "work",
    bearsOn: ["M3.1", "M3.3"],
    ...ofShare,
    figureOf: ({ work }) => (work.length === 0 ? null : work.reduce((sum, each) => sum + (commonClasses.has(each.class) ? each.share : 0), 0)),
  },
  {
    part: "service",
    bearsOn: ["M3.2"],
    figureOf: ({ services, money }) => servicePerPublicMoney(services?.income ?? null, money),
    minimumOf: ({ minimum_service_fall: least }) => least,
    said: (change) => decimal(change, 3, serviceUnit),
    told: { measure: "ratio.institute-service-change", unit: serviceUnit },
  },
  {
    part: "procurement",
    bearsOn: ["M3.4"],
    ...ofShare,
    figureOf: ({ money }) => {
      const own = money.filter(({ kind }) => kind === "procurement");
      return partOfMoney(own.length === 0 ? null : own.reduce((sum, { amount }) => sum + Number(amount), 0), money);
    },
  },
];

interface Change {
  readonly from: InstituteYear;
  readonly to: InstituteYear;
  readonly change: number;
  /** From one recorded year to the next, by the later one. */
  readonly steps: readonly (readonly [year: number, step: number])[];
}

function driftDraft({ part, bearsOn, figureOf, minimumOf, said, told: figure }: Part, years: readonly InstituteYear[], limits: Limits): FindingDraft {
  const changes = [...groupBy(years, ({ body }) => body.organisation)]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .flatMap(([, own]): Change[] => {
      const told = own.filter(({ body }) => figureOf(body) !== null).toSorted((a, b) => a.body.year - b.body.year || byCodePoint(a.id, b.id));
      const [from, to] = [told[0], told.at(-1)];
      if (from === undefined || to === undefined || to.body.year - from.body.year < limits.minimum_years) return [];
      const figures = told.map(({ body }) => [body.year, figureOf(body) ?? 0] as const);
      const steps = figures.slice(1).map(([year, later], at) => [year, later - (figures[at]?.[1] ?? later)] as const);
      return [{ from, to, change: steps.reduce((sum, [, step]) => sum + step, 0), steps }];
    });
  const used = changes.flatMap(({ from, to }) => [from, to]);
  const name = words.text(`part-${part}`);
  const about = { part, bearsOn, question: words.text(`question-${part}`), ...figure, synthetic: used.some(({ body }) => body.synthetic) };
  const minimum = minimumOf(limits);
  if (changes.length < limits.minimum_institutes)
    return insufficientData(
      nation,
      words.say("too-few", {
        part: name,
        known: integer(changes.length, "institutes"),
        years: integer(limits.minimum_years, "years"),
        minimum: integer(limits.minimum_institutes, "institutes"),
      }),
      recordEvidence(used),
      about,
    );
  const sizes = changes.map(({ change }) => change);
  const test = walkOf(changes, minimum, limits);
  const judged = againstChance(test, limits);
  const fell = sizes.filter((change) => change < -sameShare).length;
  const [first, last] = [Math.min(...changes.map(({ from }) => from.body.year)), Math.max(...changes.map(({ to }) => to.body.year))];
  return findingDraft({
    subject: nation,
    evidence: recordEvidence(used),
    ...about,
    ...judged,
    value: test.observed.observed,
    comparison: {
      kind: "null",
      text: words.text("comparison"),
      institutes: changes.length,
      fell,
      spread: spreadOf(sizes),
      draws: limits.draws,
      seed: limits.seed,
    },
    baseline: words.text("baseline"),
    years: { from: first, to: last },
    choices: [
      choiceOf(words.text("institute-by-institute"), { observed: meanOfThrownSigns(sizes, limits.draws, limits.seed), claim: "below", minimum }, limits),
      choiceOf(words.text("without-extreme"), walkOf(withoutExtreme(changes), minimum, limits), limits),
    ],
    effectWords: (effect) => words.say("a-fall", { size: said(Math.abs(effect)) }),
    statement: words.say("result", {
      part: name,
      first: year(first),
      last: year(last),
      change: said(test.observed.observed),
      known: integer(changes.length, "institutes"),
      fell: integer(fell, "institutes"),
      chance: span(said(test.observed.p05), said(test.observed.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(judged.told),
    }),
  });
}

/** How far the institutes differ: standard deviation of their changes, by which a plan tells how small an effect would be noticed among them. */
function spreadOf(sizes: readonly number[]): number {
  const mean = sizes.reduce((sum, each) => sum + each, 0) / sizes.length;
  return Math.sqrt(sizes.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, sizes.length - 1));
}

/** The mean change against walks of its own steps: what institutes did between two recorded years is told by the later one, and each such year throws one sign for all of them. */
function walkOf(changes: readonly Change[], minimum: number, { draws, seed }: Limits): ChanceTest {
  const byYear = groupBy(
    changes.flatMap(({ steps }) => steps),
    ([at]) => at,
  );
  let level = 0;
  const walk = [...byYear].toSorted(([a], [b]) => a - b).map(([, own]) => (level += own.reduce((sum, [, step]) => sum + step, 0) / changes.length));
  return { observed: signFlipNull(Float64Array.from([0, ...walk]), 1, 1, { draws, seed }), claim: "below", minimum };
}

function choiceOf(label: Choice["label"], test: ChanceTest, limits: Limits): Choice {
  const { verdict, null: chance } = againstChance(test, limits);
  return { label, value: test.observed.observed, null: chance, verdict };
}

function withoutExtreme(changes: readonly Change[]): readonly Change[] {
  const extreme = changes.reduce<Change | null>((far, each) => (far === null || Math.abs(each.change) > Math.abs(far.change) ? each : far), null);
  return changes.filter((each) => each !== extreme);
}

import { byCodePoint, decimalOfText, numberOf } from "@quoin/methods";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { countedFrom, given, integer, listed, money, percent, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { arePlansInvented, gatherPlans, linesOn, neededThings, type PlannedLine, planEvidence, planRecordTypes } from "../plans/gather-plans.ts";
import { codedThreshold, sharedPlanThresholds, tooFewCoded, tooFewOffices } from "../plans/plan-shares.ts";
import { planWords as words } from "../plans/plans.words.ts";

const sourceNames: Readonly<Record<string, LocalText>> = {
  central: { en: "central", zh: "中央" },
  provincial: { en: "@province-level", zh: "@province级" },
  local: { en: "local", zh: "地方" },
  enterprise: { en: "enterprises", zh: "企业" },
  bank: { en: "banks", zh: "银行" },
  foreign: { en: "foreign", zh: "境外" },
  other: { en: "other", zh: "其他" },
  unknown: { en: "source not said", zh: "来源未注明" },
};

/** P2.3: do the plans leave what is needed without money past the next three years? */
export const noHorizon = diagnosisRule({
  code: "no-horizon",
  version: 2,
  title: { en: "Horizon of plans", zh: "规划期限" },
  question: {
    en: "Have too few of the needed things money in the plans beyond the nearest years?",
    zh: "需要事项中，规划资金安排到近期以后的是否偏少？",
  },
  item: "P2.3",
  bearsOn: ["M1.4"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  records: planRecordTypes,
  measure: "plans.beyond-horizon",
  unit: "share of needed things",
  method: {
    en: "Value: share of needed card items and generic technologies for which a plan says money `far_year` years after the base year or later; confirmed below `share`. By source beside it, and with commitments alone among the choices. Exact. Insufficient data below minimum_offices offices or minimum_needed things, without a base year, where lines are not coded, and where fewer than minimum_known_share of the things taken up have a line that says money: unknown money is not none.",
    zh: "数值：需要的清单条目与共性技术中，在基准年之后 far_year 年起有规划资金的占比；低于 share 判定为证据支持。并按资金来源列出，口径中另列仅计已落实资金。属精确核对。单位少于 minimum_offices、需要事项少于 minimum_needed、没有基准年、任务未编码，或被承担事项中任务写明资金的不足 minimum_known_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "How stable the money of later years will be in fact is known only when they come.", zh: "远期资金实际是否稳定，届时方知。" },
  thresholds: {
    ...sharedPlanThresholds,
    ...codedThreshold,
    share: {
      default: 0.5,
      unit: "share of needed things",
      why: { en: "Where most of what is needed has no money later, the whole has no long horizon.", zh: "多数需要事项远期没有资金，即缺乏中长期安排。" },
    },
    share_tolerance: { default: 0.1, unit: "share of needed things", why: { en: "0.4 and 0.6 should say the same.", zh: "0.4与0.6应得出相同结论。" } },
    far_year: {
      default: 4,
      unit: "years",
      why: { en: "Projects run three years; what goes on in the fourth is more than one of them.", zh: "项目通常三年，第四年仍有安排才超出单个项目。" },
    },
    minimum_needed: { default: 3, unit: "things", why: { en: "Fewer is no list to check against.", zh: "再少则不成清单。" } },
    minimum_known_share: {
      default: 0.5,
      unit: "share of needed things",
      why: { en: "Where most lines say no money, it is unknown and not absent.", zh: "多数任务未写资金时，资金只是未知。" },
    },
  },
  gather: gatherPlans,
  judge: (together, limits) => {
    const few = tooFewOffices(together, limits.minimum_offices);
    if (few !== null) return [few];
    const synthetic = arePlansInvented(together);
    const evidence = recordEvidence(planEvidence(together, together.lines));
    if (limits.base_year === null) return [insufficientData(nation, words.say("horizon-base"), evidence, { synthetic })];
    const needed = neededThings(together).map((thing) => ({ thing, lines: linesOn(together.lines, thing) }));
    if (needed.length < limits.minimum_needed)
      return [
        insufficientData(
          nation,
          words.say("gap-few", { needed: integer(needed.length, "things"), minimum: integer(limits.minimum_needed, "things") }),
          evidence,
          {
            synthetic,
          },
        ),
      ];
    const uncoded = tooFewCoded(together, limits.minimum_coded_share);
    if (uncoded !== null) return [uncoded];
    const taken = needed.filter(({ lines }) => lines.length > 0);
    const known = taken.filter(({ lines }) => lines.some(({ line }) => line.money.length > 0));
    if (taken.length === 0 || known.length < limits.minimum_known_share * taken.length)
      return [
        insufficientData(
          nation,
          words.say("horizon-unknown", {
            needed: integer(taken.length, "things"),
            known: integer(known.length, "things"),
            share: percent(limits.minimum_known_share, 0),
          }),
          evidence,
          { synthetic, reason: "not-coded" },
        ),
      ];
    const from = limits.base_year + limits.far_year;
    const reached = (since: number, isCounted: (kind: string) => boolean = () => true) =>
      needed.filter(({ lines }) => lines.some(({ line }) => line.money.some((row) => row.year >= since && isCounted(row.kind) && Number(row.amount) > 0)));
    const value = reached(from).length / needed.length;
    const verdictOf = (share: number, limit = limits.share): Verdict => (share < limit ? "confirmed" : "not-supported");
    const way = (label: LocalText, share: number, limit = limits.share, moves?: Choice["moves"]): Choice => ({
      label,
      value: share,
      null: null,
      verdict: verdictOf(share, limit),
      ...(moves === undefined ? {} : { moves }),
    });
    const isCommitted = (kind: string): boolean => kind === "commitment";
    const committed = reached(from, isCommitted).length;
    const linesTo = (some: typeof needed) => some.flatMap(({ lines }) => lines.map(({ record }) => record));
    const sources = moneyBySource(
      needed.flatMap(({ lines }) => lines),
      from,
      together.currency,
    );
    return [
      findingDraft({
        subject: nation,
        evidence,
        synthetic,
        verdict: verdictOf(value),
        value,
        threshold: limits.share,
        choices: [
          ...[limits.far_year - 1, limits.far_year + 1].map((years) =>
            way(words.text("horizon-years", { years: given(years, "years") }), reached((limits.base_year ?? 0) + years).length / needed.length),
          ),
          ...[limits.share - limits.share_tolerance, limits.share + limits.share_tolerance].map((limit) =>
            way(words.text("horizon-limit", { limit: percent(limit, 0) }), value, limit, { threshold: "share", to: limit }),
          ),
          way(words.text("horizon-committed"), committed / needed.length),
        ],
        comparison: {
          kind: "threshold",
          text: words.text("horizon-comparison", { years: given(limits.far_year, "years"), limit: percent(limits.share, 0) }),
          from,
          without: needed.filter((each) => !reached(from).includes(each)).map(({ thing }) => `${thing.type}:${thing.id}`),
          by_source: Object.fromEntries(sources),
        },
        statement: words.say("horizon-result", {
          reached: countedFrom(integer(reached(from).length, "things"), linesTo(reached(from))),
          needed: integer(needed.length, "things"),
          share: percent(value),
          from: year(from),
          committed: countedFrom(integer(committed, "things"), linesTo(reached(from, isCommitted))),
          sources:
            sources.length === 0
              ? words.say("horizon-none")
              : listed(
                  sources.map(([source, amount]) =>
                    words.say("horizon-source", {
                      source: { kind: "text", text: sourceNames[source] ?? { en: source, zh: source } },
                      amount: countedFrom(
                        money(amount, together.currency),
                        linesTo(needed).filter((_, at) => {
                          const own = needed.flatMap(({ lines }) => lines)[at];
                          return own?.line.money.some((row) => row.year >= from && (row.level ?? "unknown") === source) === true;
                        }),
                      ),
                    }),
                  ),
                ),
        }),
      }),
    ];
  },
});

/** Money from a year on by source, each line once, most first. */
function moneyBySource(lines: readonly PlannedLine[], from: number, currency: string): readonly (readonly [source: string, amount: number])[] {
  const sums = new Map<string, number>();
  for (const { line } of new Map(lines.map((own) => [own.line.id, own])).values())
    for (const { year: at, level, amount, currency: own } of line.money) {
      const decimal = decimalOfText(String(amount));
      if (at < from || own !== currency || decimal === null) continue;
      sums.set(level ?? "unknown", (sums.get(level ?? "unknown") ?? 0) + numberOf(decimal));
    }
  return [...sums].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
}

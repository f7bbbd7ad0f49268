import { byCodePoint } from "@quoin/methods";
import { integer, listed, placed, verbatim } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { labelWords } from "../../../plan/label.words.ts";
import { kindColumn, labelledAssumption, tableColumn } from "../../../plan/line-text.ts";
import { type RegionScore, regionScores } from "../../structure/lines/region-scores.ts";
import { categoryWords as words } from "./policy-by-category.words.ts";

/** Types of regions by points on the lead-region scorecard, and the tools that suit each. Limits are ours: `plan.leading_from`, `plan.growing_from`. */
const regionTypes = [
  {
    code: "leading",
    from: 60,
    en: "leading",
    zh: "引领型",
    tools: ["PI009", "PI010"],
    adviceEn: "centres of excellence and procurement of R&D",
    adviceZh: "卓越中心与研发采购",
  },
  {
    code: "growing",
    from: 25,
    en: "growing",
    zh: "成长型",
    tools: ["PI008", "PI021"],
    adviceEn: "grants for firms' R&D and collaborative platforms",
    adviceZh: "企业研发资助与协作平台",
  },
  {
    code: "building",
    from: 0,
    en: "building",
    zh: "培育型",
    tools: ["PI017", "PI014"],
    adviceEn: "technology extension and innovation vouchers",
    adviceZh: "技术推广与创新券",
  },
] as const;

type RegionType = (typeof regionTypes)[number];
/** Items of the scorecard that have no figure. */
type Missing = ReturnType<typeof listed>;

/** M2.2: policies by category, tools adapted to the place. */
export const policyByCategory: LineMaker = {
  item: "M2.2",
  answers: ["herding", "isomorphism", "carriers"],
  async make(context) {
    const { scores, evidence, items } = await regionScores(context);
    const typed = scores.map((score) => ({ score, type: typeOf(score, context) }));
    const unclassed = typed.filter(({ type }) => type === null).length;
    const assumptions = regionTypes
      .slice(0, 2)
      .map((type) =>
        labelledAssumption(labelWords.text("type", { type: { en: type.en, zh: type.zh } }), limit(type, context), "points", `plan.${type.code}_from`),
      );
    const common = {
      amount: null,
      assumptions,
      evidence: [...evidence],
      certificate: null,
      note: words.say("cost"),
    } satisfies Partial<LineDraft>;
    const named = (codes: readonly string[]): Missing => listed(items.flatMap(({ code, label }) => (codes.includes(code) ? [label] : [])));
    const lacking = [...new Set(scores.flatMap(({ missing }) => missing))];
    if (context.isNation && unclassed === typed.length)
      return [unclassedLine(context.place, named(lacking), { now: items.length - lacking.length, all: items.length }, common)];
    if (context.isNation) {
      return [
        {
          ...common,
          subject: { type: "region", id: context.place.code },
          indicator: {
            id: "regions.with-tools-of-their-type",
            target: typed.length - unclassed,
            now: null,
            unit: "regions",
            label: { en: "Regions that are supported with the tools of their type", zh: "按类型工具施策的地区数" },
          },
          action: words.say("nation", {
            types: listed(
              regionTypes.map(({ code, en, zh, adviceEn, adviceZh }) =>
                words.say("type", { n: integer(number(typed, code), "regions"), label: { en, zh }, advice: { en: adviceEn, zh: adviceZh } }),
              ),
              { joint: "semicolon" },
            ),
            unclassed: unclassed === 0 ? verbatim("") : words.say("unclassed", { n: integer(unclassed, "regions") }),
          }),
          table: {
            columns: [
              kindColumn("region", "region", "@Region", "@regions"),
              tableColumn("points", "Points", "得分", "points"),
              tableColumn("rank", "Rank in total", "总量位次"),
              tableColumn("best", "Best rank over the weights", "权重变动下最好位次"),
              tableColumn("worst", "Worst rank over the weights", "权重变动下最差位次"),
              tableColumn("per_head", "Rank per research person-year", "人均（研发人年）位次"),
              tableColumn("type", "Type", "类型"),
              kindColumn("instrument", "tools", "Tools (STIP)", "政策工具"),
            ],
            rows: typed.map(({ score, type }) => [
              score.place.code,
              score.total,
              score.rank,
              score.ranks?.best ?? null,
              score.ranks?.worst ?? null,
              score.perHead,
              type?.code ?? "not classed",
              type?.tools ?? null,
            ]),
          },
        },
      ];
    }
    const own = typed.find(({ score }) => score.place.code === context.place.code);
    if (own?.type == null)
      return own === undefined
        ? []
        : [unclassedLine(context.place, named(own.score.missing), { now: items.length - own.score.missing.length, all: items.length }, common)];
    const { type } = own;
    const weakest = items
      .map((item, index) => ({ item, share: (own.score.points[index] ?? 0) / (item.points.at(-1)?.[1] ?? 1) }))
      .toSorted((a, b) => a.share - b.share || byCodePoint(a.item.code, b.item.code))[0];
    return [
      {
        ...common,
        instrument: type.tools[0],
        ...(weakest === undefined
          ? {}
          : { indicator: pointsOf(weakest.item, items.indexOf(weakest.item), weakest.item.points.at(-1)?.[1] ?? 0, own.score, typed) }),
        subject: { type: "region", id: context.place.code },
        action: words.say("own", {
          place: placed({ id: context.place.code, name: context.place.name }),
          label: { en: type.en, zh: type.zh },
          advice: { en: type.adviceEn, zh: type.adviceZh },
          item: weakest?.item.label ?? verbatim("–"),
        }),
        table: {
          columns: [
            tableColumn("item", "Scorecard item", "评分项"),
            tableColumn("points", "Points", "得分", "points"),
            tableColumn("most", "Most", "满分", "points"),
          ],
          names: Object.fromEntries(items.map(({ code, label }) => [code, label])),
          rows: items.map((item, index) => [item.code, own.score.points[index] ?? null, item.points.at(-1)?.[1] ?? null]),
        },
      },
    ];
  },
};

/** Steps of the places that are compared towards which an item is to rise: the middle, the upper quarter, the upper tenth. */
const steps = [0.5, 0.75, 0.9] as const;
/** A step that is nearer than this share of the item's points is none. */
const leastStep = 0.05;

/** The item to begin with, which is to rise by a step of the places that are compared, and to no more than twice what it has; who stands above them keeps it. */
function pointsOf(
  { code, label }: { readonly code: string; readonly label: LocalText },
  index: number,
  most: number,
  { points }: RegionScore,
  typed: readonly { readonly score: RegionScore }[],
): NonNullable<LineDraft["indicator"]> {
  const now = points[index] ?? null;
  const all = typed.flatMap(({ score }) => score.points[index] ?? []).toSorted((a, b) => a - b);
  const reached = steps.flatMap((step) => all[Math.min(all.length - 1, Math.floor(all.length * step))] ?? []);
  const step = now === null ? null : (reached.find((each) => each >= now + leastStep * most) ?? now);
  const target = step === null || now === null || now === 0 ? step : Math.min(step, 2 * now);
  return { id: `scorecard.${code}`, target, now, unit: "points", label };
}

/** A province of which a figure is missing has no class, and so no tools of one. */
function unclassedLine(
  place: DesignContext["place"],
  missing: Missing,
  known: { readonly now: number; readonly all: number },
  common: Pick<LineDraft, "amount" | "assumptions" | "evidence" | "certificate" | "note">,
): LineDraft {
  return {
    ...common,
    subject: { type: "region", id: place.code },
    action: words.say("unknown", { place: placed({ id: place.code, name: place.name }), missing }),
    table: null,
    withinYears: 1,
    indicator: {
      id: "scorecard.items-known",
      target: known.all,
      now: known.now,
      unit: "items",
      label: { en: "Items of the scorecard that are known", zh: "评分表已有数据的指标数" },
    },
  };
}

function limit(type: RegionType, { settings }: Pick<DesignContext, "settings">): number {
  return (type.code === "leading" ? settings.plan.leading_from : type.code === "growing" ? settings.plan.growing_from : undefined) ?? type.from;
}

/** Null where an input is missing: then nothing is known of the class. */
function typeOf({ total }: RegionScore, context: DesignContext): RegionType | null {
  return total === null ? null : (regionTypes.find((type) => total >= limit(type, context)) ?? regionTypes[2]);
}

function number(typed: readonly { readonly type: RegionType | null }[], code: string): number {
  return typed.filter(({ type }) => type?.code === code).length;
}

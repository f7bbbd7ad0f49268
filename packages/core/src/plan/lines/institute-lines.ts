import type { Finding } from "../../diagnosis/finding.ts";
import type { LocalText } from "../../language/text.ts";
import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { type AssignedInstitute, type InstituteAssignments, instituteAssignments } from "./institute-assignments.ts";
import { count, kindColumn, officeAssumption, tableColumn } from "./line-text.ts";

/** M3.1: the strategic position of each institute-company. */
export const institutePositions: LineMaker = {
  item: "M3.1",
  answers: ["institute-support"],
  make: (context, answered) =>
    line(context, answered, {
      word: ({ position }) => position.label,
      column: tableColumn("position", "Position", "定位"),
      action: ({ en, zh }, n, parts) => ({
        en: `Give each of the ${n.en} institute-companies found in ${en} one strategic position, by whether its industry can pay for what all of it needs and who does its research: ${parts.en}.`,
        zh: `按行业能否承担共性需求、研究由谁承担，为${zh}的${n.zh}家院所类企业逐一明确战略定位：${parts.zh}。`,
      }),
    }),
};

/** M3.4: the form of support of each institute-company: that of its position, and of no other line. */
export const instituteForms: LineMaker = {
  item: "M3.4",
  answers: ["institute-support"],
  make: (context, answered) =>
    line(context, answered, {
      word: ({ position }) => position.form,
      column: tableColumn("form", "Form of support", "支持方式"),
      action: ({ en, zh }, n, parts) => ({
        en: `Support each of the ${n.en} institute-companies found in ${en} in the form that goes with its position: ${parts.en}.`,
        zh: `按定位确定${zh}${n.zh}家院所类企业的支持方式：${parts.zh}。`,
      }),
    }),
};

interface Told {
  readonly word: (institute: Pick<AssignedInstitute, "position">) => LocalText;
  readonly column: ReturnType<typeof tableColumn>;
  readonly action: (place: LocalText, institutes: LocalText, parts: LocalText) => LocalText;
}

async function line(context: DesignContext, answered: readonly Finding[], { word, column, action }: Told): Promise<readonly LineDraft[]> {
  const made = await instituteAssignments(context);
  if (made === null) return [];
  const { institutes, counts, limits, evidence } = made;
  const parts = counts.map(({ position, n }) => ({ n, label: word({ position }) }));
  return [
    {
      subject: { type: "region", id: context.place.code },
      action: action(context.place.name, count(institutes.length), {
        en: parts.map(({ n, label }) => `${n} ${label.en}`).join(", "),
        zh: parts.map(({ n, label }) => `${label.zh}${n}家`).join("，"),
      }),
      amount: null,
      because: answered.map(({ id }) => ({
        finding: id,
        sets: [
          { kind: "term", what: "industry_cut", value: limits.industry_cut },
          { kind: "term", what: "rd_cut", value: limits.rd_cut },
        ],
      })),
      figures: Object.fromEntries(counts.map(({ position, n }) => [`institutes:${position.code}`, n])),
      assumptions: assumptionsOf(made),
      table: {
        columns: [
          tableColumn("institute", "Institute-company (by name pattern)", "院所类企业（按名称识别）"),
          kindColumn("region", "region", "@Region", "@regions"),
          tableColumn("industry", "Industry, from the name", "行业（由名称判断）"),
          tableColumn("industry_herfindahl", "Herfindahl of firms", "企业赫芬达尔指数"),
          tableColumn("rd_herfindahl", "Herfindahl of performers", "承担单位赫芬达尔指数"),
          column,
        ],
        rows: institutes.map((each) => [each.name, each.region, each.industry, rounded(each.industryHerfindahl), rounded(each.rdHerfindahl), word(each).zh]),
      },
      evidence: [...evidence],
      note: {
        en: "One position an institute, one form a position (plan.positions). A name pattern is not a register, nor the official list of 242 transformed institutes. No cost known: base funding, prices and subsidies of institutes are not in the data, so that forms cannot be chosen by price.",
        zh: "一院一定位，一定位一方式（plan.positions）。名称识别不是正式名录，也不是242家转制院所名单。经费待测算：院所基本经费、服务价格与补助不在数据中，无法按价格选择方式。",
      },
      certificate: null,
    },
  ];
}

function assumptionsOf({ limits, changing }: InstituteAssignments): LineDraft["assumptions"] {
  return [
    officeAssumption(
      "An industry is concentrated from a Herfindahl of",
      "行业集中的分界点",
      limits.industry_cut,
      null,
      "thresholds.institute-support.industry_cut",
    ),
    officeAssumption("Research is concentrated from a Herfindahl of", "研究集中的分界点", limits.rd_cut, null, "thresholds.institute-support.rd_cut"),
    officeAssumption(
      `Institutes that change position when both cut points move by ${limits.moved * 100} %`,
      `两个分界点移动${limits.moved * 100}%时改变定位的院所`,
      changing,
      null,
      null,
    ),
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}

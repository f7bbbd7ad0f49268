import type { Finding } from "../../../diagnosis/finding/finding.ts";
import { givenPercent, integer, listed, placed } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { figureKey } from "../../../plan/figure-key.ts";
import { labelWords } from "../../../plan/label.words.ts";
import { cellNames, kindColumn, labelledAssumption, officeAssumption, tableColumn } from "../../../plan/line-text.ts";
import { type AssignedInstitute, type InstituteAssignments, instituteAssignments } from "./institute-assignments.ts";
import { instituteWords as words } from "./institute-lines.words.ts";

/** M3.1: the strategic position of each institute-company. */
export const institutePositions: LineMaker = {
  item: "M3.1",
  answers: ["institute-support"],
  make: (context, answered) =>
    line(context, answered, {
      word: ({ position }) => position.label,
      column: tableColumn("position", "Position", "定位"),
      code: "positions",
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
      code: "forms",
    }),
};

interface Told {
  readonly word: (institute: Pick<AssignedInstitute, "position">) => LocalText;
  readonly column: ReturnType<typeof tableColumn>;
  readonly code: "positions" | "forms";
}

async function line(context: DesignContext, answered: readonly Finding[], { word, column, code }: Told): Promise<readonly LineDraft[]> {
  const made = await instituteAssignments(context);
  if (made === null) return [];
  const { institutes, counts, limits, evidence } = made;
  return [
    {
      subject: { type: "region", id: context.place.code },
      action: words.say(code, {
        institutes: integer(institutes.length, "institutes"),
        place: placed({ id: context.place.code, name: context.place.name }),
        parts: listed(counts.map(({ position, n }) => words.say("part", { n: integer(n, "institutes"), label: word({ position }) }))),
      }),
      amount: null,
      because: answered.map(({ id }) => ({
        finding: id,
        sets: [
          { kind: "term", what: "industry_cut", value: limits.industry_cut },
          { kind: "term", what: "rd_cut", value: limits.rd_cut },
        ],
      })),
      figures: Object.fromEntries(counts.map(({ position, n }) => [figureKey("institutes", position.code), n])),
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
        names: cellNames(institutes.map(word)),
      },
      evidence: [...evidence],
      note: words.say("cost"),
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
    labelledAssumption(labelWords.text("cuts-moved", { share: givenPercent(limits.moved) }), changing, null, null),
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}

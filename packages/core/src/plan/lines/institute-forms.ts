import { byCodePoint } from "@quoin/methods";
import { gatherInstituteMarkets } from "../../diagnosis/rules/institute-support/gather.ts";
import { institutesInCells, movedBy, type PlacedInstitute, type SupportCell } from "../../diagnosis/rules/institute-support/institute-cells.ts";
import { supportThresholds } from "../../diagnosis/rules/institute-support/support-thresholds.ts";
import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { GatheredTable } from "../../evidence/gathered-table.ts";
import type { LocalText } from "../../language/text.ts";
import { thresholdValues } from "../../workspace/threshold.ts";
import { workspaceSources } from "../../workspace/workspace-sources.ts";
import type { LineMaker } from "../design-context.ts";
import { count, officeAssumption, tableColumn } from "./line-text.ts";

/** Code of the rule whose thresholds hold here too. */
const code = "institute-support";

/** Which form of support a cell of the 2 × 2 rule calls for. */
const forms: readonly { readonly cells: readonly (SupportCell | null)[]; readonly label: LocalText }[] = [
  { cells: ["SI"], label: { en: "stable funding", zh: "稳定支持" } },
  { cells: ["SS"], label: { en: "stable funding of a rebuilt national team", zh: "稳定支持（重建国家队）" } },
  { cells: ["IS"], label: { en: "subsidy to a firm-led federation with the institute as member", zh: "补助企业牵头的联合体" } },
  { cells: ["II"], label: { en: "procurement and contracts only", zh: "合同与政府采购" } },
  { cells: [null], label: { en: "not decided, data missing", zh: "数据不足，暂不确定" } },
];

/** M3.4: the form of support of each institute-company, by the 2 × 2 rule on its industry and its research. */
export const instituteForms: LineMaker = {
  item: "M3.4",
  answers: ["institute-support", "missing-subject", "unstable-support"],
  async make({ evidence, records, settings, place, isNation }) {
    const limits = thresholdValues(code, supportThresholds, settings.thresholds[code]);
    if (!limits.ok) return [];
    const { institutes, firms, leads } = await gatherInstituteMarkets(workspaceSources({ evidence, records, settings }));
    const all = institutesInCells(institutes.rows, firms.rows, leads.rows, limits.value).filter(({ region }) => isNation || region === place.code);
    if (all.length === 0) return [];
    const parts = forms.map(({ cells, label }) => ({ label, n: all.filter(({ cell }) => cells.includes(cell)).length })).filter(({ n }) => n > 0);
    const placed = all.filter(({ cell }) => cell !== null);
    const { moved: by } = limits.value;
    const moved = Math.max(movedBy(placed, limits.value, 1 - by), movedBy(placed, limits.value, 1 + by));
    const total = count(all.length);
    return [
      {
        subject: { type: "region", id: place.code },
        action: {
          en: `Give the ${total.en} institute-companies found in ${place.name.en} the form of support that their industry and research call for: ${parts.map(({ n, label }) => `${n} ${label.en}`).join(", ")}.`,
          zh: `按行业与研究的集中程度确定${place.name.zh}${total.zh}家院所类企业的支持方式：${parts.map(({ n, label }) => `${label.zh}${n}家`).join("，")}。`,
        },
        amount: null,
        assumptions: [
          officeAssumption(
            "An industry is concentrated from a Herfindahl of",
            "行业集中的分界点",
            limits.value.industry_cut,
            null,
            "thresholds.institute-support.industry_cut",
          ),
          officeAssumption(
            "Research is concentrated from a Herfindahl of",
            "研究集中的分界点",
            limits.value.rd_cut,
            null,
            "thresholds.institute-support.rd_cut",
          ),
          officeAssumption(
            `Institutes that change cell when both cut points move by ${by * 100} %`,
            `两个分界点移动${by * 100}%时改变类别的院所`,
            moved,
            null,
            null,
          ),
        ],
        table: {
          columns: [
            tableColumn("institute", "Institute-company (by name pattern)", "院所类企业（按名称识别）"),
            tableColumn("region", "Province", "省份"),
            tableColumn("industry", "Industry, from the name", "行业（由名称判断）"),
            tableColumn("industry_herfindahl", "Herfindahl of firms", "企业赫芬达尔指数"),
            tableColumn("rd_herfindahl", "Herfindahl of performers", "承担单位赫芬达尔指数"),
            tableColumn("form", "Form of support", "支持方式"),
          ],
          rows: all
            .toSorted(byForm)
            .map(({ name, region, industry, industryHerfindahl, rdHerfindahl, cell }) => [
              name,
              region,
              industry,
              rounded(industryHerfindahl),
              rounded(rdHerfindahl),
              formOf(cell).zh,
            ]),
        },
        evidence: [
          rowsOf(
            institutes,
            all.map(({ row }) => row),
          ),
          rowsOf(firms, firms.rows),
          rowsOf(leads, leads.rows),
        ],
        note: {
          en: "A name pattern is not a register. No cost known: base funding, prices and subsidies of institutes are not in the data, so that the choice among forms cannot be optimised by price; with money and projects of one programme as only figures, no efficiency is scored either.",
          zh: "名称识别不是正式名录。费用未知：院所基本经费、服务价格与补助不在数据中，故无法按价格优化支持方式；仅有专项经费与项目数，也不测算效率。",
        },
        certificate: null,
      },
    ];
  },
};

function formOf(cell: SupportCell | null): LocalText {
  return forms.find(({ cells }) => cells.includes(cell))?.label ?? { en: "", zh: "" };
}

function byForm(a: PlacedInstitute, b: PlacedInstitute): number {
  return byCodePoint(a.cell ?? "~", b.cell ?? "~") || byCodePoint(a.name, b.name);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}

function rowsOf({ table, sha256 }: GatheredTable, rows: readonly EvidenceRow[]): { table: string; rows: number[]; sha256: string } {
  return { table, rows: rows.map(({ row }) => row), sha256 };
}

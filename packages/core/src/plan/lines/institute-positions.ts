import { roleEvidence } from "../../evidence/bind-table.ts";
import { gathered, numberOf, textOf } from "../../evidence/gathered-table.ts";
import { needed } from "../../evidence/required-table.ts";
import { institutes } from "../../evidence/tables/institutes.ts";
import type { DesignContext, LineMaker } from "../design-context.ts";
import { count, officeAssumption, tableColumn } from "./line-text.ts";

/** An institute-company as the evidence shows it. */
interface Institute {
  readonly row: number;
  readonly name: string;
  readonly region: string | null;
  readonly projects: number | null;
  readonly fundsCny10k: number | null;
  readonly laboratories: number | null;
}

/** The proposed strategic position; the first whose condition holds. */
const positions = [
  {
    code: "generic-service",
    en: "public service of generic technology",
    zh: "共性技术公共服务",
    holds: ({ laboratories, projects }: Institute) => (laboratories ?? 0) >= 1 && (projects ?? 0) >= 1,
  },
  { code: "national-tasks", en: "national tasks under contract", zh: "承担国家任务", holds: ({ projects }: Institute) => (projects ?? 0) >= 1 },
  { code: "laboratory-host", en: "laboratory open to others", zh: "开放实验室", holds: () => true },
] as const;

/**
 * M3.1: a strategic position for each transformed institute that the data shows.
 * Rule: with a key laboratory and a national project, public service of generic technology; with projects only, national tasks under contract; with a laboratory only, that laboratory opened.
 * The list is found by a pattern of names and is not the official one of the 242.
 */
export const institutePositions: LineMaker = {
  item: "M3.1",
  answers: ["missing-subject", "unstable-support"],
  async make(context) {
    const { institutes, evidence } = await gatherInstitutes(context);
    if (institutes.length === 0) return [];
    const placed = institutes.map((institute) => ({ institute, position: positions.find(({ holds }) => holds(institute)) ?? positions[2] }));
    const parts = positions.map((position) => ({ position, n: placed.filter((each) => each.position === position).length })).filter(({ n }) => n > 0);
    const all = count(institutes.length);
    return [
      {
        subject: { type: "region", id: context.place.code },
        action: {
          en: `Give each of the ${all.en} institute-companies found in ${context.place.name.en} its strategic position: ${parts.map(({ position, n }) => `${n} ${position.en}`).join(", ")}.`,
          zh: `为${context.place.name.zh}的${all.zh}家院所类企业逐一明确战略定位：${parts.map(({ position, n }) => `${position.zh}${n}家`).join("，")}。`,
        },
        amount: null,
        assumptions: [
          officeAssumption(
            "Rule of the position",
            "定位规则",
            "key laboratory and national project → generic service; project → national tasks; laboratory → open it",
            null,
            null,
          ),
        ],
        table: {
          columns: [
            tableColumn("institute", "Institute-company (by name pattern)", "院所类企业（按名称识别）"),
            tableColumn("region", "Province", "省份"),
            tableColumn("projects", "Programme projects led", "牵头项目", "projects"),
            tableColumn("funds", "Central funds where known", "已知中央经费", "CNY 10k"),
            tableColumn("laboratories", "Key laboratories", "重点实验室", "laboratories"),
            tableColumn("position", "Proposed position", "建议定位"),
          ],
          rows: placed.map(({ institute, position }) => [
            institute.name,
            institute.region,
            institute.projects,
            institute.fundsCny10k,
            institute.laboratories,
            position.code,
          ]),
        },
        evidence,
        note: {
          en: "No cost known: base funding of institutes is not in the data. Found by a pattern of names, not the official list of 242 transformed institutes.",
          zh: "费用未知：现有数据没有院所基本经费。名单按名称识别，不是242家转制院所的正式名单。",
        },
        certificate: null,
      },
    ];
  },
};

async function gatherInstitutes({
  evidence,
  settings,
  place,
  isNation,
}: DesignContext): Promise<{ readonly institutes: readonly Institute[]; readonly evidence: { table: string; rows: number[]; sha256: string }[] }> {
  const sources = roleEvidence(evidence, settings);
  if (sources.bind(institutes) === null) return { institutes: [], evidence: [] };
  const fields = ["institute", "region", "projects", "funds", "laboratories"] as const;
  const { table, sha256, rows } = await gathered(sources, needed(institutes, fields), isNation ? undefined : { region: [place.code] });
  const found = rows
    .map((row) => ({
      row: row.row,
      name: String(row.values["institute"]),
      region: textOf(row, "region"),
      projects: numberOf(row, "projects"),
      fundsCny10k: numberOf(row, "funds"),
      laboratories: numberOf(row, "laboratories"),
    }))
    .toSorted((a, b) => (b.projects ?? 0) - (a.projects ?? 0) || (a.name < b.name ? -1 : 1));
  return { institutes: found, evidence: [{ table, rows: rows.map(({ row }) => row), sha256 }] };
}

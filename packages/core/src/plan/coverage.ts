import { leafCodes } from "../codes/code-lists.ts";
import type { Finding } from "../diagnosis/finding.ts";
import type { Note } from "../language/note.ts";
import type { LocalText } from "../language/text.ts";
import { inferredMeasure, type MeasureCoverage, measureOfItem, type PlanLine } from "./plan.ts";

/** A table that is not there, or one without a column. */
export interface AbsentEvidence {
  readonly table: string;
  readonly column: string | null;
  /** Where the table is there and cannot be used. */
  readonly problem?: LocalText;
  readonly notes?: readonly Note[];
}

/** What a plan would need to hold a line on a sub-item that it is silent on. */
const missing: Readonly<Record<string, LocalText>> = {
  "M1.3": {
    en: "No table says which generic-technology institutes of which model exist, nor which products are evaluated.",
    zh: "没有数据说明已有哪些模式的共性技术研究院及合格产品评价情况。",
  },
  "M1.4": { en: "Use and diffusion of generic technology are not recorded.", zh: "没有共性技术应用推广的记录。" },
  "M1.6": { en: "Talent by team and field is not in the data; only R&D personnel by @region is.", zh: "没有分团队、分领域的人才数据，只有分@region研发人员。" },
  "M1.8": { en: "Results and their users are not recorded.", zh: "没有成果及其使用者的记录。" },
  "M1.9": { en: "No evaluation has been recorded in this workspace.", zh: "本工作区尚无评价记录。" },
  "M1.T1": { en: "Tax relief by firm or @region is not in the data.", zh: "没有分企业或分@region的税收优惠数据。" },
  "M1.T2": { en: "Loans, guarantees and equity for innovation are not in the data.", zh: "没有创新贷款、担保与股权投资数据。" },
  "M1.T3": { en: "Procurement of R&D is not in the data.", zh: "没有研发采购数据。" },
  "M1.T4": { en: "Disputes and accreditation of intellectual property are not in the data.", zh: "没有知识产权纠纷与认定数据。" },
  "M1.T5": { en: "Non-profit bodies are not registered.", zh: "尚未登记非营利组织。" },
  "M2.1": { en: "Strategic projects and demonstration zones are not in the data.", zh: "没有战略项目与自主创新示范区数据。" },
  "M3.2": { en: "What public services institutes give, and at what price, is not in the data.", zh: "没有院所公共服务及收费数据。" },
  "M3.3": { en: "Institutes' work is not coded by the five technology classes.", zh: "院所工作未按五类技术编码。" },
  "M3.4": { en: "Procurement from and subsidies to new-style institutions are not in the data.", zh: "没有面向新型研发机构的采购与补助数据。" },
  "M4.1": { en: "Capacities and services of platforms are not in the data.", zh: "没有平台能力与服务数据。" },
  "M4.2": { en: "Testing bases of enterprises are not in the data.", zh: "没有企业试验基地数据。" },
  "M5.3": { en: "Value chains of single firms are not in the data.", zh: "没有企业层面的价值链数据。" },
  "M5.4": { en: "Multinationals' research centres are not in the data.", zh: "没有跨国公司研发中心数据。" },
  "M5.5": { en: "Research centres abroad are not in the data.", zh: "没有海外研发中心数据。" },
};

const noFinding: LocalText = {
  en: "No finding of this place calls for it, or the evidence speaks against the one that would.",
  zh: "本地没有结论要求此项，或证据不支持相应结论。",
};

/**
 * Every sub-item of the five measures once: the lines that carry it out, or why there is none.
 *
 * @param findings those of the place: the ones that bear on the item stand beside its lines
 * @param absent by sub-item, what its lines need and the workspace does not hold
 */
export function planCoverage(
  lines: readonly Pick<PlanLine, "id" | "item">[],
  findings: readonly Pick<Finding, "id" | "bears_on">[],
  absent: ReadonlyMap<string, AbsentEvidence> = new Map(),
): readonly MeasureCoverage[] {
  return leafCodes("measures")
    .filter((item) => measureOfItem(item) !== inferredMeasure)
    .map((item) => {
      const own = lines.filter((line) => line.item === item).map(({ id }) => id);
      const bearing = findings.filter(({ bears_on: bears }) => bears.includes(item)).map(({ id }) => id);
      // An item may hold the lines of one maker while another could not be heard.
      const reason = own.length > 0 ? (absent.get(item)?.problem ?? null) : (absenceOf(absent.get(item)) ?? missing[item] ?? noFinding);
      return { item, lines: own, findings: bearing, reason };
    });
}

function absenceOf(absent: AbsentEvidence | undefined): LocalText | null {
  if (absent === undefined) return null;
  const { table, column, problem } = absent;
  if (problem !== undefined) return problem;
  if (column !== null) return { en: `The table ${table} has no column ${column}.`, zh: `数据表 ${table} 缺少列 ${column}。` };
  return { en: `The workspace does not hold the table ${table}.`, zh: `工作区中没有数据表 ${table}。` };
}

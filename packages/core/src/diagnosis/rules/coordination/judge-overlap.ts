import type { LocalText } from "../../../language/text.ts";
import { listed, percent } from "../../../language/wording.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { recordEvidence, recordLabel } from "../../record-evidence.ts";
import { isCodedEnough, uncoded } from "../../verdict/coded-share.ts";
import { type Coordination, codedRecords, coordinationCells, overlaps } from "./matrix.ts";

export interface OverlapLimits {
  readonly overlap: number;
  readonly overlap_tolerance: number;
  readonly minimum_cells: number;
  readonly minimum_coded_share: number;
}

export function judgeOverlap(coordination: Coordination, limits: OverlapLimits): FindingDraft[] {
  const cells = coordinationCells(coordination);
  const columns = new Set(cells.map(({ column }) => column));
  const departments = new Set(cells.map(({ department }) => department));
  const evidence = recordEvidence(cells.map(({ record }) => record));
  const synthetic = cells.some(({ record }) => record.body["synthetic"] === true);
  if (columns.size < limits.minimum_cells || departments.size < 2)
    return [
      insufficientData(
        nation,
        {
          en: `The register says for ${columns.size} technologies and card items which department acts on them (${departments.size} departments); budgets by department are not in it. At least ${limits.minimum_cells} things and two departments are needed.`,
          zh: `登记册中可知主管部门的技术与清单条目共${columns.size}项（涉及${departments.size}个部门），没有分部门预算；至少需要${limits.minimum_cells}项和两个部门。`,
        },
        evidence,
        { synthetic, threshold: limits.overlap },
      ),
    ];
  const shared = overlaps(cells).filter(({ overlap }) => overlap >= limits.overlap);
  const value = shared.length / columns.size;
  const coded = codedRecords(coordination);
  if (shared.length === 0 && !isCodedEnough(coded, limits.minimum_coded_share))
    return [
      insufficientData(
        nation,
        uncoded(
          { en: "calls, programmes and projects", zh: "指南、计划和项目" },
          { en: "a technology or card item", zh: "技术或清单条目" },
          coded,
          limits.minimum_coded_share,
        ),
        evidence,
        { synthetic, threshold: limits.overlap, reason: "not-coded" },
      ),
    ];
  const names = listed(shared.slice(0, 5).map(({ column }) => nameOf(column, coordination)));
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      verdict: shared.length > 0 ? "confirmed" : "not-supported",
      value,
      threshold: limits.overlap,
      choices: [limits.overlap - limits.overlap_tolerance, limits.overlap + limits.overlap_tolerance].map((limit) => {
        const over = overlaps(cells).filter(({ overlap }) => overlap >= limit).length;
        const label = String(Number(limit.toFixed(3)));
        return {
          label: { en: `limit ${label}`, zh: `界限${label}` },
          value: over / columns.size,
          null: null,
          verdict: over > 0 ? ("confirmed" as const) : ("not-supported" as const),
        };
      }),
      comparison: {
        kind: "threshold",
        text: { en: `1 − Σ share² of departments in a cell, at least ${limits.overlap}`, zh: `同一事项中各部门份额的 1 − Σ份额²，不低于${limits.overlap}` },
        columns: columns.size,
        overlapping: shared.map(({ column, departments: own, overlap, isByMoney }) => ({
          column,
          overlap,
          by: isByMoney ? "money" : "count",
          departments: own,
        })),
      },
      statement:
        shared.length > 0
          ? {
              en: `Of ${columns.size} technologies and card items on which departments act, ${shared.length} (${percent(value)}) are shared by several in comparable parts: ${names.en}.`,
              zh: `在有部门支持的${columns.size}项技术与清单条目中，${shared.length}项（${percent(value)}）由多个部门以相当份额同时支持：${names.zh}。`,
            }
          : {
              en: `None of the ${columns.size} technologies and card items on which departments act is shared by several in comparable parts.`,
              zh: `有部门支持的${columns.size}项技术与清单条目中，没有由多个部门以相当份额同时支持的。`,
            },
    }),
  ];
}

function nameOf(column: string, { items, technologies }: Coordination): LocalText {
  const [type, id] = [column.slice(0, column.indexOf(":")), column.slice(column.indexOf(":") + 1)];
  const record = (type === "item" ? items : technologies).find((each) => each.id === id);
  return record === undefined ? { en: id, zh: id } : recordLabel(record);
}

import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import { isCodedEnough, uncoded } from "../../../../diagnosis/verdict/coded-share.ts";
import { given, integer, listed, percent, recorded, verbatim } from "../../../../language/statement/values.ts";
import { recordName } from "../../../../register/record-label.ts";
import type { ThresholdValues } from "../../../../workspace/threshold.ts";
import { coordinationWords as words } from "./coordination.words.ts";
import { type Coordination, codedRecords, coordinationCells, overlaps } from "./matrix.ts";
import type { overlapThresholds } from "./overlap.ts";

export type OverlapLimits = ThresholdValues<typeof overlapThresholds>;

export function judgeOverlap(coordination: Coordination, limits: OverlapLimits): FindingDraft[] {
  const cells = coordinationCells(coordination);
  const columns = new Set(cells.map(({ column }) => column));
  const departments = new Set(cells.map(({ department }) => department));
  const evidence = recordEvidence(cells.map(({ record }) => record));
  const synthetic = cells.some(({ record }) => record.body.synthetic);
  if (columns.size < limits.minimum_cells || departments.size < 2)
    return [
      insufficientData(
        nation,
        words.say("few-things", {
          things: integer(columns.size, "things"),
          departments: integer(departments.size, "departments"),
          minimum: integer(limits.minimum_cells, "things"),
        }),
        evidence,
        { synthetic, threshold: limits.overlap },
      ),
    ];
  const shared = overlaps(cells).filter(({ overlap }) => overlap >= limits.overlap);
  const value = shared.length / columns.size;
  const coded = codedRecords(coordination);
  if (shared.length === 0 && !isCodedEnough(coded, limits.minimum_coded_share))
    return [
      insufficientData(nation, uncoded(words.text("coded-records"), words.text("coded-things"), coded, limits.minimum_coded_share), evidence, {
        synthetic,
        threshold: limits.overlap,
        reason: "not-coded",
      }),
    ];
  const things = integer(columns.size, "things");
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
        return {
          label: words.text("limit-of", { limit: given(Number(limit.toFixed(3)), "1") }),
          value: over / columns.size,
          null: null,
          moves: { threshold: "overlap", to: limit },
          verdict: over > 0 ? ("confirmed" as const) : ("not-supported" as const),
        };
      }),
      comparison: {
        kind: "threshold",
        text: words.text("overlap-comparison", { limit: given(limits.overlap, "1") }),
        columns: columns.size,
        overlapping: shared.map(({ column, departments: own, overlap, isByMoney }) => ({
          column,
          overlap,
          by: isByMoney ? "money" : "count",
          departments: own,
        })),
      },
      statement:
        shared.length === 0
          ? words.say("not-shared", { things })
          : words.say("shared", {
              things,
              shared: integer(shared.length, "things"),
              share: percent(value),
              names: listed(
                shared.map(({ column }) => nameOf(column, coordination)),
                { shown: 5 },
              ),
            }),
    }),
  ];
}

function nameOf(column: string, { items, technologies }: Coordination) {
  const [type, id] = [column.slice(0, column.indexOf(":")), column.slice(column.indexOf(":") + 1)];
  const record = (type === "item" ? items : technologies).find((each) => each.id === id);
  return record === undefined ? verbatim(id) : recorded(record.type, record.id, recordName(record));
}

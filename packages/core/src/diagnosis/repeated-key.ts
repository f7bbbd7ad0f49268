import type { EvidenceRow } from "../evidence/evidence-engine.ts";
import { type GatheredTable, referenceTo } from "../evidence/gathered-table.ts";
import type { Subject } from "./finding.ts";
import { type FindingDraft, insufficientData } from "./finding-draft.ts";

/** The refusal of a table that holds one key twice. */
export function repeatedKey(subject: Subject, table: GatheredTable, [first, second]: readonly [EvidenceRow, EvidenceRow]): FindingDraft {
  return insufficientData(
    subject,
    {
      en: `${table.table} holds the same case twice (rows ${first.row} and ${second.row}); it cannot be told which one counts.`,
      zh: `${table.table} 中同一对象出现两次（第${first.row}行和第${second.row}行），无法判断以哪一行为准。`,
    },
    referenceTo(table, [first, second]),
  );
}

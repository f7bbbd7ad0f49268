import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { type GatheredTable, referenceTo } from "../../evidence/roles/gathered-table.ts";
import { verbatim, whole } from "../../language/statement/values.ts";
import { evidenceWords } from "./evidence.words.ts";
import type { Subject } from "./finding.ts";
import { type FindingDraft, insufficientData } from "./finding-draft.ts";

/** The refusal of a table that holds one key twice. */
export function repeatedKey(subject: Subject, table: GatheredTable, [first, second]: readonly [EvidenceRow, EvidenceRow]): FindingDraft {
  return insufficientData(
    subject,
    evidenceWords.say("repeated-key", { table: verbatim(table.table), first: whole(first.row, "row"), second: whole(second.row, "row") }),
    referenceTo(table, [first, second]),
  );
}

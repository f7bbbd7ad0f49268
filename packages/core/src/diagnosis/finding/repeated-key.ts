import type { EvidenceCells, EvidenceRow } from "../../evidence/evidence-engine.ts";
import { firstRepeatedKey, type GatheredTable, referenceTo } from "../../evidence/roles/gathered-table.ts";
import { placeOfRow, spokenTables } from "../../evidence/roles/joined-tables.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import { evidenceWords } from "./evidence.words.ts";
import type { Subject } from "./finding.ts";
import { type FindingDraft, insufficientData } from "./finding-draft.ts";

/** A table that holds one key twice, and the first two rows of it. */
interface RepeatedKey {
  readonly table: GatheredTable;
  readonly rows: readonly [EvidenceRow, EvidenceRow];
}

/** The first key that a table holds twice; null where every key stands once. */
export function repeatedIn<C extends EvidenceCells>(table: GatheredTable<C>, key: readonly (keyof C & string)[]): RepeatedKey | null {
  const rows = firstRepeatedKey(table.rows, key);
  return rows === null ? null : { table, rows };
}

/** The refusal of a table that holds one key twice. */
export function repeatedKey(subject: Subject, table: GatheredTable, [first, second]: readonly [EvidenceRow, EvidenceRow]): FindingDraft {
  return insufficientData(
    subject,
    evidenceWords.say("repeated-key", {
      table: verbatim(spokenTables(table.table)),
      first: integer(placeOfRow(table.table, first.row).row, "row"),
      second: integer(placeOfRow(table.table, second.row).row, "row"),
    }),
    referenceTo(table, [first, second]),
  );
}

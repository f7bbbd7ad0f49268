import { evidenceWords } from "../../../diagnosis/finding/evidence.words.ts";
import { type FindingDraft, insufficientData, nation } from "../../../diagnosis/finding/finding-draft.ts";
import type { GatheredReference } from "../../../evidence/roles/gathered-table.ts";
import { integer, verbatim } from "../../../language/statement/values.ts";
import type { RepeatedFlow } from "../measures/value-chains/workspace-world.ts";

/** The refusal of a world table that holds one flow twice. */
export function repeatedFlow({ table, rows: [first, second] }: RepeatedFlow, evidence: readonly GatheredReference[]): FindingDraft {
  return insufficientData(
    nation,
    evidenceWords.say("repeated-key", { table: verbatim(table), first: integer(first, "row"), second: integer(second, "row") }),
    evidence.flatMap((each) => ("table" in each && each.table === table ? [{ ...each, rows: [first, second] }] : [])),
  );
}

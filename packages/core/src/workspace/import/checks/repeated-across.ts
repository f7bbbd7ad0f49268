import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { readOrNull } from "../../../evidence/evidence-fault.ts";
import { bindTable, roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { gathered, textUnder } from "../../../evidence/roles/gathered-table.ts";
import { placeOfRow } from "../../../evidence/roles/joined-tables.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import { anyContracts } from "../../../evidence/tables/table-contracts.ts";
import { type Note, note } from "../../../language/note.ts";
import type { TableContract } from "../../../schema/table.ts";
import type { Settings } from "../../settings.ts";

/** Rows that a note names. */
const named = 5;

/**
 * Places, firms and other cases that stand in several tables of one role: rules read each of them twice, and say so only where they look. Told when the later table comes in, and by `doctor`. Lists whose
 * numbers are their own (projects) are not compared: there the same number is another case.
 *
 * @param table that one of them must stand in; any where it is left out
 */
export async function repeatedAcross(evidence: EvidenceEngine, settings: Settings, table?: string): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const contract of anyContracts) {
    const bound = bindTable(evidence, settings, contract);
    const parts = bound === null ? [] : partsOf(bound);
    if (parts.length < 2 || contract.ownNumber !== null || contract.key.length === 0) continue;
    if (table !== undefined && !parts.some((part) => part.table === table)) continue;
    const found = await repeatedKeys(evidence, settings, contract, table);
    if (found !== null) notes.push(found);
  }
  return notes;
}

async function repeatedKeys(evidence: EvidenceEngine, settings: Settings, contract: TableContract, table: string | undefined): Promise<Note | null> {
  const sources = roleEvidence(evidence, settings);
  if (lackOf(sources, { contract, fields: contract.key }) !== null) return null;
  const read = await readOrNull(gathered(sources, { contract, fields: contract.key }));
  if (read === null) return null;
  const tables = new Map<string, Set<string>>();
  for (const row of read.rows) {
    const parts = contract.key.map((field) => textUnder(row, field));
    if (parts.includes(null)) continue;
    const key = parts.join(" · ");
    const held = tables.get(key) ?? new Set();
    tables.set(key, held);
    held.add(placeOfRow(read.table, row.row).table);
  }
  const repeated = [...tables].filter(([, held]) => held.size > 1 && (table === undefined || held.has(table)));
  const [first] = repeated;
  if (first === undefined) return null;
  const among = [...new Set(repeated.flatMap(([, held]) => [...held]))].sort();
  const ids = repeated.map(([key]) => key);
  return note(
    "import.repeats-across",
    {
      count: repeated.length,
      meaning: contract.title.en,
      meaning_zh: contract.title.zh,
      tables: among.join(", "),
      role: contract.role,
      ids: `${ids.slice(0, named).join("; ")}${ids.length > named ? "; …" : ""}`,
    },
    table === undefined ? {} : { table },
  );
}

import type { Note } from "../language/note.ts";
import type { RoleEvidence } from "./bound-table.ts";
import { columns } from "./columns.ts";
import { EvidenceFault } from "./evidence-fault.ts";
import { lackOf } from "./required-table.ts";
import type { FieldOf, TableContract } from "./tables/table.ts";
import { tableContracts } from "./tables/table-contracts.ts";

/**
 * What the tables hold that their roles cannot be played with: a number of an unknown unit or of something else, one that cannot be, a cell that is no number. Each
 * table is read whole, once; one that lacks a required field is told elsewhere.
 */
export async function tableFaults(context: RoleEvidence): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const contract of tableContracts as readonly TableContract[]) {
    const bound = context.bind(contract);
    const required = Object.keys(contract.columns).filter((field) => contract.columns[field]?.required === true) as FieldOf<TableContract>[];
    if (bound === null || lackOf(context, { contract, fields: required }) !== null) continue;
    try {
      await columns(context, contract, { fields: Object.keys(bound.sources) as FieldOf<TableContract>[] });
    } catch (cause) {
      if (!(cause instanceof EvidenceFault)) throw cause;
      notes.push(...cause.notes.map((fault): Note => ({ ...fault, severity: "warning" })));
    }
  }
  return notes;
}

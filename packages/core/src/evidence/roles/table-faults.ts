import { type Note, note } from "../../language/note.ts";
import { tableColumns } from "../columns/table-columns.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import type { TableContract } from "../tables/table.ts";
import { anyContracts } from "../tables/table-contracts.ts";
import { type NamedPlaces, namedPlaces } from "../territory/named-places.ts";
import { wholeTerritory } from "../territory/territory.ts";
import type { RoleEvidence } from "./bound-table.ts";
import { textsOfField } from "./column-of-field.ts";
import { type Columns, columns } from "./columns.ts";
import { lackOf } from "./required-table.ts";

/**
 * What the tables hold that their roles cannot be played with: a number of an unknown unit or of something else, one that cannot be, a cell that is no number. Each
 * table is read whole, once; one that lacks a required field is told elsewhere.
 */
export async function tableFaults(context: RoleEvidence): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const contract of anyContracts) {
    const bound = context.bind(contract);
    const required = Object.keys(contract.columns).filter((field) => contract.columns[field]?.required === true);
    if (bound === null || lackOf(context, { contract, fields: required }) !== null) continue;
    try {
      const read = await columns(context, contract, { fields: Object.keys(bound.sources) });
      notes.push(...unknownPlaces(read, contract, await namedPlaces(context, contract, tableColumns)));
    } catch (cause) {
      if (!(cause instanceof EvidenceFault)) throw cause;
      notes.push(...cause.notes.map((fault): Note => ({ ...fault, severity: "warning" })));
    }
  }
  return notes;
}

/** How many places that nobody knows a note names. */
const namedOnes = 5;

/** Places by which the contract knows its rows that are neither a code nor a name of the table of places: their rows count for no place. */
function unknownPlaces({ table, column }: Columns, contract: TableContract, { codes, root }: NamedPlaces): readonly Note[] {
  if (codes.size === 0) return [];
  const fields = contract.key.filter((field) => contract.columns[field]?.kind === "region" && column[field] !== undefined);
  return fields.flatMap((field) => {
    const { texts } = textsOfField(column, field);
    const unknown = texts.filter((text) => !codes.has(text) && text !== wholeTerritory && text !== root);
    if (unknown.length === 0) return [];
    const named = unknown.slice(0, namedOnes).join(", ");
    return [note("evidence.unknown-places", { table, column: field, count: unknown.length, of: texts.length, named }, { table, column: field })];
  });
}

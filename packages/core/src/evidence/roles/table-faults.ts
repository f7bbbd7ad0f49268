import { nearestName } from "../../language/nearest-name.ts";
import { type Note, note } from "../../language/note.ts";
import { type Columns, tableColumns } from "../columns/table-columns.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { anyContracts } from "../tables/table-contracts.ts";
import { type NamedPlaces, namedPlaces } from "../territory/named-places.ts";
import { wholeTerritory } from "../territory/territory.ts";
import { type BoundTable, partsOf, type RoleEvidence } from "./bound-table.ts";
import { textsOfField } from "./column-of-field.ts";
import { lackOf } from "./required-table.ts";

/**
 * What the tables hold that their roles cannot be played with: a number of an unknown unit or of something else, one that cannot be, a cell that is no number, a place that nobody knows. Each
 * table is read whole, once; one that lacks a required field is told elsewhere.
 *
 * @param table the one that is looked at, in each of its roles; all where it is left out
 */
export async function tableFaults(context: RoleEvidence, table?: string): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const contract of anyContracts) {
    const all = context.bind(contract);
    const bound = table === undefined || all === null ? all : (partsOf(all).find((part) => part.table === table) ?? null);
    if (bound === null) continue;
    const alone: RoleEvidence = { ...context, bind: (asked) => (asked.role === contract.role ? (bound as never) : context.bind(asked)) };
    const required = Object.keys(contract.columns).filter((field) => contract.columns[field]?.required === true);
    if (lackOf(alone, { contract, fields: required }) !== null) continue;
    try {
      const read = await tableColumns(alone, contract, { fields: Object.keys(bound.sources) });
      notes.push(...unknownPlaces(read, bound, await namedPlaces(context, contract, tableColumns)));
    } catch (cause) {
      if (!(cause instanceof EvidenceFault)) throw cause;
      notes.push(...cause.notes.map((fault): Note => ({ ...fault, severity: "warning" })));
    }
  }
  return notes;
}

/** How many places that nobody knows a note names. */
const namedOnes = 5;

/** Places in any column of places that are neither a code nor a name of the table of places: their rows count for none. Each of those that are named comes with the nearest one that is known. */
function unknownPlaces({ table, column, rows }: Columns, { contract, sources }: BoundTable, places: NamedPlaces): readonly Note[] {
  const { codes, root } = places;
  if (codes.size === 0) return [];
  const fields = Object.keys(contract.columns).filter((field) => contract.columns[field]?.kind === "region" && column[field] !== undefined);
  return fields.flatMap((field) => {
    const { texts, codes: held } = textsOfField(column, field);
    const unknown = texts.filter((text) => !codes.has(text) && text !== wholeTerritory && text !== root);
    const [first] = unknown;
    if (first === undefined) return [];
    const source = sources[field];
    const own = source !== undefined && "column" in source ? source.column : field;
    const parameters = {
      table,
      column: own,
      count: unknown.length,
      of: texts.length,
      named: unknown
        .slice(0, namedOnes)
        .map((text) => nearPlace(text, places))
        .join(", "),
    };
    const row = rows[held.findIndex((code) => texts[code] === first)];
    return [note("evidence.unknown-places", parameters, { table, column: own, ...(row === undefined ? {} : { row }) })];
  });
}

/** A place that nobody knows, with the one that is spelt most alike: `Béni Melal (Béni Mellal?)`. */
function nearPlace(text: string, { codes, namesOf }: NamedPlaces): string {
  const near = nearestName(text, [...[...namesOf.values()].flat(), ...codes]);
  return near === null ? text : `${text} (${near}?)`;
}

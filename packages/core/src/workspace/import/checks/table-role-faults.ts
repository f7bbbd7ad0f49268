import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { tableFaults } from "../../../evidence/roles/table-faults.ts";
import { ownUnit, type UnitWords } from "../../../evidence/units/own-unit.ts";
import { type Note, type NoteAt, note, question } from "../../../language/note.ts";
import { unsaidCurrency } from "../../../language/printers/printer.ts";
import { signOfCurrency } from "../../../language/unit-words/unit-dictionary.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import { currencyOfTables } from "../../opened-settings.ts";
import { standingRow } from "../effect/laid-over.ts";
import type { FilePlace } from "../layout/file-place.ts";
import { columnNamed, type ImportTable } from "../table/import-table.ts";
import type { Mapping } from "../table/mapping.ts";
import { withResource } from "../table/with-resource.ts";

/** A number with a word that nobody knows, in a column that is to be one of numbers: which word it is, and how amounts of the office can be written. */
function unknownWord({ parameters, at }: Note, currency: string, words: UnitWords): Note | null {
  const text = String(parameters["text"] ?? "");
  const [, before = "", after = ""] = /^([^\d]*?)\s*\d[\d.,'\u2019\s]*([^\d]*)$/u.exec(text) ?? [];
  const word = `${before} ${after}`.trim();
  if (word === "" || !unitOf(ownUnit(word, words), currency).isUnknown) return null;
  return note("import.word-unknown", { column: parameters["column"] ?? "", text, word, amount: amountOf(currency) }, at);
}

/** An amount as the office could write it: with the sign of its currency, or in figures alone where it has none. */
function amountOf(currency: string): string {
  return currency === "" || currency === unsaidCurrency ? "1250.50" : `${signOfCurrency(currency)} 1250.50`;
}

/**
 * Places that nobody knows: a few are misspelt, and named; where they are most of a column, it may hold something else than places (columns that were mistaken for each other), which is asked. Whoever knows
 * that they are places, of which the table is yet to come, says so.
 */
function placesNote({ parameters }: Note, known: Mapping["unknown_places"], place: NoteAt): Note {
  const column = String(parameters["column"]);
  if (2 * Number(parameters["count"]) <= Number(parameters["of"]) || known[column] === "keep") return note("evidence.unknown-places", parameters, place);
  const choice = { reading: { code: "import.reading-unknown-places" as const, parameters }, path: ["unknown_places", column], value: "keep" };
  return question("import.places-unknown", parameters, place, [choice]);
}

/** A name that several places bear: which of them is meant is asked, each named by its code and what it belongs to. */
function ambiguousPlace({ parameters, lists, at: held }: Note, place: NoteAt): Note {
  const { column, text, rows } = parameters;
  const path = ["places", String(column), String(text)];
  const choices = (lists?.["places"] ?? []).map((each) => {
    const { code, within } = typeof each === "object" ? each : { code: each, within: "" };
    const reading = within === "" ? ("import.reading-place" as const) : ("import.reading-place-within" as const);
    return {
      reading: { code: reading, parameters: { text: text ?? "", place: code ?? "", within: within ?? "", rows: rows ?? 0 } },
      path,
      value: String(code),
    };
  });
  return question("import.place-ambiguous", { column: column ?? "", text: text ?? "", rows: rows ?? 0, table: held.table ?? "" }, place, choices);
}

/**
 * What of a new table its role cannot be played with, at the cell of the file: a value that cannot be, a unit that is unknown or of something else, a currency without a rate. All of it refuses the
 * file, so that nothing is in the table that neither a rule nor the register can read.
 */
export async function tableRoleFaults(
  { evidence, settings, manifest }: Pick<WorkspacePorts, "evidence" | "settings" | "manifest">,
  resource: DataResource,
  csv: string,
  table: ImportTable,
  at: FilePlace,
  known: Mapping["unknown_places"] = {},
): Promise<readonly Note[]> {
  // The table itself may be the first that names a currency.
  const currency = settings.currency === unsaidCurrency ? currencyOfTables({ resources: [...manifest.resources, resource] }) : settings.currency;
  const context = roleEvidence(withResource(evidence, resource, csv), { ...settings, currency });
  const told = await tableFaults(context, resource.name);
  return told.flatMap((fault): readonly Note[] => {
    const { row, column } = fault.at;
    const [line, cell] = [typeof row === "number" ? table.rows[row - 1] : undefined, typeof column === "string" ? columnNamed(table, column) : undefined];
    const place = line === undefined ? fault.at : at(line, cell);
    if (fault.code === "evidence.unknown-places") return [placesNote(fault, known, place)];
    if (fault.code === "evidence.ambiguous-place" && line !== standingRow) return [ambiguousPlace(fault, place)];
    // What stood there before is told, and refuses nothing that is laid beside it.
    const isTold = line === standingRow;
    const code = fault.code === "evidence.no-rate" ? "import.currency-unknown" : fault.code;
    const said = code === "evidence.not-a-number" ? unknownWord(fault, currency, settings.conventions.units) : null;
    return [{ ...(said === null ? note(code, fault.parameters, place) : { ...said, at: place }), severity: isTold ? "warning" : "error" }];
  });
}

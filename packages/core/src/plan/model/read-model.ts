import { type ModelFault, type NamedProgramme, parseJsonModel, readMps } from "@quoin/optimise";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type Note, note } from "../../language/note.ts";

/** A model of a file: JSON where the text begins as an object does, else MPS. */
export function readModel(text: string, file: string): Outcome<NamedProgramme> {
  if (/^\s*$/.test(text)) return fault(note("model.blank", {}, { file, line: 1, column: 1 }));
  const read = /^\s*[{[]/.test(text) ? parseJsonModel(text) : readMps(text);
  const told = ({ code, parameters, at }: ModelFault): Note => note(code, parameters, { file, ...at });
  if (read.ok) return success(read.model, read.remarks.map(told));
  const more = [...read.more].map(([kind, count]) => note("table.more-faults", { count, kind }, { file, line: 1, column: 1 }));
  return fault([...read.faults.map(told), ...more]);
}

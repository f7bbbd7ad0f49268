import { basename } from "node:path";
import { ExternalFault, note } from "@quoin/core";

/** What of a file that holds several tables is asked for: one by its name, the only one (null), or what a query answers. */
export type AskedTable = { readonly part: string | null } | { readonly sql: string };

/** The name of the only table of a file; whoever names none of several is told which there are. */
export function onlyTable(file: string, names: readonly string[]): string {
  const [only, second] = names;
  if (only !== undefined && second === undefined) return only;
  const shown = basename(file);
  if (only === undefined) throw new ExternalFault(note("input.no-tables", { file: shown }, { file: shown }), "input");
  throw new ExternalFault(note("input.part-needed", { file: shown, known: names.join(", "), example: `${shown}#${only}` }, { file: shown }), "input");
}

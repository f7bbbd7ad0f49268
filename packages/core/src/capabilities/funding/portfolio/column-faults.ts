import type { PlacedDocument } from "../../../contract/placed-document.ts";
import type { RawTable } from "../../../evidence/files/table-reader.ts";
import { nearestName } from "../../../language/nearest-name.ts";
import { type Note, note } from "../../../language/note.ts";
import type { NeededColumn } from "./needed-columns.ts";
import type { RulesDocument } from "./rules-document.ts";

/** A note, at its place in the rules, for each column that the projects have not. */
export function columnFaultsAt(table: RawTable, needed: readonly NeededColumn[], { place }: PlacedDocument<RulesDocument>): Note[] {
  const names = table.columns.map(({ name }) => name);
  return needed
    .filter(({ column }) => !names.includes(column))
    .map(({ column, path }) => {
      const near = nearestName(column, names);
      const suggestion = near === null ? "Name one of the columns of the projects." : `Did you mean '${near}'?`;
      const suggestion_zh = near === null ? "请使用项目表中的列名。" : `是否指“${near}”?`;
      return note("portfolio.unknown-column", { column, columns: names.join(", "), suggestion, suggestion_zh }, place(path));
    });
}

import { type Note, note } from "../../language/note.ts";
import type { TableContract } from "../tables/table.ts";

/** That no table of the workspace plays the role of a contract: it is named by what it is about, since whoever reads it may never have seen a role. */
export function lackedTable({ role, meaning }: Pick<TableContract, "role" | "meaning">): Note {
  // Behind its first sentence a meaning lists the codes that its cells may hold.
  const [en = ""] = meaning.en.split(". ");
  const [zh = ""] = meaning.zh.split("。");
  return note("evidence.no-table-for-role", { role, meaning: en, meaning_zh: zh }, { table: role });
}

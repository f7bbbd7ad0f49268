import { type Note, note } from "../../language/note.ts";
import type { TableContract } from "../../schema/table.ts";
import type { RoleEvidence } from "./bound-table.ts";
import { lackOf, type RequiredTable } from "./required-table.ts";

/** That no table of the workspace plays the role of a contract: it is named by what it is about, since whoever reads it may never have seen a role. */
export function lackedTable({ role, meaning }: Pick<TableContract, "role" | "meaning">): Note {
  // Behind its first sentence a meaning lists the codes that its cells may hold.
  const [en = ""] = meaning.en.split(". ");
  const [zh = ""] = meaning.zh.split("。");
  return note("evidence.no-table-for-role", { role, meaning: en, meaning_zh: zh }, { table: role });
}

/** What stands between a workspace and a table that is needed: that there is none, or which of its columns the one that is there lacks. Null where nothing does. */
export function lackedNeed(context: Pick<RoleEvidence, "bind">, needed: RequiredTable): Note | null {
  const lack = lackOf(context, needed);
  if (lack === null) return null;
  const { contract } = needed;
  if (lack.bound === null) return lackedTable(contract);
  const meanings = lack.fields.map((field) => contract.columns[field]?.meaning ?? { en: field, zh: field });
  return note(
    "evidence.lacks-columns",
    {
      table: lack.bound.table,
      role: contract.role,
      fields: lack.fields.join(", "),
      meanings: meanings.map(({ en }) => en).join(", "),
      meanings_zh: meanings.map(({ zh }) => zh).join("、"),
    },
    { table: lack.bound.table },
  );
}

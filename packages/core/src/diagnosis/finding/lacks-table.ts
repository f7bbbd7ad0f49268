import type { Said } from "../../language/statement/place.ts";
import { listed } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { TableContract } from "../../schema/table.ts";
import { evidenceWords } from "./evidence.words.ts";

/** A table that is lacking, by what it is about: who reads a finding knows no roles. */
export function askedTable({ title }: Pick<TableContract, "title">): LocalText {
  return evidenceWords.text("table", { title });
}

/** Said where no table of the workspace stands for what is asked, or stands for it without what is needed. */
export function lacksTables(contracts: readonly Pick<TableContract, "title">[]): Said {
  return evidenceWords.say("no-tables", { tables: listed(contracts.map(askedTable)) });
}

import type { ApiAnswer } from "@quoin/core";
import { useAnswer } from "../api/question.ts";
import { currentLanguage } from "../language/language.ts";

export type SourceTable = ApiAnswer<"sources">["tables"][number];

/** The tables of evidence with their sources, licences, hashes and checks. */
export function useTables() {
  return useAnswer("sources", {});
}

/** Titles of tables in the reader's language; a table's own name until they are known. */
export function useTableTitles(): (table: string) => string {
  const tables = useTables().data?.tables ?? [];
  return (name) => tables.find((each) => each.name === name)?.title[currentLanguage()] ?? name;
}

import type { ApiAnswer } from "@quoin/core";
import { useAnswer } from "../api/question.ts";
import { currentLanguage } from "../language/language.ts";
import { useMay } from "../session/use-may.ts";

export type SourceTable = ApiAnswer<"sources">["tables"][number];

/** The tables of evidence with their sources, licences, hashes and checks. */
export function useTables() {
  return useAnswer("sources", {});
}

/** Titles of tables in the reader's language; dots until they are known, and its own name where it has none. */
export function useTableTitles(): (table: string) => string {
  const may = useMay();
  const titles = useAnswer("about", {}, may("about")).data?.titles;
  return (name) => {
    if (titles === undefined) return may("about") ? "…" : name;
    return titles[name]?.[currentLanguage()] ?? name;
  };
}

import type { ReactNode } from "react";
import { colon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { useTableTitles } from "../sources/use-tables.ts";
import { registerText } from "./register.text.ts";

/** What was taken over from a table of evidence: its table, its column, its key. */
const fromTable = /^([a-z][a-z0-9_]*)\.[a-z][a-z0-9_]*: (.+)$/;

/** Where an entry comes from: the table by its title; what was written by hand as it was written. */
export function SourceText({ source }: { readonly source: string }): ReactNode {
  const { language } = useText(registerText);
  const titleOf = useTableTitles();
  const [, table, key] = fromTable.exec(source) ?? [];
  if (table === undefined || key === undefined) return source === "虚构 / Invented" ? (language === "zh" ? "虚构" : "Invented") : source;
  return `${titleOf(table)}${colon(language)}${key}`;
}

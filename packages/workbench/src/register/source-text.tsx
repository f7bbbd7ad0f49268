import { tableSourcesOf } from "@quoin/core";
import type { ReactNode } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { colon, semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { registerText } from "./register.text.ts";

/** Where an entry comes from: the table by its title; what was written by hand as it was written. */
export function SourceText({ source }: { readonly source: string }): ReactNode {
  const { language } = useText(registerText);
  const titleOf = useTableTitles();
  const from = tableSourcesOf(source);
  if (from.length === 0) return source === "虚构 / Invented" ? (language === "zh" ? "虚构" : "Invented") : source;
  return from.map(({ table, key }) => `${titleOf(table)}${colon(language)}${key}`).join(semicolon(language));
}

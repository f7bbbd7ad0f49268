import { tableSourceOf } from "@quoin/core";
import type { ReactNode } from "react";
import { colon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { useTableTitles } from "../sources/use-tables.ts";
import { registerText } from "./register.text.ts";

/** Where an entry comes from: the table by its title; what was written by hand as it was written. */
export function SourceText({ source }: { readonly source: string }): ReactNode {
  const { language } = useText(registerText);
  const titleOf = useTableTitles();
  const from = tableSourceOf(source);
  if (from === null) return source === "虚构 / Invented" ? (language === "zh" ? "虚构" : "Invented") : source;
  return `${titleOf(from.table)}${colon(language)}${from.key}`;
}

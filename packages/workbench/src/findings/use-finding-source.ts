import type { Finding } from "@quoin/core";
import { useCallback } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { findingsText } from "./findings.text.ts";
import { tablesOf } from "./tables-of.ts";

/** What a finding rests on, as the foot of its picture says it: the tables by their titles, else the office's register. */
export function useFindingSource(): (finding: Finding) => string {
  const { t, language } = useText(findingsText);
  const titleOf = useTableTitles();
  return useCallback((finding) => tablesOf(finding).map(titleOf).join(listMark(language)) || t("register"), [titleOf, language, t]);
}

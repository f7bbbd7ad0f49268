import { groupBy } from "../contract/group-by.ts";
import type { Language } from "../language/text.ts";
import type { OpenQuestion } from "./plan.ts";

/** What an open question needs, in words: each table or type of record once, with the fields of it. */
export function needsText(needs: OpenQuestion["needs"], language: Language): readonly string[] {
  const [colon, comma] = language === "zh" ? ["：", "、"] : [": ", ", "];
  return [...groupBy(needs, ({ role }) => role).values()].map(
    (own) => `${own[0]?.table[language] ?? ""}${colon}${own.map(({ title }) => title[language]).join(comma)}`,
  );
}

/** Who could deliver it, each body once. */
export function deliverersText(needs: OpenQuestion["needs"], language: Language): readonly string[] {
  return [...new Set(needs.flatMap(({ who_named: who }) => (who === null ? [] : who[language])))];
}

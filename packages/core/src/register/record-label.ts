import type { Language } from "../language/text.ts";

/** The name of a record in a language, else in the other one, else its id. */
export function recordLabel(record: Readonly<Record<string, unknown>>, language: Language): string {
  const { en = null, zh = null } = (record["labels"] ?? {}) as { en?: string | null; zh?: string | null };
  return (language === "zh" ? (zh ?? en) : (en ?? zh)) ?? String(record["id"]);
}

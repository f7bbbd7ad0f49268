import type { LanguageTag } from "../language/language-tag.ts";
import { asTyped, furtherTexts, type Language, type LocalText } from "../language/text.ts";
import type { StoredRecord } from "./record-store.ts";

interface Named {
  readonly id: string;
  readonly labels: Readonly<Record<string, string | null | undefined>> | null;
}

/**
 * What a record is called, in each language in which somebody named it. In the two of the program another stands in where one is missing, and the id where all are.
 * Somebody typed it, and the name says so wherever it goes.
 *
 *   nameOf({ id: "a", labels: { en: null, zh: null, pt: "Dinheiro" } })  // { en: "Dinheiro", zh: "Dinheiro", pt: "Dinheiro", typed: true }
 */
export function nameOf({ id, labels }: Named): LocalText {
  const { en = null, zh = null } = labels ?? {};
  const further = furtherTexts(labels ?? {});
  const other = Object.values(further)[0] ?? id;
  return asTyped({ en: en ?? zh ?? other, zh: zh ?? en ?? other, ...further });
}

/** The same of a record as it is stored. */
export function recordName({ id, body }: Pick<StoredRecord, "id" | "body">): LocalText {
  return nameOf({ id, labels: body.labels });
}

/** The same of a record that may not be there: then it is called by its id. */
export function nameOrId(record: Pick<StoredRecord, "id" | "body"> | null | undefined, id: string): LocalText {
  return record == null ? asTyped({ en: id, zh: id }) : recordName(record);
}

/** The same of a record as it is answered, in one language. */
export function recordLabel(record: Named, language: Language): string {
  return nameOf(record)[language];
}

/** The first name that a record has in one of the languages, else in any; null where it has none. */
export function labelIn(labels: NonNullable<Named["labels"]>, wanted: readonly LanguageTag[]): string | null {
  for (const tag of wanted) if (labels[tag]) return labels[tag];
  return Object.values(labels).find((label) => label !== null && label !== undefined && label !== "") ?? null;
}

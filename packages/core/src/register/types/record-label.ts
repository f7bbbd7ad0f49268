import type { Language, LocalText } from "../../language/text.ts";
import type { StoredRecord } from "../record-store.ts";

interface Named {
  readonly id: string;
  readonly labels: Readonly<Partial<Record<Language, string | null>>> | null;
}

/** What a record is called; where one language is missing the other stands in, and the id where both are. */
export function nameOf({ id, labels }: Named): LocalText {
  const { en = null, zh = null } = labels ?? {};
  return { en: en ?? zh ?? id, zh: zh ?? en ?? id };
}

/** The same of a record as it is stored. */
export function recordName({ id, body }: Pick<StoredRecord, "id" | "body">): LocalText {
  return nameOf({ id, labels: body.labels });
}

/** The same of a record that may not be there: then it is called by its id. */
export function nameOrId(record: Pick<StoredRecord, "id" | "body"> | null | undefined, id: string): LocalText {
  return record == null ? { en: id, zh: id } : recordName(record);
}

/** The same of a record as it is answered, in one language. */
export function recordLabel(record: Named, language: Language): string {
  return nameOf(record)[language];
}

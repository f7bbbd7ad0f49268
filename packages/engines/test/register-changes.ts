import { checkRecord, entityOf, type RecordChange } from "@quoin/core";

/** A checked change of a record, as the use cases make it. */
export function changeOf(type: string, body: Readonly<Record<string, unknown>>, options: Partial<RecordChange> = {}): RecordChange {
  const entity = entityOf(type);
  if (entity === undefined) throw new Error(`no type ${type}`);
  const checked = checkRecord(entity, { labels: { zh: String(body["id"]) }, ...body });
  if (!checked.ok) throw new Error(JSON.stringify(checked.notes));
  return { ...checked.value, ...options };
}

export const author = { who: "li", at: "2026-01-02T03:04:05.678Z", reason: "test" };

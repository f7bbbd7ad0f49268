import type { StoredRecord } from "../src/register/record-store.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A record as a store would hold it; of what a test does not say of it nothing is known. */
export function storedRecord(type: string, id: string, fields: Fields = {}, version = 1): StoredRecord {
  const said = { id, labels: { en: `${id} en`, zh: `${id} zh` }, source: null, synthetic: false, valid_from: null, valid_to: null };
  return { type, id, version, retired: false, body: { ...said, version, retired: false, ...fields } };
}

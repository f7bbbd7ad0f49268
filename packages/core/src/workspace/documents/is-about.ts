import type { RecordBody } from "../../register/record-store.ts";

/** Whether a document is attached to this record. */
export function isAbout(body: RecordBody, type: string, id: string): boolean {
  const about = body["about"];
  return typeof about === "object" && about !== null && "type" in about && "id" in about && about.type === type && about.id === id;
}

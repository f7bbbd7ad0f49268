import { checkRecord, type Entity, entityOf } from "@quoin/core";
import { openWorkspace } from "../../src/composition.ts";

/**
 * Puts a record where its own command would have to play a whole year to bring it: an approved plan, an award of before. What it goes past is what no door of the program lets anybody past,
 * so it writes to the store itself.
 */
export async function keptRecord(dir: string, type: string, id: string, data: Readonly<Record<string, unknown>>): Promise<void> {
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  try {
    const { records } = opened.value.people;
    const { version: _version, retired: _retired, ...held } = (await records.get(type, id))?.body ?? {};
    const change = checkRecord(entityOf(type) as Entity, { ...held, ...data, id });
    const committed = change.ok ? await records.commit([change.value], { who: "before", at: "2025-01-01T00:00:00.000Z", reason: "" }) : change;
    if (!committed.ok) throw new Error(JSON.stringify(committed.notes));
  } finally {
    await opened.value.close();
  }
}

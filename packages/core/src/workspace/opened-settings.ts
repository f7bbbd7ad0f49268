import { type Territory, territoryOfRecords } from "../evidence/territory.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { Settings } from "./settings.ts";

/** Settings that were completed before, so that the same territory gives the same object: what answers are kept under is told by it. */
const completed = new WeakMap<Settings, { readonly territory: string; readonly settings: Settings }>();

/** The settings of a workspace whose territory stands, from quoin.yaml or, where that says nothing, from the records of places. */
export async function openedSettings(settings: Settings, records: Pick<RecordStore, "list">): Promise<Settings> {
  if (settings.territory !== undefined) return settings;
  const territory: Territory | null = territoryOfRecords(await records.list("region"));
  if (territory === null) return settings;
  const text = JSON.stringify(territory);
  const known = completed.get(settings);
  if (known?.territory === text) return known.settings;
  const opened = { ...settings, territory };
  completed.set(settings, { territory: text, settings: opened });
  return opened;
}

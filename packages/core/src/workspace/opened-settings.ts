import { groupBy } from "../contract/group-by.ts";
import type { DataPackage } from "../evidence/data-package.ts";
import { headingUnit } from "../evidence/roles/read-units.ts";
import { type Territory, territoryOfRecords } from "../evidence/territory/territory.ts";
import { plainWords } from "../language/office-words.ts";
import { unsaidCurrency } from "../language/printers/printer.ts";
import { unitOf } from "../language/unit-words/unit-of.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { Settings } from "./settings.ts";

/** Settings that were completed before, so that the same territory gives the same object: what answers are kept under is told by it. */
const completed = new WeakMap<Settings, { readonly said: string; readonly settings: Settings }>();

/**
 * The settings of a workspace whose territory and currency stand: from quoin.yaml or, where that says nothing, from what the workspace itself holds. The territory is that of the records of
 * places, else the one by which most of its tables mark the rows of the whole; the currency the only one in which columns of its tables say that they count.
 */
export async function openedSettings(settings: Settings, records: Pick<RecordStore, "list">, manifest: DataPackage): Promise<Settings> {
  if (settings.territory !== undefined && settings.currency !== unsaidCurrency) return settings;
  const territory = settings.territory ?? territoryOfRecords(await records.list("region")) ?? territoryOfMarks(manifest);
  const currency = settings.currency === unsaidCurrency ? currencyOfTables(manifest) : settings.currency;
  if (territory === null && currency === settings.currency) return settings;
  const said = JSON.stringify([territory, currency]);
  const known = completed.get(settings);
  if (known?.said === said) return known.settings;
  const opened = { ...settings, currency, ...(territory === null ? {} : { territory }) };
  completed.set(settings, { said, settings: opened });
  return opened;
}

/** The place whose rows most tables mark as those of the whole, the first at a tie; null where none is marked. */
function territoryOfMarks({ resources }: DataPackage): Territory | null {
  const marks = [
    ...groupBy(
      resources.flatMap(({ national }) => national?.values ?? []),
      (mark) => mark,
    ),
  ].sort(([, a], [, b]) => b.length - a.length);
  const [id] = marks[0] ?? [];
  return id === undefined ? null : { root: { id, names: plainWords.whole }, levels: [] };
}

/** The currency that columns name in their description or heading, where all that name one name the same. */
export function currencyOfTables({ resources }: Pick<DataPackage, "resources">): string {
  const named = resources.flatMap(({ schema }) => schema.fields).flatMap(({ name, unit }) => unitOf(unit ?? headingUnit(name) ?? "").currency ?? []);
  const [only, ...others] = new Set(named);
  return only === undefined || others.length > 0 ? unsaidCurrency : only;
}

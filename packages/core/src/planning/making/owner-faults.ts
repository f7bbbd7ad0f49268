import { codeEntry } from "../../codes/code-lists.ts";
import { codeOfPaper } from "../../codes/paper/paper.ts";
import { type Note, note } from "../../language/note.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { settingPathText } from "../../workspace/settings/setting-path.ts";
import type { Settings } from "../../workspace/settings.ts";

/**
 * What is wrong with the tables of offices that answer (`plan.owners`, `plan.region_owners`, `plan.place_owners`): a measure that is none, a place that the register does not hold, two offices for
 * one measure in one place. A row of these would never be read, or the other one, and the general office of the place, or none, would answer without a word.
 */
export async function ownerFaults(records: Pick<RecordStore, "list">, settings: Settings): Promise<readonly Note[]> {
  const { owners = {}, region_owners: general = {}, place_owners: rows = [] } = settings.plan;
  const namesPlaces = Object.keys(general).length > 0 || rows.length > 0;
  const places = new Set(namesPlaces ? (await records.list("region")).map(({ id }) => id) : []);
  const ofMeasure = (item: string, field: string): readonly Note[] =>
    codeEntry("measures", codeOfPaper(item, settings)) === undefined ? [note("settings.unknown-measure", { item }, { field })] : [];
  const ofPlace = (region: string, field: string): readonly Note[] => (places.has(region) ? [] : [note("settings.unknown-place", { region }, { field })]);
  const seen = new Set<string>();
  return [
    ...Object.keys(owners).flatMap((item) => ofMeasure(item, settingPathText(["plan", "owners", item]))),
    ...Object.keys(general).flatMap((region) => ofPlace(region, settingPathText(["plan", "region_owners", region]))),
    ...rows.flatMap(({ item, region }, at) => {
      const key = JSON.stringify([item, region]);
      const isSecond = seen.has(key);
      seen.add(key);
      const field = `plan.place_owners[${at}]`;
      return [...ofMeasure(item, field), ...ofPlace(region, field), ...(isSecond ? [note("settings.two-owners", { item, region }, { field })] : [])];
    }),
  ];
}

/** The same where the settings stand already: they were taken when nobody looked, and a plan is made with the rows that can be read. */
export async function standingOwnerFaults(records: Pick<RecordStore, "list">, settings: Settings): Promise<readonly Note[]> {
  return (await ownerFaults(records, settings)).map((each) => ({ ...each, severity: "warning" as const }));
}

/** Those faults that lie in what a change touches: a row that was wrong before keeps nobody from mending another. Rows of one list are told from one another by all of it. */
export function faultsTouched(faults: readonly Note[], paths: readonly string[]): readonly Note[] {
  return faults.filter(({ at }) => {
    const field = (at.field ?? "").replace(/\[.*$/, "");
    return paths.some((path) => lies(field, path) || lies(path, field));
  });
}

/** Whether a path is another or lies below it. */
function lies(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

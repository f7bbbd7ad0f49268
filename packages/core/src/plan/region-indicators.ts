import { groupBy } from "../contract/group-by.ts";
import type { EvidenceEngine } from "../evidence/evidence-engine.ts";
import type { EvidenceReference } from "../evidence/evidence-reference.ts";

/** The newest year in which an indicator is there for at least this share of the panel. */
const neededShare = 0.9;

/** One indicator by province in its newest usable year; a province without a value is absent. */
export interface RegionIndicator {
  readonly year: number | null;
  readonly byRegion: ReadonlyMap<string, number>;
  readonly evidence: EvidenceReference;
}

/**
 * Reads an indicator of the province table for the panel, national rows left out, in the newest year that covers nine tenths of the panel.
 * Missing cells stay missing.
 */
export async function regionIndicator(evidence: EvidenceEngine, table: string, indicator: string, panel: readonly string[]): Promise<RegionIndicator> {
  const rows = await evidence.rows({ table, columns: ["region_code", "year", "value"], where: { indicator: [indicator], region_code: [...panel] } });
  const years = groupBy(
    rows.filter(({ values }) => typeof values["value"] === "number"),
    ({ values }) => Number(values["year"]),
  );
  const [year] = [...years.keys()].filter((each) => (years.get(each)?.length ?? 0) >= neededShare * panel.length).toSorted((a, b) => b - a);
  const chosen = year === undefined ? [] : (years.get(year) ?? []);
  return {
    year: year ?? null,
    byRegion: new Map(chosen.map(({ values }) => [String(values["region_code"]), Number(values["value"])])),
    evidence: { table, rows: chosen.map(({ row }) => row), sha256: evidence.sha256(table) },
  };
}

/** Number of rows of a table by province; rows without a province are not counted. */
export async function rowsByRegion(
  evidence: EvidenceEngine,
  table: string,
): Promise<{ readonly byRegion: ReadonlyMap<string, number>; readonly evidence: EvidenceReference }> {
  const rows = await evidence.rows({ table, columns: ["region_code"] });
  const located = rows.filter(({ values }) => values["region_code"] !== null);
  const groups = groupBy(located, ({ values }) => String(values["region_code"]));
  return {
    byRegion: new Map([...groups].map(([code, members]) => [code, members.length])),
    evidence: { table, rows: located.map(({ row }) => row), sha256: evidence.sha256(table) },
  };
}

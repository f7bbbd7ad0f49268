import { byCodePoint } from "@quoin/methods";
import { entryOf } from "../../../../contract/assert-present.ts";
import {
  anySynthetic,
  type GatheredOf,
  type GatheredReference,
  gathered,
  numberUnder,
  referenceTo,
  type TableWith,
  textOf,
} from "../../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { programmes } from "../../../../evidence/tables/programmes.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { officeFields } from "../../tables/office-fields.ts";

export const officeFieldsTable = needed(officeFields, ["region", "field", "strength"], ["relatedness", "institutes", "facilities", "talent"]);
export const capabilityProjects = needed(projects, ["project", "programme", "region"]);
export const capabilityProgrammes = needed(programmes, ["programme", "field"]);

/** How able each place is in each field, by several figures. A pair that nothing is known of is missing, never weak. */
export interface Capability {
  readonly regions: readonly string[];
  readonly fields: readonly string[];
  /** Names of the figures, in their order. */
  readonly figures: readonly string[];
  /** Values of a pair, each NaN where unknown; null where nothing at all is. */
  of(region: string, field: string): readonly number[] | null;
  readonly evidence: readonly GatheredReference[];
  readonly synthetic: boolean;
}

/** From the table of capabilities where the office has one, else from the national projects that each place leads in each field; null where neither is there. */
export async function gatherCapability(sources: DiagnosisSources): Promise<Capability | null> {
  if (lackOf(sources, officeFieldsTable) === null) {
    const figures = officeFieldsTable.optional.filter((field) => lackOf(sources, needed(officeFields, [field])) === null);
    const table = await gathered(sources, { contract: officeFields, fields: [...officeFieldsTable.fields, ...figures] });
    return statedCapability(table, ["strength", ...figures]);
  }
  if (lackOf(sources, capabilityProjects) !== null || lackOf(sources, capabilityProgrammes) !== null) return null;
  return projectCapability(await gathered(sources, capabilityProjects), await gathered(sources, capabilityProgrammes));
}

function statedCapability(table: TableWith<"region" | "field">, figures: readonly string[]): Capability {
  const values = new Map<string, readonly number[]>();
  const [regions, fields] = [new Set<string>(), new Set<string>()];
  for (const row of table.rows) {
    const [region, field] = [textOf(row, "region"), textOf(row, "field")];
    if (region === null || field === null) continue;
    regions.add(region);
    fields.add(field);
    values.set(
      `${region} ${field}`,
      figures.map((figure) => numberUnder(row, figure) ?? Number.NaN),
    );
  }
  return {
    regions: [...regions].sort(byCodePoint),
    fields: [...fields].sort(byCodePoint),
    figures,
    of: (region, field) => values.get(`${region} ${field}`) ?? null,
    evidence: referenceTo(table, table.rows),
    synthetic: anySynthetic(table.rows),
  };
}

/** Strength: projects that the region leads in the field, against the region that leads most in it. Specialisation: its projects in the field against those that its size would give, one added to both, r / (1 + r). Relatedness: mean cosine of the field to those in which the region leads projects, weighed by their number. */
function projectCapability(table: GatheredOf<typeof capabilityProjects>, programmeTable: GatheredOf<typeof capabilityProgrammes>): Capability | null {
  const fieldOf = new Map(programmeTable.rows.map((row) => [textOf(row, "programme"), textOf(row, "field")]));
  const counts = new Map<string, Map<string, number>>();
  const used = table.rows.filter((row) => {
    const [region, field] = [textOf(row, "region"), fieldOf.get(textOf(row, "programme")) ?? null];
    if (region === null || field === null) return false;
    const own = counts.get(region) ?? new Map<string, number>();
    counts.set(region, own.set(field, (own.get(field) ?? 0) + 1));
    return true;
  });
  const regions = [...counts.keys()].sort(byCodePoint);
  const fields = [...new Set(regions.flatMap((region) => [...entryOf(counts, region).keys()]))].sort(byCodePoint);
  if (regions.length < 2 || fields.length < 2) return null;
  const count = (region: string, field: string): number => counts.get(region)?.get(field) ?? 0;
  const ofField = new Map(fields.map((field) => [field, regions.reduce((sum, region) => sum + count(region, field), 0)]));
  const ofRegion = new Map(regions.map((region) => [region, fields.reduce((sum, field) => sum + count(region, field), 0)]));
  const most = new Map(fields.map((field) => [field, regions.reduce((top, region) => Math.max(top, count(region, field)), 0)]));
  const norm = new Map(fields.map((field) => [field, Math.sqrt(regions.reduce((sum, region) => sum + count(region, field) ** 2, 0))]));
  const cosine = new Map<string, number>();
  for (const a of fields)
    for (const b of fields)
      cosine.set(`${a} ${b}`, regions.reduce((sum, region) => sum + count(region, a) * count(region, b), 0) / (entryOf(norm, a) * entryOf(norm, b)));
  return {
    regions,
    fields,
    figures: ["strength", "specialisation", "relatedness"],
    of: (region, field) => {
      const total = ofRegion.get(region);
      const whole = ofField.get(field);
      if (total === undefined || whole === undefined) return null;
      // One project more on both sides: two projects of a small place are no specialisation.
      const ratio = (count(region, field) + 1) / ((total * whole) / used.length + 1);
      const others = fields.filter((other) => other !== field && count(region, other) > 0);
      const weight = others.reduce((sum, other) => sum + count(region, other), 0);
      const near = weight === 0 ? Number.NaN : others.reduce((sum, other) => sum + count(region, other) * entryOf(cosine, `${field} ${other}`), 0) / weight;
      return [count(region, field) / entryOf(most, field), ratio / (1 + ratio), near];
    },
    evidence: [...referenceTo(table, used), ...referenceTo(programmeTable, programmeTable.rows)],
    synthetic: anySynthetic(used),
  };
}

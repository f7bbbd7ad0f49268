import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { numberOf, textOf } from "../../../evidence/roles/gathered-table.ts";
import type { ProjectFields } from "./gather.ts";

/** Projects of one call year by province and field. */
export interface FieldCounts {
  readonly rows: readonly EvidenceRow[];
  /** Rows with a province of the panel and a known field. */
  readonly placed: number;
  readonly fields: readonly string[];
  /** Provinces of the panel x fields, row-major. */
  readonly counts: Float64Array;
}

export function fieldCounts({ panel, projects, programmes }: ProjectFields, callYear: number): FieldCounts {
  const fieldOf = new Map(programmes.rows.map((row) => [textOf(row, "programme"), textOf(row, "field")]));
  const rows = projects.rows.filter((row) => numberOf(row, "call_year") === callYear);
  const place = new Map(panel.map(({ id }, index) => [id, index]));
  const placed = rows.flatMap((row) => {
    const [province, field] = [place.get(textOf(row, "region") ?? ""), fieldOf.get(textOf(row, "programme"))];
    return province === undefined || field === undefined || field === null ? [] : [{ province, field }];
  });
  const fields = [...new Set(placed.map(({ field }) => field))].sort();
  const counts = new Float64Array(panel.length * fields.length);
  for (const { province, field } of placed) {
    const cell = province * fields.length + fields.indexOf(field);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { rows, placed: placed.length, fields, counts };
}

/** In how many provinces each field is held, and how many projects it has. */
export function fieldHolders({ fields, counts }: FieldCounts): { readonly field: string; readonly provinces: number; readonly projects: number }[] {
  return fields.map((field, column) => {
    const own = counts.filter((_, cell) => cell % fields.length === column);
    return { field, provinces: own.filter((count) => count > 0).length, projects: own.reduce((sum, count) => sum + count, 0) };
  });
}

import { byCodePoint, type PlacedBlock } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { blockOf } from "../../../../evidence/roles/declared-blocks.ts";
import { numberOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { ProjectFields } from "./gather.ts";

/** A project whose province and field are known, with what it may move with. */
export interface PlacedProject {
  readonly province: number;
  readonly field: number;
  /** The institution that leads it, as the office declares it, else as the table names it; null where neither does. */
  readonly institution: string | null;
  readonly programme: string;
}

/** Projects of one call year by province and field. */
export interface FieldCounts {
  readonly rows: readonly EvidenceRow[];
  /** Rows with a province of the panel and a known field. */
  readonly placed: number;
  readonly fields: readonly string[];
  /** Provinces of the panel x fields, row-major. */
  readonly counts: Float64Array;
  readonly projects: readonly PlacedProject[];
}

export function fieldCounts({ panel, projects, programmes, institutions }: ProjectFields, callYear: number): FieldCounts {
  const fieldOf = new Map(programmes.rows.map((row) => [textOf(row, "programme"), textOf(row, "field")]));
  const rows = projects.rows.filter((row) => numberOf(row, "call_year") === callYear);
  const place = new Map(panel.map(({ id }, index) => [id, index]));
  const placed = rows.flatMap((row) => {
    const programme = textOf(row, "programme");
    const [province, field] = [place.get(textOf(row, "region") ?? ""), fieldOf.get(programme)];
    if (province === undefined || field === undefined || field === null) return [];
    const institution = blockOf(institutions, row, textOf(row, "lead") ?? "");
    return [{ province, field, programme: programme ?? "", institution: institution === "" ? null : institution }];
  });
  const fields = [...new Set(placed.map(({ field }) => field))].sort();
  const counts = new Float64Array(panel.length * fields.length);
  for (const { province, field } of placed) {
    const cell = province * fields.length + fields.indexOf(field);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { rows, placed: placed.length, fields, counts, projects: placed.map((each) => ({ ...each, field: fields.indexOf(each.field) })) };
}

/** Institutions with their projects in a province, each with the fields in which it works there; null where no project says who leads it. */
export function institutionBlocks({ projects }: FieldCounts): readonly PlacedBlock[] | null {
  if (projects.every(({ institution }) => institution === null)) return null;
  return blocksOf(projects, ({ institution, province }, at) => ({ name: institution ?? `${at}`, location: province, isAlone: institution === null }), "field");
}

/** Programmes with the provinces that lead in them: where these move whole, fields exchange programmes. */
export function programmeBlocks({ projects }: FieldCounts): readonly PlacedBlock[] {
  return blocksOf(projects, ({ programme, field }) => ({ name: programme, location: field, isAlone: false }), "province");
}

function blocksOf(
  projects: readonly PlacedProject[],
  ofProject: (project: PlacedProject, at: number) => { readonly name: string; readonly location: number; readonly isAlone: boolean },
  across: "field" | "province",
): readonly PlacedBlock[] {
  const members = projects.map((project, at) => ({ ...ofProject(project, at), cell: project[across] }));
  const blocks = groupBy(members, ({ name, location, isAlone }) => JSON.stringify([name, location, isAlone]));
  // By what the blocks are, never by which row came first.
  return [...blocks.values()]
    .map((own) => ({ size: own.length, location: own[0]?.location ?? 0, activities: [...new Set(own.map(({ cell }) => cell))].sort((a, b) => a - b) }))
    .sort((a, b) => b.size - a.size || a.location - b.location || byCodePoint(a.activities.join(" "), b.activities.join(" ")));
}

/** In how many provinces each field is held, and how many projects it has. */
export function fieldHolders({ fields, counts }: FieldCounts): { readonly field: string; readonly provinces: number; readonly projects: number }[] {
  return fields.map((field, column) => {
    const own = counts.filter((_, cell) => cell % fields.length === column);
    return { field, provinces: own.filter((count) => count > 0).length, projects: own.reduce((sum, count) => sum + count, 0) };
  });
}

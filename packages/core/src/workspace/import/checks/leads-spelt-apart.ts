import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { readOrNull } from "../../../evidence/evidence-fault.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { gathered, textOf } from "../../../evidence/roles/gathered-table.ts";
import { placeOfRow } from "../../../evidence/roles/joined-tables.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import { projects } from "../../../evidence/tables/projects.ts";
import { type Note, note } from "../../../language/note.ts";
import type { Settings } from "../../settings.ts";

/** Groups of names that a note names. */
const named = 5;

/**
 * Lead institutions of projects whose names differ in capitals, accents and punctuation alone (`Motores Açude Ltda.`, `MOTORES ACUDE LTDA`): the register makes a body of each, and what is summed by
 * body counts them apart. It decides nothing. Abbreviations are not told. Nothing where the lists name no leads.
 *
 * @param table of which one of the names must be; any where it is left out
 */
export async function leadsSpeltApart(evidence: EvidenceEngine, settings: Settings, table?: string): Promise<readonly Note[]> {
  const sources = roleEvidence(evidence, settings);
  const fields = ["project", "lead"] as const;
  if (lackOf(sources, { contract: projects, fields }) !== null) return [];
  const read = await readOrNull(gathered(sources, { contract: projects, fields }));
  if (read === null) return [];
  const places = new Map<string, Set<string>>();
  for (const row of read.rows) {
    const lead = textOf(row, "lead")?.trim() ?? "";
    places.set(lead, (places.get(lead) ?? new Set()).add(placeOfRow(read.table, row.row).table));
  }
  const groups = [
    ...groupBy(
      [...places.keys()].filter((lead) => bareName(lead) !== ""),
      bareName,
    ).values(),
  ]
    .map((names) => names.toSorted(byCodePoint))
    .filter((names) => names.length > 1 && (table === undefined || names.some((name) => places.get(name)?.has(table))))
    .sort(([a = ""], [b = ""]) => byCodePoint(a, b));
  if (groups.length === 0) return [];
  const listed = groups.map((names) => names.join(" = "));
  return [
    note(
      "import.leads-spelt-apart",
      { count: groups.length, names: `${listed.slice(0, named).join("; ")}${listed.length > named ? "; …" : ""}` },
      table === undefined ? {} : { table },
    ),
  ];
}

/** The letters and figures of a name alone, small and without accents. */
function bareName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

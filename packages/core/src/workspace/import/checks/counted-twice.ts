import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { readOrNull } from "../../../evidence/evidence-fault.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { gathered, textOf } from "../../../evidence/roles/gathered-table.ts";
import { placeOfRow } from "../../../evidence/roles/joined-tables.ts";
import { besideLargest, repeatedUndertakings } from "../../../evidence/roles/repeated-undertakings.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import { projects } from "../../../evidence/tables/projects.ts";
import { type Note, note } from "../../../language/note.ts";
import type { Settings } from "../../settings.ts";

/** Undertakings that a note names. */
const named = 5;

/**
 * Projects that stand more than once under one title and one lead institution, in one list or in several of the role, with the money that would be counted twice; nothing where none does, or where
 * the lists name no titles and leads. It decides nothing: the warning says what a finding will say.
 *
 * @param table of which one of them must be; any where it is left out
 */
export async function countedTwice(evidence: EvidenceEngine, settings: Settings, table?: string): Promise<readonly Note[]> {
  const sources = roleEvidence(evidence, settings);
  if (lackOf(sources, { contract: projects, fields: ["project", "title", "lead"] }) !== null) return [];
  const hasMoney = lackOf(sources, { contract: projects, fields: ["central_funds"] }) === null;
  const fields = ["project", "title", "lead", ...(hasMoney ? (["central_funds"] as const) : [])] as const;
  const read = await readOrNull(gathered(sources, { contract: projects, fields }));
  if (read === null) return [];
  const groups = repeatedUndertakings(read.rows, () => "").filter(
    ({ rows }) => table === undefined || rows.some(({ row }) => placeOfRow(read.table, row).table === table),
  );
  if (groups.length === 0) return [];
  const ids = groups.map(({ rows }) => rows.map((row) => textOf(row, "project") ?? "").join(" = "));
  return [
    note(
      "import.counted-twice",
      {
        count: groups.reduce((sum, { rows }) => sum + rows.length, 0),
        ids: `${ids.slice(0, named).join("; ")}${ids.length > named ? "; …" : ""}`,
        amount: besideLargest(groups),
        currency: settings.currency,
      },
      table === undefined ? {} : { table },
    ),
  ];
}

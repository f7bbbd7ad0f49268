import type { DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { readOrNull } from "../../../evidence/evidence-fault.ts";
import { bindTable, roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { gathered, textOf } from "../../../evidence/roles/gathered-table.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import { indicatorCodes } from "../../../evidence/tables/indicator-codes.ts";
import { indicators } from "../../../evidence/tables/indicators.ts";
import { targetOfIndicator } from "../../../evidence/units/convert-unit.ts";
import { ownUnit } from "../../../evidence/units/own-unit.ts";
import { nearestName } from "../../../language/nearest-name.ts";
import { type Note, note } from "../../../language/note.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import type { Settings } from "../../settings.ts";

/** Names that a note gives. */
const named = 5;

/**
 * What of a table of indicators no rule reads: indicators that none asks for by their code, of which nobody knows in what their figures are to be, and units of theirs that nobody understands. Such figures
 * are kept and shown as they stand; that nothing is concluded from them is said when they come in.
 */
export async function unreadIndicators(evidence: EvidenceEngine, settings: Settings, { name }: DataResource): Promise<readonly Note[]> {
  const bound = bindTable(evidence, settings, indicators);
  if (bound === null || !partsOf(bound).some((part) => part.table === name)) return [];
  const sources = roleEvidence(evidence, settings);
  const fields = ["indicator", "unit"] as const;
  if (lackOf(sources, { contract: indicators, fields: ["indicator"] }) !== null) return [];
  const read = await readOrNull(gathered(sources, { contract: indicators, fields }));
  if (read === null) return [];
  const unread = new Map<string, number>();
  const units = new Set<string>();
  for (const row of read.rows) {
    const code = textOf(row, "indicator");
    if (code === null || isRead(code)) continue;
    unread.set(code, (unread.get(code) ?? 0) + 1);
    const unit = textOf(row, "unit");
    if (unit !== null && unitOf(ownUnit(unit, settings.conventions.units), settings.currency).isUnknown) units.add(unit);
  }
  const at = { table: name };
  const [first] = unread.keys();
  if (first === undefined) return [];
  const rows = [...unread.values()].reduce((sum, count) => sum + count, 0);
  const near = [...unread.keys()].flatMap((code) => nearestName(code, Object.keys(indicatorCodes)) ?? []);
  const parameters = {
    table: name,
    count: unread.size,
    rows,
    of: read.rows.length,
    names: listed([...unread.keys()]),
    known: [...new Set([...near, ...Object.keys(indicatorCodes)])].join(", "),
  };
  return [
    note("import.indicators-unread", parameters, at),
    ...(units.size === 0 ? [] : [note("import.units-unread", { table: name, count: units.size, units: listed([...units]) }, at)]),
  ];
}

function isRead(code: string): boolean {
  return Object.hasOwn(indicatorCodes, code) || targetOfIndicator(code) !== null;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, named).join(", ")}${names.length > named ? ", …" : ""}`;
}

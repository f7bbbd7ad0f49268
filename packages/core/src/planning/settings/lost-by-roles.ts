import type { EvidenceEngine } from "../../evidence/evidence-engine.ts";
import { EvidenceFault } from "../../evidence/evidence-fault.ts";
import { bindTable, roleEvidence } from "../../evidence/roles/bind-table.ts";
import type { FieldSource } from "../../evidence/roles/bound-table.ts";
import { columns } from "../../evidence/roles/columns.ts";
import { anyContracts } from "../../evidence/tables/table-contracts.ts";
import { rules } from "../../judging/rules.ts";
import { runsOfRules } from "../../judging/use-cases/rule-needs.ts";
import { type Note, note } from "../../language/note.ts";
import type { TableContract } from "../../schema/table.ts";
import type { Settings } from "../../workspace/settings.ts";

/** Evidence and the settings by which it is read. */
interface Reading {
  readonly evidence: EvidenceEngine;
  readonly settings: Settings;
}

/**
 * What other settings of roles take away without anybody having said so: cells that a field held until now and that none is found for any more (a lookup that knows fewer codes), cells that cannot be read
 * any more, figures that come to something else by another unit, and rules that ran and would lack something. Each is a warning; what is meant may be just that. Reads the tables of the roles twice.
 */
export async function lostByRoles(before: Reading, after: Reading, roles: readonly string[]): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const contract of anyContracts.filter(({ role }) => roles.includes(role))) {
    const [held, now] = [await filledCells(before, contract), await filledCells(after, contract)];
    const lost = [...held.counts].flatMap(([field, count]) => {
      const left = now.counts.get(field) ?? 0;
      return left < count ? [`${field} ${count} → ${left}`] : [];
    });
    if (lost.length > 0)
      notes.push(
        note(
          "settings.cells-lost",
          { role: contract.role, meaning: contract.title.en, meaning_zh: contract.title.zh, lost: lost.join(", ") },
          { field: `roles.${contract.role}` },
        ),
      );
    notes.push(...movedFigures({ ...before, figures: held }, { ...after, figures: now }, contract));
    if (held.faults.length === 0) notes.push(...now.faults.map((fault): Note => ({ ...fault, severity: "warning" })));
  }
  const [ran, runs] = [runsOfRules(before), runsOfRules(after)];
  const stopped = rules.filter(({ code }) => ran.get(code) === "yes" && runs.get(code) !== "yes");
  if (stopped.length > 0)
    notes.push(
      note(
        "settings.rules-stop",
        { count: stopped.length, rules: stopped.map(({ title }) => title.en).join("; "), rules_zh: stopped.map(({ title }) => title.zh).join("；") },
        { field: "roles" },
      ),
    );
  return notes;
}

/** Columns of numbers that are read from the same column of the same table as before, and come to something else: their unit is another one. */
function movedFigures(before: Reading & { readonly figures: Filled }, after: Reading & { readonly figures: Filled }, contract: TableContract): readonly Note[] {
  const [held, now] = [bindTable(before.evidence, before.settings, contract), bindTable(after.evidence, after.settings, contract)];
  const haveOtherWords = JSON.stringify(before.settings.conventions) !== JSON.stringify(after.settings.conventions);
  return [...after.figures.sums].flatMap(([field, sum]) => {
    const former = before.figures.sums.get(field);
    const meant = contract.columns[field];
    if (former === undefined || meant === undefined || former === sum || before.figures.counts.get(field) !== after.figures.counts.get(field)) return [];
    if (held === null || now === null || held.table !== now.table) return [];
    const [source, next] = [readFrom(held.sources[field]), readFrom(now.sources[field])];
    if (source === null || source.column !== next?.column || (source.unit === next.unit && !haveOtherWords)) return [];
    const unit = meant.kind === "money" ? `${after.settings.currency} ${meant.unit}` : meant.kind === "number" ? "" : (meant.unit ?? "");
    return [
      note(
        "settings.figures-moved",
        { role: contract.role, field: meant.title.en, field_zh: meant.title.zh, before: shown(former), after: shown(sum), unit },
        { field: `roles.${contract.role}` },
      ),
    ];
  });
}

/** The column that a field is read from, and the unit that is said of it; null where it is no column. */
function readFrom(source: FieldSource | undefined): { readonly column: string; readonly unit: string } | null {
  return source !== undefined && "column" in source ? { column: source.column, unit: JSON.stringify(source.unit ?? null) } : null;
}

/** A sum to fifteen digits: more than that is the machine's. */
function shown(sum: number): string {
  return String(Number(sum.toPrecision(15)));
}

interface Filled {
  /** Field → cells that hold something. */
  readonly counts: ReadonlyMap<string, number>;
  /** Field of numbers → what they come to. */
  readonly sums: ReadonlyMap<string, number>;
  readonly faults: readonly Note[];
}

async function filledCells({ evidence, settings }: Reading, contract: TableContract): Promise<Filled> {
  const bound = bindTable(evidence, settings, contract);
  const counts = new Map<string, number>();
  const sums = new Map<string, number>();
  const faults: Note[] = [];
  if (bound === null) return { counts, sums, faults };
  const sources = roleEvidence(evidence, settings);
  for (const field of Object.keys(bound.sources)) {
    try {
      const read = await columns(sources, contract, { fields: [field] });
      const column = read.column[field];
      counts.set(field, column?.valid.reduce((sum, each) => sum + each, 0) ?? 0);
      if (column !== undefined && "values" in column)
        sums.set(
          field,
          column.values.reduce((sum, each) => (Number.isNaN(each) ? sum : sum + each), 0),
        );
    } catch (cause) {
      if (!(cause instanceof EvidenceFault)) throw cause;
      faults.push(...cause.notes);
    }
  }
  return { counts, sums, faults };
}

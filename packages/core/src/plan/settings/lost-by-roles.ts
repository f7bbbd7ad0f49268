import { runsOfRules } from "../../diagnosis/doors/rule-needs.ts";
import { rules } from "../../diagnosis/rules.ts";
import type { EvidenceEngine } from "../../evidence/evidence-engine.ts";
import { EvidenceFault } from "../../evidence/evidence-fault.ts";
import { bindTable, roleEvidence } from "../../evidence/roles/bind-table.ts";
import { columns } from "../../evidence/roles/columns.ts";
import type { TableContract } from "../../evidence/tables/table.ts";
import { anyContracts } from "../../evidence/tables/table-contracts.ts";
import { type Note, note } from "../../language/note.ts";
import type { Settings } from "../../workspace/settings.ts";

/** Evidence and the settings by which it is read. */
interface Reading {
  readonly evidence: EvidenceEngine;
  readonly settings: Settings;
}

/**
 * What other settings of roles take away without anybody having said so: cells that a field held until now and that none is found for any more (a lookup that knows fewer codes), cells that cannot be read
 * any more, and rules that ran and would lack something. Each is a warning; what is meant may be just that. Reads the tables of the roles twice.
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

interface Filled {
  /** Field → cells that hold something. */
  readonly counts: ReadonlyMap<string, number>;
  readonly faults: readonly Note[];
}

async function filledCells({ evidence, settings }: Reading, contract: TableContract): Promise<Filled> {
  const bound = bindTable(evidence, settings, contract);
  const counts = new Map<string, number>();
  const faults: Note[] = [];
  if (bound === null) return { counts, faults };
  const sources = roleEvidence(evidence, settings);
  for (const field of Object.keys(bound.sources)) {
    try {
      const read = await columns(sources, contract, { fields: [field] });
      counts.set(field, read.column[field]?.valid.reduce((sum, each) => sum + each, 0) ?? 0);
    } catch (cause) {
      if (!(cause instanceof EvidenceFault)) throw cause;
      faults.push(...cause.notes);
    }
  }
  return { counts, faults };
}

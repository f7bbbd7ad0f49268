import type { Finding } from "../diagnosis/finding/finding.ts";
import { lackOf } from "../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../evidence/roles/sources.ts";
import { contractNamed } from "../evidence/tables/table-contracts.ts";
import { rules } from "../judging/rules.ts";
import type { OpenQuestion, PlanLine } from "../plan/plan.ts";
import { type Deliverer, usualDeliverer } from "../plan/usual-deliverers.ts";
import { entityOf } from "../register/entities.ts";
import { fieldShapes } from "../schema/field-shape.ts";
import { deciding } from "./deciding-evidence.ts";

/** A question before it is weighed by what it would move. */
export type PlainQuestion = Pick<OpenQuestion, "finding" | "needs" | "would_decide">;

/**
 * What is to be found out: every finding that the evidence does not decide, and every confirmed one that hangs on a choice and carries a line, with what would. Tables and fields that the workspace
 * lacks come first, since nothing can be told before they are there; else what the rule itself says would decide it.
 */
export function toFindOut(
  findings: readonly Finding[],
  lines: readonly Pick<PlanLine, "findings">[],
  sources: Pick<DiagnosisSources, "bind">,
  deliverer: Deliverer,
): PlainQuestion[] {
  const carried = new Set(lines.flatMap((line) => line.findings));
  return findings
    .filter(({ id, verdict, strength }) => verdict === "insufficient-data" || (verdict === "confirmed" && strength === "depends" && carried.has(id)))
    .map((finding) => openQuestion(finding, sources, deliverer));
}

/** A finding that the evidence does not decide, with what would. */
export function openQuestion(finding: Finding, sources: Pick<DiagnosisSources, "bind">, deliverer: Deliverer): PlainQuestion {
  const rule = rules.find(({ code }) => code === finding.rule);
  const absent = (rule?.tables ?? []).flatMap((table) => {
    const lack = lackOf(sources, table);
    return lack === null ? [] : lack.fields.map((field) => ({ role: table.contract.role, field: String(field) }));
  });
  const known = deciding(finding);
  const needed = absent.length > 0 ? absent : known.needs;
  const would = absent.length > 0 ? { en: "The fields that are named, with rows of this place.", zh: "补齐所列字段，并有本地数据行。" } : known.would;
  // Where the office names nobody, whoever usually has such records, by what they bear on.
  const usual: Deliverer = (role) => deliverer(role) ?? finding.bears_on.map((item) => usualDeliverer(item, role)).find((who) => who !== null) ?? null;
  return { finding: finding.id, needs: needed.map((each) => needsOf(each, usual)), would_decide: would };
}

/** A field of a table or of a type of record in words, with who could deliver it. */
export function needsOf({ role, field }: { readonly role: string; readonly field: string }, deliverer: Deliverer): OpenQuestion["needs"][number] {
  const who = deliverer(role);
  return { role, field, ...wordsOf(role, field), who: who === null ? null : who.en, who_named: who };
}

/** A field in words: what its table, or its type of record, holds, and the field of it. */
function wordsOf(role: string, field: string): Pick<OpenQuestion["needs"][number], "table" | "title" | "meaning"> {
  const contract = contractNamed(role);
  const plain = { en: field, zh: field };
  if (contract !== undefined) {
    const { title = plain, meaning = plain } = contract.columns[field] ?? {};
    return { table: contract.title, title, meaning };
  }
  const type = entityOf(role);
  const shape = type === undefined ? undefined : fieldShapes(type).find(({ name }) => name === field);
  const label = shape?.label ?? plain;
  return { table: type?.label ?? { en: role, zh: role }, title: label, meaning: label };
}

import type { DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { lackedNeed } from "../../../evidence/roles/lacked-table.ts";
import { lackOf } from "../../../evidence/roles/required-table.ts";
import { contractNamed } from "../../../evidence/tables/table-contracts.ts";
import type { Note } from "../../../language/note.ts";
import type { Settings } from "../../settings.ts";

/**
 * What a table that is named like a role says of it under no heading that is known: its rows come in, and neither rules nor the register read them. It is told when it comes in, since whoever named the
 * table so meant the role. Nothing where quoin.yaml gives the role to another table.
 */
export function unreadRole(evidence: EvidenceEngine, settings: Settings, { name }: DataResource): readonly Note[] {
  const contract = contractNamed(name);
  if (contract === undefined) return [];
  const context = roleEvidence(evidence, settings);
  const required = {
    contract,
    fields: Object.entries(contract.columns).flatMap(([field, { required: isRequired }]) =>
      isRequired ? [field as keyof typeof contract.columns & string] : [],
    ),
  };
  if (lackOf(context, required)?.bound?.table !== name) return [];
  const lack = lackedNeed(context, required);
  return lack === null ? [] : [{ ...lack, severity: "warning" }];
}

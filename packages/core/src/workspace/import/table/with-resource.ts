import { blocksOfResource, type DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { overlaidEvidence } from "../../../evidence/queries/overlaid-evidence.ts";
import { isNumberField } from "../../../evidence/queries/typed-cell.ts";

/** The evidence of a workspace as it would be with one table imported: its cells, and what its description says of units and national rows. */
export function withResource(evidence: EvidenceEngine, { name, hash, schema, national, ...described }: DataResource, csv: string): EvidenceEngine {
  const blocks = blocksOfResource(described);
  const numbers = schema.fields.filter(isNumberField).map((field) => field.name);
  const over = overlaidEvidence(evidence, name, { csv, numbers }, hash.replace("sha256:", ""));
  return {
    ...over,
    schema: (table) =>
      table === name
        ? {
            fields: schema.fields.map(({ name: column, type, unit }) => ({ name: column, type, unit })),
            national: national ?? null,
            ...(blocks === undefined ? {} : { blocks }),
          }
        : over.schema(table),
  };
}

/** The evidence of a workspace as it would be without a table. */
export function withoutTable(evidence: EvidenceEngine, name: string): EvidenceEngine {
  return {
    tables: () => evidence.tables().filter((table) => table !== name),
    sha256: (table) => evidence.sha256(table),
    schema: (table) => evidence.schema(table),
    rows: (query) => evidence.rows(query),
    columns: (query) => evidence.columns(query),
    groups: (query) => evidence.groups(query),
  };
}

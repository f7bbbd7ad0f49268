import type { EvidenceReference } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { doorsText } from "../provenance/provenance.text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { EvidenceBlock } from "../sources/evidence-block.tsx";

interface EvidenceBlocksProps {
  readonly evidence: readonly EvidenceReference[];
  readonly of: string;
}

/** The tables and records behind a number, one under the other. */
export function EvidenceBlocks({ evidence, of }: EvidenceBlocksProps): ReactNode {
  const { t } = useText(doorsText);
  const tables = evidence.flatMap((reference) => ("table" in reference ? [reference] : []));
  const records = evidence.flatMap((reference) => ("table" in reference ? [] : [reference]));
  if (evidence.length === 0) return <p>{t("noRows")}</p>;
  return (
    <>
      {tables.map(({ table, rows }) => (
        <EvidenceBlock key={table} table={table} rows={rows} of={of} />
      ))}
      {records.length === 0 ? null : (
        <section>
          <h3>{t("records")}</h3>
          <ul>
            {records.map(({ type, id }) => (
              <li key={`${type} ${id}`}>
                <RecordLink type={type} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

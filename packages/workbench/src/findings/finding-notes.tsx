import type { Finding } from "@quoin/core";
import type { ReactNode } from "react";
import { EvidenceList } from "./evidence-list.tsx";
import { Misreading } from "./misreading.tsx";
import { Statement } from "./statement.tsx";

/** What whoever presents a finding may be asked: its whole statement, how it may be worded, and the rows behind it. */
export function FindingNotes({ finding }: { readonly finding: Finding }): ReactNode {
  return (
    <>
      <p>
        <Statement finding={finding} />
      </p>
      <Misreading finding={finding} />
      <EvidenceList evidence={finding.evidence} of={{ kind: "finding", id: finding.id }} />
    </>
  );
}

import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import type { EvidenceReference } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { mergedEvidence } from "./merged-evidence.ts";
import classes from "./provenance.module.css";
import { doorsText } from "./provenance.text.ts";

interface CitationProps {
  readonly what: string;
  readonly statement: string;
  readonly evidence: readonly EvidenceReference[];
}

/** A sentence with all that a reader of it needs to find the same number again: the finding, the tables, the hashes of their files. */
export function Citation({ what, statement, evidence }: CitationProps): ReactNode {
  const { t } = useText(doorsText);
  const clipboard = useClipboard();
  const files = mergedEvidence(evidence).map((reference) =>
    "table" in reference ? `${reference.table} (sha256 ${reference.sha256})` : `${reference.type} ${reference.id} v${reference.version}`,
  );
  const text = `${statement} [Quoin: ${what}; ${files.join("; ")}]`;
  return (
    <section>
      <h3>{t("cite")}</h3>
      <p className={classes.citation}>{text}</p>
      <Button variant="default" size="compact-sm" onClick={() => clipboard.copy(text)}>
        {t(clipboard.copied ? "copied" : "copy")}
      </Button>
    </section>
  );
}

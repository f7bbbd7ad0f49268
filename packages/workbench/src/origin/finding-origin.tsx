import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFinding } from "../answers/use-diagnosis.ts";
import { useRules } from "../answers/use-rules.ts";
import { ComparedWith } from "../findings/compared-with.tsx";
import { ThresholdTable } from "../findings/threshold-table.tsx";
import { useMethodText } from "../findings/use-method-text.ts";
import { useText } from "../language/use-text.ts";
import { Citation } from "../provenance/citation.tsx";
import { mergedEvidence } from "../provenance/merged-evidence.ts";
import { printOrigin } from "../provenance/origin.ts";
import classes from "../provenance/provenance.module.css";
import { doorsText } from "../provenance/provenance.text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { listedName } from "../shared/words/finding-name.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { EvidenceBlocks } from "./evidence-blocks.tsx";

/** How a finding's number comes about. */
export function FindingOrigin({ id }: { readonly id: string }): ReactNode {
  const { t, pick } = useText(doorsText);
  const { answer, finding, isUnknown } = useFinding(id);
  const methodOf = useMethodText();
  const rule = useRules().data?.rules.find(({ code }) => code === finding?.rule);
  if (isUnknown) return <p>{t("gone")}</p>;
  if (finding === undefined) return <Answered of={answer}>{() => null}</Answered>;
  return (
    <div className={classes.origin}>
      <h2>{pick(listedName(finding))}</h2>
      <p>
        <VerdictMark verdict={finding.verdict} />
      </p>
      <p>
        <Link to="/findings/$id" params={{ id }}>
          {t("toFinding")}
        </Link>
      </p>
      <h3>{t("compared")}</h3>
      <ComparedWith finding={finding} />
      {rule === undefined ? null : (
        <>
          <h3>{t("formula")}</h3>
          <p>{methodOf(rule)}</p>
          <details>
            <summary>{t("parameters")}</summary>
            <ThresholdTable rule={rule} fragile={finding.fragile} />
          </details>
        </>
      )}
      <h3>{t("rows")}</h3>
      <EvidenceBlocks evidence={mergedEvidence(finding.evidence)} of={printOrigin({ kind: "finding", id })} />
      <Citation what={`${finding.id}, ${finding.measure}`} statement={pick(finding.statement)} evidence={finding.evidence} />
    </div>
  );
}

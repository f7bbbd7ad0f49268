import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePlan } from "../answers/use-plan.ts";
import { useText } from "../language/use-text.ts";
import { CertificateWords } from "../plan/certificate-words.tsx";
import { AssumptionList } from "../plan/line/assumption-list.tsx";
import { Citation } from "../provenance/citation.tsx";
import { mergedEvidence } from "../provenance/merged-evidence.ts";
import { printOrigin } from "../provenance/origin.ts";
import classes from "../provenance/provenance.module.css";
import { doorsText } from "../provenance/provenance.text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EvidenceBlocks } from "./evidence-blocks.tsx";

interface LineOriginProps {
  readonly region: string;
  readonly id: string;
}

/** How the amount of a plan line comes about. */
export function LineOrigin({ region, id }: LineOriginProps): ReactNode {
  const { t, pick } = useText(doorsText);
  const plan = usePlan(region);
  return (
    <Answered of={plan}>
      {({ lines }) => {
        const line = lines.find((each) => each.id === id);
        if (line === undefined) return <p>{t("gone")}</p>;
        return (
          <div className={classes.origin}>
            <h2>{pick(line.action)}</h2>
            <p>
              <Link to="/plan/$line" params={{ line: id }} search={{ region }}>
                {t("toLine")}
              </Link>
            </p>
            {line.note === null ? null : <p>{pick(line.note)}</p>}
            <h3>{t("assumptions")}</h3>
            <AssumptionList assumptions={line.assumptions} />
            {line.certificate === null ? null : <CertificateWords certificate={line.certificate} />}
            <h3>{t("rows")}</h3>
            <EvidenceBlocks evidence={mergedEvidence(line.evidence)} of={printOrigin({ kind: "line", region, id })} />
            <Citation what={`${region} ${id}`} statement={pick(line.action)} evidence={line.evidence} />
          </div>
        );
      }}
    </Answered>
  );
}

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFinding } from "../answers/use-diagnosis.ts";
import { statementParts } from "../findings/statement-parts.ts";
import { useText } from "../language/use-text.ts";
import { Citation } from "../provenance/citation.tsx";
import { type DivisionSide, figureOrigin } from "../provenance/figure-origin.ts";
import { mergedEvidence } from "../provenance/merged-evidence.ts";
import { printOrigin } from "../provenance/origin.ts";
import classes from "../provenance/provenance.module.css";
import { doorsText } from "../provenance/provenance.text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EvidenceBlocks } from "./evidence-blocks.tsx";

interface NumberOriginProps {
  readonly figure: string;
  readonly id: string;
}

/** How one figure of a finding's sentence comes about: the figure, what was divided by what with the rows of either, its source and years; where the rule keeps none of it, that is said. */
export function NumberOrigin({ figure, id }: NumberOriginProps): ReactNode {
  const { t, pick, language } = useText(doorsText);
  const { answer, finding, isUnknown } = useFinding(id);
  if (isUnknown) return <p>{t("gone")}</p>;
  if (finding === undefined) return <Answered of={answer}>{() => null}</Answered>;
  const printed = statementParts(finding, language).find((part) => part.figure === figure)?.text;
  if (printed === undefined) return <p>{t("gone")}</p>;
  const { kept, evidence, division, years } = figureOrigin(finding, figure);
  const of = printOrigin({ kind: "number", figure, id });
  return (
    <div className={classes.origin}>
      <h2>{printed}</h2>
      <p>{pick(finding.statement)}</p>
      <p>
        <Link to="/findings/$id" params={{ id }}>
          {t("toFinding")}
        </Link>
      </p>
      {years === null ? null : <p>{t("yearsOf", { years: years.from === years.to ? String(years.from) : `${years.from}–${years.to}` })}</p>}
      {division === null ? (
        <>
          <h3>{t("rows")}</h3>
          <p>{t(kept === "rows" ? "ownRows" : kept === "tables" ? "ownTables" : "allRows")}</p>
          <EvidenceBlocks evidence={mergedEvidence(evidence)} of={of} />
        </>
      ) : (
        <>
          <h3>{t("formula")}</h3>
          <p>{t("quotient", { above: pick(division.above.said), below: pick(division.below.said), value: printed })}</p>
          <Side name={t("numerator")} side={division.above} of={of} />
          <Side name={t("denominator")} side={division.below} of={of} />
        </>
      )}
      <Citation what={`${finding.id}, ${figure}`} statement={pick(finding.statement)} evidence={evidence} />
    </div>
  );
}

function Side({ name, side, of }: { readonly name: string; readonly side: DivisionSide; readonly of: string }) {
  const { pick } = useText(doorsText);
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p>{pick(side.said)}</p>
      <EvidenceBlocks evidence={mergedEvidence(side.evidence)} of={of} />
    </section>
  );
}

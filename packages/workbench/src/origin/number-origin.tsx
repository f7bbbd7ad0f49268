import { type Finding, type Language, placedFigures } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFinding } from "../answers/use-diagnosis.ts";
import { useRules } from "../answers/use-rules.ts";
import { statementParts } from "../findings/statement-parts.ts";
import { ThresholdTable } from "../findings/threshold-table.tsx";
import { useMethodText } from "../findings/use-method-text.ts";
import { decimalsOfFinding, valueText } from "../findings/value-text.ts";
import { measuredText } from "../language/measured-text.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { yearsText } from "../language/years-text.ts";
import { Citation } from "../provenance/citation.tsx";
import { type FigureOrigin, type FigureSide, figureOrigin } from "../provenance/figure-origin.ts";
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

/** How one figure of a finding comes about: the figure, what was divided by or taken from what with the rows of either, its source and years; where it rests on no rows of its own, what it is. */
export function NumberOrigin({ figure, id }: NumberOriginProps): ReactNode {
  const { t, pick, language } = useText(doorsText);
  const { answer, finding, isUnknown } = useFinding(id);
  const methodOf = useMethodText();
  const rule = useRules().data?.rules.find(({ code }) => code === finding?.rule);
  if (isUnknown) return <p>{t("gone")}</p>;
  if (finding === undefined) return <Answered of={answer}>{() => null}</Answered>;
  const printed = printedFigure(finding, figure, language);
  if (printed === null) return <p>{t("gone")}</p>;
  const origin = figureOrigin(finding, figure);
  const { kept, evidence, parts, years } = origin;
  const of = printOrigin({ kind: "number", figure, id });
  const choice = finding.choices[Number(figure.replace("@choice.", ""))];
  return (
    <div className={classes.origin}>
      <h2>{printed}</h2>
      <p>{pick(finding.statement)}</p>
      <p>
        <Link to="/findings/$id" params={{ id }}>
          {t("toFinding")}
        </Link>
      </p>
      {years === null ? null : <p>{t("yearsOf", { years: yearsText(years) })}</p>}
      {parts === null ? null : <Parts parts={parts} finding={finding} printed={printed} of={of} />}
      {kept === "limit" ? (
        <>
          <p>{t("setLimit")}</p>
          {rule === undefined ? null : <ThresholdTable rule={rule} fragile={finding.fragile} />}
        </>
      ) : parts === null ? (
        <>
          {kept === "rows" || kept === "choices" || rule === undefined ? null : (
            <>
              <h3>{t("formula")}</h3>
              <p>{methodOf(rule)}</p>
            </>
          )}
          <h3>{t("rows")}</h3>
          <p>{kept === "choice" ? t("otherChoice", { choice: choice === undefined ? "" : pick(choice.label) }) : t(rowsText[kept])}</p>
          <EvidenceBlocks evidence={mergedEvidence(evidence)} of={of} />
        </>
      ) : null}
      <Citation what={`${finding.id}, ${figure}`} statement={pick(finding.statement)} evidence={evidence} />
    </div>
  );
}

/** How the rows under a figure are told of. */
const rowsText = {
  rows: "ownRows",
  computed: "wholeRows",
  whole: "wholeRows",
  chance: "drawn",
  choices: "countedChoices",
  tables: "ownTables",
  finding: "allRows",
} as const satisfies Readonly<Record<Exclude<FigureOrigin["kept"], "limit" | "choice">, string>>;

interface PartsProps {
  readonly parts: NonNullable<FigureOrigin["parts"]>;
  readonly finding: Finding;
  readonly printed: string;
  readonly of: string;
}

/** What was divided by what, or taken from what, with the rows of either. */
function Parts({ parts: { sign, above, below }, finding, printed, of }: PartsProps): ReactNode {
  const { t, pick, language } = useText(doorsText);
  const saidOf = ({ said, figure }: FigureSide): string => (said === null ? withUnit(finding, figure ?? "", language) : pick(said));
  const made = { above: saidOf(above), below: saidOf(below), value: printed };
  return (
    <>
      <h3>{t("formula")}</h3>
      <p>{sign === "÷" ? t("quotient", made) : t("difference", made)}</p>
      <Side name={t(sign === "÷" ? "numerator" : "minuend")} said={made.above} side={above} of={of} />
      <Side name={t(sign === "÷" ? "denominator" : "subtrahend")} said={made.below} side={below} of={of} />
      {above.evidence.length > 0 && below.evidence.length > 0 ? null : (
        <>
          <h3>{t("rows")}</h3>
          <EvidenceBlocks evidence={mergedEvidence(finding.evidence)} of={of} />
        </>
      )}
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly said: string;
  readonly side: FigureSide;
  readonly of: string;
}

function Side({ name, said, side, of }: SideProps): ReactNode {
  const { t } = useText(doorsText);
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <p>{said}</p>
      {side.evidence.length === 0 ? <p>{t("noFigureRows")}</p> : <EvidenceBlocks evidence={mergedEvidence(side.evidence)} of={of} />}
    </section>
  );
}

/** A figure as the page prints it; null where the finding has none of the name. */
function printedFigure(finding: Finding, figure: string, language: Language): string | null {
  const { value, threshold, null: chance, unit, choices } = finding;
  if (figure === "@value") return value === null ? null : valueText(finding, language);
  if (figure === "@limit") return threshold === null ? null : measuredText(threshold, unit, language);
  if (figure === "@chance")
    return chance === null ? null : [chance.p05, chance.p95].map((end) => measuredText(end, unit, language, decimalsOfFinding(finding))).join("–");
  if (figure.startsWith("@choice.")) {
    const chosen = choices[Number(figure.replace("@choice.", ""))]?.value ?? null;
    return chosen === null ? null : measuredText(chosen, unit, language);
  }
  return statementParts(finding, language).find((part) => part.figure === figure)?.text ?? null;
}

/** Another figure of the sentence, with what it counts where the sentence says that with a word of its own. */
function withUnit(finding: Finding, name: string, language: Language): string {
  const printed = statementParts(finding, language).find((part) => part.figure === name)?.text ?? "";
  const figure = placedFigures(finding.statement_data).find((each) => each.name === name)?.figure;
  if (figure?.kind !== "number") return printed;
  const unit = unitText(figure.unit, language);
  return language === "zh" ? `${printed}${unit}` : `${printed} ${unit}`;
}

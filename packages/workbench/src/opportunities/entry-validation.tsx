import type { OpportunitiesAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { colon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { FigureTable } from "../shared/figure-table.tsx";
import { Section } from "../shared/section.tsx";
import { VerdictMark } from "../shared/verdict-mark.tsx";
import { figure } from "./figure.ts";
import { opportunitiesText } from "./opportunities.text.ts";

type Figures = NonNullable<OpportunitiesAnswer["validation"][number]["figures"]>;

/** Whether nearness told the entries of the office's own panel: the finding, its figures with intervals, and how good its probabilities are. */
export function EntryValidation({ answer }: { readonly answer: OpportunitiesAnswer }): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  return (
    <Section title={t("validation")}>
      {answer.validation.map(({ finding, verdict, statement, figures }) => (
        <div key={finding}>
          <p>
            <VerdictMark verdict={verdict} /> {pick(statement)}{" "}
            <Link to="/findings/$id" params={{ id: finding }}>
              {t("toFinding")}
            </Link>
          </p>
          {figures === null ? null : <ValidationFigures figures={figures} />}
        </div>
      ))}
      {answer.sign.certain ? null : <p>{t("noSign")}</p>}
    </Section>
  );
}

function ValidationFigures({ figures }: { readonly figures: Figures }): ReactNode {
  const { t, language } = useText(opportunitiesText);
  const { density, rca, frequency, precision_at_10: precision, log_loss: loss } = figures;
  const row = (id: string, name: string, { value, low, high }: Figures["density"]) => ({
    id,
    cells: [name, figure(value, 3), low === null || high === null ? "–" : `${figure(low, 3)}–${figure(high, 3)}`],
  });
  return (
    <>
      <p>{t("figures", { entries: figures.entries, candidates: figures.candidates })}</p>
      <FigureTable
        label={t("tells")}
        heads={[t("tells"), t("area"), t("interval")]}
        rows={[
          row("density", t("ofDensity"), density),
          row("rca", t("ofRca"), rca),
          row("frequency", t("ofFrequency"), frequency),
          row("precision", `${t("ofDensity")}${colon(language)}${t("precision")}`, precision),
          row("loss", `${t("ofDensity")}${colon(language)}${t("loss", { base: figure(figures.log_loss_base, 3) })}`, loss),
        ]}
      />
      <details>
        <summary>{t("calibration")}</summary>
        <FigureTable
          label={t("calibration")}
          heads={[t("said"), t("came"), t("cases")]}
          rows={figures.calibration.map(({ predicted, observed, candidates }) => ({
            id: String(predicted),
            cells: [figure(predicted, 3), figure(observed, 3), candidates],
          }))}
        />
      </details>
    </>
  );
}

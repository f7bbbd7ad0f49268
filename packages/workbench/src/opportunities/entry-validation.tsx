import type { OpportunitiesAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { figure } from "./figure.ts";
import { opportunitiesText } from "./opportunities.text.ts";

type Figures = NonNullable<OpportunitiesAnswer["validation"][number]["figures"]>;

/** Whether nearness told the entries of the office's own panel: the finding, its figures with intervals, and how good its probabilities are. */
export function EntryValidation({ answer }: { readonly answer: OpportunitiesAnswer }): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  return (
    <Section title={t("validation")} folds>
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
  const { t } = useText(opportunitiesText);
  const shown = ({ value, low, high }: Figures["density"]): string => `${figure(value, 3)}${interval(low, high)}`;
  const interval = (low: number | null, high: number | null): string =>
    low === null || high === null ? "" : t("within", { low: figure(low, 3), high: figure(high, 3) });
  return (
    <>
      <p>{t("figures", { entries: figure(figures.entries, 0), candidates: figure(figures.candidates, 0) })}</p>
      <FigureTable
        label={t("tells")}
        heads={[t("tells"), t("area"), t("precision"), t("loss")]}
        rows={[
          { id: "density", cells: [t("ofDensity"), shown(figures.density), shown(figures.precision_at_10), shown(figures.log_loss)] },
          { id: "rca", cells: [t("ofRca"), shown(figures.rca), shown(figures.precision_of_rca), shown(figures.log_loss_of_rca)] },
          { id: "frequency", cells: [t("ofFrequency"), shown(figures.frequency), shown(figures.precision_of_frequency), shown(figures.log_loss_of_frequency)] },
          { id: "base", cells: [t("ofNothing"), figure(0.5, 3), figure(figures.entries / figures.candidates, 3), figure(figures.log_loss_base, 3)] },
        ]}
      />
      <details>
        <summary>{t("calibration")}</summary>
        <FigureTable
          label={t("calibration")}
          heads={[t("said"), t("came"), t("cases")]}
          rows={figures.calibration.map(({ predicted, observed, candidates, low, high }) => ({
            id: String(predicted),
            cells: [figure(predicted, 3), `${figure(observed, 3)}${interval(low, high)}`, figure(candidates, 0)],
          }))}
        />
      </details>
    </>
  );
}

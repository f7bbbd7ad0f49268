import { Link, Navigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useDiagnosis } from "../findings/use-diagnosis.ts";
import { FirstSteps } from "../help/first-steps.tsx";
import { useText } from "../language/use-text.ts";
import { useMay } from "../people/use-may.ts";
import { usePlan } from "../plan/use-plan.ts";
import { nation } from "../regions/nation.ts";
import { RegionTiles } from "../regions/region-tiles.tsx";
import { useRegions } from "../regions/use-regions.ts";
import { Answered } from "../shared/answered.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { Section } from "../shared/section.tsx";
import { ChainPicture } from "./chain-picture.tsx";
import { LastChanges } from "./last-changes.tsx";
import { MeasureStates } from "./measure-states.tsx";
import { ProblemStates } from "./problem-states.tsx";
import { RegionVerdicts } from "./region-verdicts.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";
import { SummarySentence } from "./summary-sentence.tsx";
import { VerdictCounts } from "./verdict-counts.tsx";

/** `/`: where somebody begins who may not see the diagnosis (an applicant, a reviewer): with what waits for them. */
export function StartPage(): ReactNode {
  const may = useMay();
  return may("diagnose") ? <Overview /> : <Navigate to="/work" replace />;
}

/** Asks for a place, and shows the paper's own lists, answered or honestly open. */
function Overview(): ReactNode {
  const { t } = useText(startText);
  const regions = useRegions();
  const diagnosis = useDiagnosis();
  const plan = usePlan();
  const counted = useAnswer("diagnose-regions", {});
  const byRegion = new Map(counted.data?.regions.map((each) => [each.region, each]));
  const markOf = (id: string) => {
    const own = byRegion.get(id);
    if (own === undefined) return {};
    const { confirmed, not_supported: refused, insufficient_data: thin } = own;
    return { mark: <RegionVerdicts counted={own} />, description: t("tileVerdicts", { confirmed, refused, thin }) };
  };
  return (
    <>
      <PageHead question={t("question")}>
        {diagnosis.data === undefined ? <p>{t("answer")}</p> : <SummarySentence findings={diagnosis.data.findings} plan={plan.data} />}
      </PageHead>
      <FirstSteps />
      <div className={classes.top}>
        <div>
          <p className={classes.nation}>
            <Link to="/brief/$code" params={{ code: nation }} className={classes.nationLink}>
              {t("nation")}
            </Link>
          </p>
          <Answered of={regions} height={440}>
            {() => <RegionTiles label={t("grid")} isCompact to={(code) => ({ to: "/brief/$code", params: { code } })} about={({ id }) => markOf(id)} />}
          </Answered>
          {byRegion.size === 0 ? null : <p className={classes.note}>{t("gridNote")}</p>}
        </div>
        <Answered of={diagnosis} doing={t("diagnosing")} height={240}>
          {({ findings }) => <VerdictCounts findings={findings} />}
        </Answered>
      </div>
      {diagnosis.data === undefined || plan.data === undefined ? null : <ChainPicture findings={diagnosis.data.findings} lines={plan.data.lines} />}
      <div className={classes.lists}>
        <Section title={t("problems")} aside={<p className={classes.note}>{t("problemsNote")}</p>}>
          <Answered of={diagnosis} doing={t("diagnosing")} height={640}>
            {(answer) => <ProblemStates {...answer} />}
          </Answered>
        </Section>
        <Section title={t("measures")} aside={<p className={classes.note}>{t("measuresNote")}</p>}>
          <Answered of={plan} doing={t("designing")} height={640}>
            {(answer) => <MeasureStates {...answer} />}
          </Answered>
        </Section>
      </div>
      <Section title={t("changes")} aside={<Link to="/log">{t("allChanges")}</Link>}>
        <LastChanges />
      </Section>
    </>
  );
}

import { Skeleton } from "@mantine/core";
import { Link, Navigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { usePlan } from "../answers/use-plan.ts";
import { useAnswer } from "../api/question.ts";
import { LentHours } from "../facilities/lent-hours.tsx";
import { FirstSteps } from "../help/first-steps.tsx";
import { useText } from "../language/use-text.ts";
import { MeetingLink } from "../meeting/meeting-link.tsx";
import { useMeeting } from "../meeting/use-meeting.ts";
import { FiveQuestions } from "../plan/five-questions.tsx";
import { nation } from "../regions/nation.ts";
import { useRegions } from "../regions/use-regions.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { TurnedVerdicts } from "./changed-verdicts.tsx";
import { EmptyStart } from "./empty-start.tsx";
import { LastChanges } from "./last-changes.tsx";
import { LeadSentence } from "./lead-sentence.tsx";
import { MainFindings } from "./main-findings.tsx";
import { MeasureStates } from "./measure-states.tsx";
import { ProblemStates } from "./problem-states.tsx";
import { RegionMap } from "./region-map.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";
import { StartSheet } from "./start-sheet.tsx";
import { SummarySentence } from "./summary-sentence.tsx";
import { ToDecide } from "./to-decide.tsx";
import { WhatWaits } from "./what-waits.tsx";
import { ZoneAsked } from "./zone-asked.tsx";

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
  const isEmpty = regions.data?.provinces.length === 0 && plan.data?.lines.length === 0;
  const isMeeting = useMeeting();
  // Nothing is projected before the sheet stands: the pictures of the page are no sheets.
  if (isMeeting && diagnosis.isPending) return <Skeleton height={640} />;
  if (isMeeting && diagnosis.data !== undefined) return <StartSheet {...diagnosis.data} />;
  return (
    <>
      <PageHead question={t("question")} action={<MeetingLink />}>
        {diagnosis.data === undefined ? (
          <p>{t("answer")}</p>
        ) : (
          <div className={classes.summary}>
            <LeadSentence {...diagnosis.data} plan={plan.data} />
          </div>
        )}
      </PageHead>
      <ZoneAsked />
      {isEmpty ? (
        <EmptyStart />
      ) : (
        <>
          <div className={classes.first}>
            <Answered of={diagnosis} doing={t("diagnosing")} height={440}>
              {({ findings }) => <MainFindings findings={findings} />}
            </Answered>
            <Answered of={plan} doing={t("designing")} height={320}>
              {(answer) => <ToDecide plan={answer} />}
            </Answered>
          </div>
          {diagnosis.data === undefined ? null : (
            <div className={classes.summary}>
              <SummarySentence {...diagnosis.data} plan={plan.data} />
            </div>
          )}
          <div className={classes.top}>
            <Answered of={regions} height={440}>
              {() => (
                <Section
                  title={t("grid")}
                  aside={
                    <Link to="/brief/$code" params={{ code: nation }}>
                      {t("nation")}
                    </Link>
                  }
                >
                  <RegionMap counted={counted.data} />
                </Section>
              )}
            </Answered>
            <FirstSteps />
          </div>
        </>
      )}
      <WhatWaits />
      <LentHours />
      {diagnosis.data === undefined ? null : <TurnedVerdicts {...diagnosis.data} />}
      {plan.data === undefined || plan.data.to_find_out.length === 0 ? null : (
        <Section title={t("questions")} folds aside={<Link to="/plan">{t("allQuestions")}</Link>}>
          <FiveQuestions open={plan.data.to_find_out} region={nation} />
        </Section>
      )}
      <div className={classes.lists}>
        <Section title={t("problems")} folds aside={<p className={classes.note}>{t("problemsNote")}</p>}>
          <Answered of={diagnosis} doing={t("diagnosing")} height={640}>
            {(answer) => <ProblemStates {...answer} />}
          </Answered>
        </Section>
        <Section title={t("measures")} folds aside={<p className={classes.note}>{t("measuresNote")}</p>}>
          <Answered of={plan} doing={t("designing")} height={640}>
            {(answer) => <MeasureStates {...answer} />}
          </Answered>
        </Section>
      </div>
      <Section title={t("changes")} folds aside={<Link to="/log">{t("allChanges")}</Link>}>
        <LastChanges />
      </Section>
    </>
  );
}

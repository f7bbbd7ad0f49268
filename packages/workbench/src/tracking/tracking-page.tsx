import { NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ask, useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { DocumentRow } from "../shared/documents/document-row.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FlagTable } from "./flag-table.tsx";
import { OpenMilestones } from "./open-milestones.tsx";
import { pictureText } from "./picture.text.ts";
import { ProgressPicture } from "./progress-picture.tsx";
import { ProgressTable } from "./progress-table.tsx";
import { trackingText } from "./tracking.text.ts";
import { YearMoney } from "./year-money.tsx";

/** `/tracking`: risk flags with their rule, money and milestones by line and project, milestones to mark as reached; for an applicant the own milestones. */
export function TrackingPage(): ReactNode {
  const { t } = useText(trackingText);
  const may = useMay();
  return (
    <>
      {may("track") ? <Progress /> : <PageHead question={t("ownQuestion")} />}
      <Section title={t("openMilestones")} folds>
        <OpenMilestones />
      </Section>
    </>
  );
}

/** The report on a year: this one as far as it has come, or the one before. */
function YearDocuments({ at }: { readonly at: string }) {
  const { t } = useText(trackingText);
  const last = Number(at.slice(0, 4));
  const [year, choose] = useState(last);
  return (
    <>
      <FilterBar>
        <NativeSelect
          label={t("reportYear")}
          value={String(year)}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
          data={Array.from({ length: 5 }, (_, back) => String(last - back))}
        />
        <DocumentRow name={t("report")} make={(ending) => ask("report-year", { year, to: `year${ending}` })} />
      </FilterBar>
      <YearMoney year={year} />
    </>
  );
}

/** The answer of the day. */
function Progress() {
  const { t, pick, language } = useText(trackingText);
  const { t: say } = useText(pictureText);
  const may = useMay();
  const track = useAnswer("track", {});
  const all = track.data === undefined ? [] : [...track.data.lines, ...track.data.projects];
  return (
    <>
      <PageHead question={t("question")} filters={track.data === undefined ? [] : [track.data.at]}>
        {track.data === undefined || (all.length === 0 && track.data.flags.length === 0) ? null : (
          <p>
            {t(all.length === 0 ? "answerNothing" : "answer", {
              at: dayText(track.data.at, language),
              lines: all.length,
              late: all.filter(({ status }) => status === "late").length,
              flags: track.data.flags.length,
            })}
          </p>
        )}
        {track.data === undefined || !may("report-year") ? null : <YearDocuments at={track.data.at} />}
      </PageHead>
      <Answered of={track} doing={t("tracking")} height={480}>
        {({ flags, projects, lines, at }) => (
          <>
            {all.length === 0 ? (
              <EmptyState
                what={t("nothing")}
                why={t("nothingWhy")}
                action={
                  <>
                    <Link to="/replan">{t("toApprove")}</Link> · <Link to="/money">{t("toMoney")}</Link>
                  </>
                }
              />
            ) : null}
            {projects.length === 0 ? null : (
              <Section title={say("title")}>
                <ProgressPicture projects={projects} at={at} />
              </Section>
            )}
            <Section title={t("flags")} anchor="flags">
              {flags.length === 0 ? <p>{t("noFlags")}</p> : <FlagTable flags={flags} />}
            </Section>
            {all.length === 0 ? null : (
              <Section title={t("projects")} folds>
                {projects.length === 0 ? (
                  <p>{t("noProjects")}</p>
                ) : (
                  <ProgressTable
                    label={t("projects")}
                    rows={projects}
                    idOf={({ project }) => project}
                    nameOf={({ project }) => <RecordLink type="project" id={project} />}
                  />
                )}
              </Section>
            )}
            {all.length === 0 ? null : (
              <Section title={t("lines")} folds>
                {lines.length === 0 ? (
                  <p>{t("noLines")}</p>
                ) : (
                  <ProgressTable label={t("lines")} rows={lines} idOf={({ plan_line: id }) => id} nameOf={({ line, action }) => `${line} ${pick(action)}`} />
                )}
              </Section>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

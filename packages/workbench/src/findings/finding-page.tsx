import type { Finding } from "@quoin/core";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useFinding } from "../answers/use-diagnosis.ts";
import { useText } from "../language/use-text.ts";
import { MeetingLink } from "../meeting/meeting-link.tsx";
import { useMeeting } from "../meeting/use-meeting.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { UnknownPage } from "../shared/page/unknown-page.tsx";
import { BehindTable } from "../shared/tables/behind-table.ts";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { findingHeadline } from "../shared/words/finding-name.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { AnsweredBy } from "./answered-by.tsx";
import { findingChart } from "./charts/finding-chart.ts";
import { specificationChart } from "./charts/specification-chart.ts";
import { ChoicesTable } from "./choices-table.tsx";
import { ComparedWith } from "./compared-with.tsx";
import { EffectPicture } from "./effect-picture.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FindingComments } from "./finding-comments.tsx";
import classes from "./finding-page.module.css";
import { FindingSheet } from "./finding-sheet.tsx";
import { findingsText } from "./findings.text.ts";
import { Misreading } from "./misreading.tsx";
import { PlaceStanding } from "./place-standing.tsx";
import { Statement } from "./statement.tsx";
import { StrengthMark } from "./strength-mark.tsx";
import { SubjectName } from "./subject-name.tsx";
import { tablesOf } from "./tables-of.ts";
import { useFindingSource } from "./use-finding-source.ts";
import { VerdictReason } from "./verdict-reason.tsx";

/** `/findings/ID`: one question, its answer with the verdict, the comparison, what would change it, the rows. */
export function FindingPage(): ReactNode {
  const { id } = useParams({ from: "/findings/$id" });
  const { t } = useText(findingsText);
  const { answer, region, isUnknown } = useFinding(id);
  if (isUnknown) return <UnknownPage what={t("unknown")} why={t("unknownWhy")} action={<Link to="/problems">{t("showAll")}</Link>} />;
  return (
    <Answered isPage of={answer} doing={t("diagnosing")} height={480}>
      {({ finding }) => <FindingView finding={finding} region={region} />}
    </Answered>
  );
}

function FindingView({ finding, region }: { readonly finding: Finding; readonly region: string }) {
  const { t, language, pick } = useText(findingsText);
  const place = usePlaceName(region);
  const { region: chosen } = useSearch({ from: "__root__" });
  const source = useFindingSource()(finding);
  const chart = useMemo(() => findingChart(finding, language, source, chosen ?? region), [finding, language, source, chosen, region]);
  const curve = useMemo(() => specificationChart(finding, language, source), [finding, language, source]);
  if (useMeeting()) return <FindingSheet finding={finding} region={region} source={source} />;
  return (
    <BehindTable value={tablesOf(finding)}>
      <article>
        <PageHead
          question={pick(findingHeadline(finding))}
          about={
            <>
              {finding.item} · <SubjectName subject={finding.subject} />
            </>
          }
          filters={[place, finding.item]}
          action={<MeetingLink />}
        >
          <div className={chart === null ? undefined : classes.beside}>
            <div className={classes.answer}>
              <div className={classes.verdict}>
                <VerdictMark verdict={finding.verdict} />
                <StrengthMark {...finding} />
                <AgeChip years={finding.years} />
              </div>
              {finding.verdict === "insufficient-data" ? null : <p>{t("asked", { question: pick(finding.question) })}</p>}
              <p>
                <Statement finding={finding} />
              </p>
              <Misreading finding={finding} />
              <PlaceStanding finding={finding} />
              <EffectPicture finding={finding} />
              <ComparedWith finding={finding} />
            </div>
            {chart === null ? null : <ChartFrame chart={chart} />}
          </div>
        </PageHead>
        <Section title={t("change")} aside={<Link to="/sure">{t("sureLink")}</Link>}>
          {curve === null ? null : <ChartFrame chart={curve} />}
          <AgeChip years={finding.years} />
          <ChoicesTable finding={finding} />
        </Section>
        <Section title={t("rows")}>
          <EvidenceList evidence={finding.evidence} of={{ kind: "finding", id: finding.id }} />
        </Section>
        <Section title={t("why")}>
          <VerdictReason finding={finding} />
        </Section>
        <Section title={t("answeredBy")}>
          <AnsweredBy finding={finding} region={region} />
        </Section>
        <Section title={t("comments")}>
          <FindingComments finding={finding} />
        </Section>
      </article>
    </BehindTable>
  );
}

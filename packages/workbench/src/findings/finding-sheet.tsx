import type { Finding } from "@quoin/core";
import { mainFindings } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { useText } from "../language/use-text.ts";
import { MeetingSheet } from "../meeting/meeting-sheet.tsx";
import { findingSeries, placeIn } from "../meeting/series.ts";
import { nation } from "../regions/nation.ts";
import { MeetingChart } from "../shared/charts/meeting-chart.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { findingHeadline } from "../shared/words/finding-name.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { findingChart } from "./charts/finding-chart.ts";
import { ComparedWith } from "./compared-with.tsx";
import { FindingNotes } from "./finding-notes.tsx";
import classes from "./finding-page.module.css";
import { findingsText } from "./findings.text.ts";
import { StrengthMark } from "./strength-mark.tsx";

interface FindingSheetProps {
  readonly finding: Finding;
  readonly region: string;
  readonly source: string;
}

/** The verdict, how sure it is and how old its data are, in one line. */
export function FindingVerdict({ finding }: { readonly finding: Finding }): ReactNode {
  return (
    <div className={classes.verdict}>
      <VerdictMark verdict={finding.verdict} />
      <StrengthMark {...finding} />
      <AgeChip isAlways years={finding.years} />
    </div>
  );
}

/** The picture of a finding on a sheet; what it was compared with, where nothing is drawn. */
export function useMeetingPicture(finding: Finding, source: string, place: string | null = null) {
  const { language } = useText(findingsText);
  const chart = useMemo(() => findingChart(finding, language, source, place), [finding, language, source, place]);
  return { picture: chart === null ? <ComparedWith finding={finding} /> : <MeetingChart chart={chart} />, isDrawn: chart !== null };
}

/** A finding as it is projected; the arrow keys go through the findings on its place, those first with which the first page begins. */
export function FindingSheet({ finding, region, source }: FindingSheetProps): ReactNode {
  const { pick } = useText(findingsText);
  const findings = useDiagnosis(region).data?.findings ?? [];
  const [first, ...leading] = region === nation ? mainFindings(findings) : [];
  const series = findingSeries(
    region === nation ? "/" : `/brief/${region}`,
    leading,
    findings.filter(({ id }) => id !== first?.id),
  );
  return (
    <MeetingSheet
      {...placeIn(series, `/findings/${encodeURIComponent(finding.id)}`)}
      {...useMeetingPicture(finding, source, region)}
      title={pick(findingHeadline(finding))}
      sentence={<FindingVerdict finding={finding} />}
      source={source}
      notes={<FindingNotes finding={finding} />}
    />
  );
}

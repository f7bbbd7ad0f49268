import type { Finding } from "@quoin/core";
import type { ReactNode } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { useText } from "../language/use-text.ts";
import { MeetingSheet } from "../meeting/meeting-sheet.tsx";
import type { Chart } from "../shared/charts/chart.ts";
import { MeetingChart } from "../shared/charts/meeting-chart.tsx";
import { VerdictMark, verdictOrder } from "../shared/words/verdict-mark.tsx";
import { ComparedWith } from "./compared-with.tsx";
import { EffectPicture } from "./effect-picture.tsx";
import { findingsText } from "./findings.text.ts";
import { Statement } from "./statement.tsx";

interface FindingSheetProps {
  readonly finding: Finding;
  readonly region: string;
  readonly chart: Chart | null;
  readonly source: string;
}

/** A finding as it is projected; the arrow keys go through the findings on its place, confirmed ones first. */
export function FindingSheet({ finding, region, chart, source }: FindingSheetProps): ReactNode {
  const { pick } = useText(findingsText);
  const findings = useDiagnosis(region).data?.findings ?? [];
  const ordered = verdictOrder.flatMap((verdict) => findings.filter((each) => each.verdict === verdict));
  const at = ordered.findIndex(({ id }) => id === finding.id);
  const sheet = (step: number): string | null => {
    const other = at < 0 ? undefined : ordered[at + step];
    return other === undefined ? null : `/findings/${encodeURIComponent(other.id)}?view=meeting`;
  };
  return (
    <MeetingSheet
      isBeside={chart !== null}
      title={pick(finding.question)}
      sentence={
        <>
          <VerdictMark verdict={finding.verdict} />
          <p>
            <Statement finding={finding} />
          </p>
          <EffectPicture finding={finding} />
        </>
      }
      picture={chart === null ? <ComparedWith finding={finding} /> : <MeetingChart chart={chart} />}
      source={source}
      previous={sheet(-1) ?? "/?view=meeting"}
      next={sheet(1)}
    />
  );
}

import type { ApiAnswer, Finding } from "@quoin/core";
import { mainFindings } from "@quoin/core";
import type { ReactNode } from "react";
import { SureBar } from "../confidence/confidence-bar.tsx";
import { countsOf } from "../confidence/counts.ts";
import { FindingNotes } from "../findings/finding-notes.tsx";
import { FindingVerdict, useMeetingPicture } from "../findings/finding-sheet.tsx";
import { useFindingSource } from "../findings/use-finding-source.ts";
import { useText } from "../language/use-text.ts";
import { MeetingSheet } from "../meeting/meeting-sheet.tsx";
import { findingSeries, placeIn } from "../meeting/series.ts";
import { findingHeadline } from "../shared/words/finding-name.ts";
import { startText } from "./start.text.ts";

/** The first sheet of a meeting: what is wrong however it is counted, as one picture; where nothing is, how much is known. */
export function StartSheet(answer: ApiAnswer<"diagnose">): ReactNode {
  const { t } = useText(startText);
  const [main, ...others] = mainFindings(answer.findings);
  const place = placeIn(
    findingSeries(
      "/",
      others,
      answer.findings.filter(({ id }) => id !== main?.id),
    ),
    "/",
  );
  if (main !== undefined) return <MainSheet finding={main} place={place} />;
  return (
    <MeetingSheet
      {...place}
      title={t("question")}
      sentence={<p>{t("noneRobust")}</p>}
      enlarged={2.2}
      picture={<SureBar counts={countsOf(answer)} />}
      source={t("sourceOwn")}
    />
  );
}

function MainSheet({ finding, place }: { readonly finding: Finding; readonly place: ReturnType<typeof placeIn> }): ReactNode {
  const { pick } = useText(startText);
  const source = useFindingSource()(finding);
  return (
    <MeetingSheet
      {...place}
      {...useMeetingPicture(finding, source)}
      title={pick(findingHeadline(finding))}
      sentence={<FindingVerdict finding={finding} />}
      source={source}
      notes={<FindingNotes finding={finding} />}
    />
  );
}

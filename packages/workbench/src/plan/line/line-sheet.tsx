import { firstSentence, lineNumber, type PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { usePlan } from "../../answers/use-plan.ts";
import { dayText } from "../../language/date-text.ts";
import { paperLabel } from "../../language/paper-entries.ts";
import { useText } from "../../language/use-text.ts";
import { MeetingSheet } from "../../meeting/meeting-sheet.tsx";
import { usePlaceName } from "../../regions/place-names.ts";
import { RecordLink } from "../../register/record-link.tsx";
import { MeetingChart } from "../../shared/charts/meeting-chart.tsx";
import { FactList } from "../../shared/tables/fact-list.tsx";
import { Invented } from "../../shared/words/invented.tsx";
import { Amount } from "../amount.tsx";
import { planText } from "../plan.text.ts";
import { placeAmong, planSheets } from "../plan-sheets.ts";
import { IndicatorWords } from "./indicator-words.tsx";
import { SitesByYear, sitesByYear } from "./sites-by-year.tsx";
import type { useLinePicture } from "./use-line-picture.ts";

interface LineSheetProps {
  readonly line: PlanLine;
  readonly region: string;
  readonly picture: ReturnType<typeof useLinePicture>;
}

/** A task as it is projected: what in one sentence, for how much, who by when; its whole text is among the presenter's notes. The arrow keys go through the tasks of the plan. */
export function LineSheet({ line, region, picture }: LineSheetProps): ReactNode {
  const { t, pick, ours, language } = useText(planText);
  const place = usePlaceName(region);
  const lines = usePlan(region).data?.lines ?? [];
  const at = lines.findIndex(({ id }) => id === line.id);
  const sheets = planSheets(lines, region);
  const main = [
    { name: t("amount"), value: <Amount line={line} region={region} /> },
    { name: t("owner"), value: line.owner === null ? t("noOwner") : <RecordLink {...line.owner} /> },
    { name: t("deadline"), value: line.deadline === null ? t("noDeadline") : dayText(line.deadline, language) },
  ];
  const more = [
    { name: t("start"), value: line.start_year === null ? t("noStart") : String(line.start_year) },
    { name: t("indicator"), value: <IndicatorWords line={line} /> },
  ];
  const phased = sitesByYear(line);
  const measure = paperLabel("measures", line.item);
  const drawn = phased !== null ? <SitesByYear {...phased} /> : picture === null ? null : <MeetingChart chart={picture.chart} />;
  return (
    <MeetingSheet
      isBeside={drawn !== null}
      isDrawn={phased === null && picture !== null}
      title={measure === undefined ? pick(line.action) : ours(measure)}
      sentence={
        <>
          <p>
            <strong>{firstSentence(pick(line.action))}</strong> {line.synthetic ? <Invented /> : null}
          </p>
          {drawn === null ? null : <FactList facts={main} />}
        </>
      }
      picture={drawn ?? <FactList facts={[...main, ...more]} />}
      source={`${t("question")} ${place} ${lineNumber(line.id)}`}
      notes={
        <>
          <p>{pick(line.action)}</p>
          <FactList facts={more} />
          <p>{line.note === null ? t("answersCount", { count: line.findings.length }) : pick(line.note)}</p>
        </>
      }
      {...(at < 0 ? {} : placeAmong(sheets, sheets.length - lines.length + at))}
    />
  );
}

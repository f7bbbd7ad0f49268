import type { Plan } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { MeetingSheet } from "../meeting/meeting-sheet.tsx";
import { nation } from "../regions/nation.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { planText } from "./plan.text.ts";
import { placeAmong, planParts, planSheets } from "./plan-sheets.ts";
import { PlanTimeline } from "./plan-timeline.tsx";

interface PlanSheetProps {
  readonly plan: Plan;
  readonly region: string;
  readonly sentence: ReactNode;
}

/** The plan as it is projected: its tasks on the axis of years, a few a sheet; the arrow keys go on through them and then to each task. */
export function PlanSheet({ plan, region, sentence }: PlanSheetProps): ReactNode {
  const { t } = useText(planText);
  const place = usePlaceName(region);
  const { picture = "1" } = useSearch({ from: "__root__" });
  const parts = planParts(plan.lines);
  const at = Math.min(parts.length, Math.max(1, Math.trunc(Number(picture)) || 1)) - 1;
  return (
    <MeetingSheet
      title={region === nation ? t("question") : t("questionOf", { place })}
      sentence={sentence}
      picture={<PlanTimeline isBrief lines={parts[at] ?? []} of={plan.lines} region={region} />}
      source={t("sourceOwn")}
      {...placeAmong(planSheets(plan.lines, region), at)}
    />
  );
}

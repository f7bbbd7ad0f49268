import type { Plan } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { MeetingSheet } from "../meeting/meeting-sheet.tsx";
import { nation } from "../regions/nation.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { planText } from "./plan.text.ts";
import { PlanTimeline } from "./plan-timeline.tsx";

interface PlanSheetProps {
  readonly plan: Plan;
  readonly region: string;
  readonly sentence: ReactNode;
}

/** The plan as it is projected: its tasks on the axis of years; the arrow keys go on to each task. */
export function PlanSheet({ plan, region, sentence }: PlanSheetProps): ReactNode {
  const { t } = useText(planText);
  const place = usePlaceName(region);
  const [first] = plan.lines;
  const of = region === nation ? "" : `&region=${encodeURIComponent(region)}`;
  return (
    <MeetingSheet
      title={region === nation ? t("question") : t("questionOf", { place })}
      sentence={sentence}
      picture={<PlanTimeline isBrief lines={plan.lines} region={region} />}
      source={t("sourceOwn")}
      previous="/?view=meeting"
      next={first === undefined ? null : `/plan/${encodeURIComponent(first.id)}?view=meeting${of}`}
    />
  );
}

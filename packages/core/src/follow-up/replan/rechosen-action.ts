import type { Language } from "../../language/text.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { membersOf } from "./line-members.ts";
import type { PlanMove } from "./rechosen-fund.ts";

/**
 * The words of a line whose members were chosen anew; none where they stay as they were. What a design wrote counts its projects and would count wrongly now;
 * a line that the office has named otherwise keeps its name.
 */
export function rechosenAction(
  line: PlanLineRecord,
  enters: readonly PlanMove[],
  leaves: readonly PlanMove[],
  language: Language,
): Partial<Pick<PlanLineRecord, "labels" | "action">> {
  const [come, gone] = [enters, leaves].map((moves) => moves.filter((move) => move.line === line.id).length) as [number, number];
  const isDesigned = line.action !== null && (line.action === line.labels.en || line.action === line.labels.zh);
  if (come + gone === 0 || !isDesigned) return {};
  const before = membersOf(line, "projects").length + membersOf(line, "candidates").length;
  const now = before + come - gone;
  const isOfCandidates = membersOf(line, "projects").length === 0;
  const kind = isOfCandidates ? { en: "candidates", zh: "候选项目" } : { en: "projects", zh: "项目" };
  const mark = line.synthetic ? { en: " (invented)", zh: "（虚构）" } : { en: "", zh: "" };
  const labels = {
    en: `Chosen anew${mark.en}: ${now} ${kind.en} instead of ${before}; entering ${come}, leaving ${gone}.`,
    zh: `重新选定${mark.zh}：${kind.zh}由${before}个调整为${now}个，进入${come}个，退出${gone}个。`,
  };
  return { labels, action: labels[language] };
}

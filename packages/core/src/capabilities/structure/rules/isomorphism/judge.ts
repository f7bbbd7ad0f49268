import { similarityTrend } from "@quoin/methods";
import { type FindingDraft, insufficientData, nation, province } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedIn, repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { drawsFor } from "../../../../diagnosis/verdict/families.ts";
import { anySynthetic, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import { firmPanel } from "./firm-panel.ts";
import type { FirmCounts } from "./gather.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { nationDraft } from "./nation-draft.ts";
import { nationChoices, otherPanels, provinceChoices } from "./other-panels.ts";
import { panelRefusal, thinRefusal } from "./panel-refusal.ts";
import { provinceDrafts } from "./province-drafts.ts";

export function judgeFirmCounts(counts: FirmCounts, limits: IsomorphismLimits): FindingDraft[] {
  const subjects = [nation, ...counts.panel.map(({ id }) => province(id))];
  const repeated = repeatedIn(counts.firms, ["region", "year", "industry"]) ?? repeatedIn(counts.industries, ["industry"]);
  if (repeated !== null) return subjects.map((subject) => repeatedKey(subject, repeated.table, repeated.rows));
  const panel = firmPanel(counts, { activities: "group", sector: "manufacturing", fromYear: limits.from_year });
  const evidence = [...referenceTo(counts.firms, panel.rows), ...referenceTo(counts.industries, counts.industries.rows)];
  const synthetic = anySynthetic([...panel.rows, ...counts.industries.rows]);
  const refusal = panelRefusal(panel, limits) ?? thinRefusal(panel, limits);
  if (refusal !== null) return subjects.map((subject) => insufficientData(subject, refusal, evidence, { synthetic }));
  const draws = drawsFor(panel.provinces.length, limits.draws, limits);
  const tested = {
    draws,
    panel,
    trend: similarityTrend(panel.counts, panel.years, { draws, seed: limits.seed }),
  };
  const others = otherPanels(counts, limits);
  const shared = { evidence, synthetic };
  return [
    { ...nationDraft(tested, nationChoices(others, limits), limits), ...shared },
    ...provinceDrafts(counts.panel, tested, provinceChoices(others, limits), limits).map((draft) => ({ ...draft, ...shared })),
  ];
}

import type { EvidenceReference } from "@quoin/core";
import { useFinding } from "../answers/use-diagnosis.ts";
import { usePlan } from "../answers/use-plan.ts";
import { nation } from "../regions/nation.ts";
import { figureOrigin } from "./figure-origin.ts";
import { mergedEvidence } from "./merged-evidence.ts";
import type { Origin } from "./origin.ts";

/** Everything that the number behind a door rests on. */
export function useOriginEvidence(door: Origin | null): readonly EvidenceReference[] {
  const { finding } = useFinding(door?.kind === "finding" || door?.kind === "number" ? door.id : "");
  const plan = usePlan(door?.kind === "line" ? door.region : nation);
  if (door === null) return [];
  switch (door.kind) {
    case "finding":
      return mergedEvidence(finding?.evidence ?? []);
    case "number":
      return finding === undefined ? [] : mergedEvidence(figureOrigin(finding, door.figure).evidence);
    case "line":
      return mergedEvidence(plan.data?.lines.find(({ id }) => id === door.id)?.evidence ?? []);
    case "rows":
      return [{ table: door.table, rows: door.rows.split(","), sha256: "" }];
    case "record":
      return [];
  }
}

import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { recordsOf, type Stored, storedOf } from "../../../../register/typed-records.ts";
import type { SupervisionRecords } from "../../../progress/supervision/supervised.ts";

export interface Supervision {
  readonly programmes: readonly Stored<"programme">[];
  readonly told: SupervisionRecords;
  /** Inspections and evaluations of programmes. */
  readonly looks: readonly (Stored<"inspection"> | Stored<"evaluation">)[];
}

export async function gatherSupervision({ records }: DiagnosisSources): Promise<Supervision> {
  const programmes = await storedOf(records, "programme");
  const evaluations = await storedOf(records, "evaluation");
  const inspections = await storedOf(records, "inspection");
  return {
    programmes,
    told: {
      // Where no programme is recorded nobody asks for its awards, which may be many.
      awards: programmes.length === 0 ? [] : await recordsOf(records, "award"),
      evaluations: evaluations.map(({ body }) => body),
      inspections: inspections.map(({ body }) => body),
    },
    looks: [...evaluations, ...inspections].filter(({ body }) => body.subject.type === "programme"),
  };
}

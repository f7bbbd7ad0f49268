import type { RecordStore } from "../register/record-store.ts";
import type { RoleEvidence } from "./bound-table.ts";

/** All that a rule may read: the workspace's tables by their roles and the records of the register, never a file and never the clock. */
export interface DiagnosisSources extends RoleEvidence {
  readonly records: Pick<RecordStore, "list">;
}

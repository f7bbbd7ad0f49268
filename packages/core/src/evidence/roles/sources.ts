import type { Cache } from "../../contract/cache.ts";
import type { RecordStore } from "../../register/record-store.ts";
import type { RoleEvidence } from "./bound-table.ts";

/** All that a rule may read: the workspace's tables by their roles and the records of the register, never a file and never the clock. */
export interface DiagnosisSources extends RoleEvidence {
  readonly records: Pick<RecordStore, "list" | "condensed">;
  /** Where measures are kept; absent where each is computed anew. */
  readonly kept?: Cache;
}

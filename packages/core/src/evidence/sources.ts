import type { RecordStore } from "../register/record-store.ts";
import type { RoleEvidence } from "./bound-table.ts";

/** All that a rule may read: the workspace's tables and the records of the register, never a file and never the clock. */
export interface DiagnosisSources extends RoleEvidence {
  readonly records: Pick<RecordStore, "list">;
  /** Columns of a table as its schema lists them; empty where the table is not there. */
  columns(table: string): readonly string[];
  /** The table that plays a role in this workspace (`roles` of quoin.yaml); without an entry the table of that name. */
  tableOf(role: string): string;
}

/** A table that a rule cannot do without. `role` is its name unless `roles` of quoin.yaml says otherwise. */
export interface RequiredTable {
  readonly role: string;
  readonly columns: readonly string[];
}

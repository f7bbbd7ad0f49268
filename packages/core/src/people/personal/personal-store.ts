import type { Outcome } from "../../contract/outcome.ts";
import type { ChangeAuthor, RecordChange } from "../../register/record-store.ts";

/** A text about a person that a record held or holds, by the salted hash that the history has of it. */
export interface PersonalText {
  readonly hash: string;
  readonly type: string;
  readonly id: string;
  /** The field; of a name with its language, `labels.zh`. */
  readonly path: string;
  readonly value: string;
  /** ISO 8601 with `Z`; of what was taken out of an older history, when that was. */
  readonly since: string;
}

/** What the history is told in the same transaction: the decision, and the records as they are from then on. */
export interface ToldErasure {
  readonly changes: readonly RecordChange[];
  readonly author: ChangeAuthor;
}

/** Texts about people, kept beside the history so that they can be erased while its chain stays whole. */
export interface PersonalStore {
  /** All that are not erased, by type, id and path. Cost: all of them. */
  texts(): Promise<readonly PersonalText[]>;
  /** Erases these texts with their salts, for good. */
  erase(hashes: readonly string[], told: ToldErasure): Promise<Outcome<null>>;
  /** Rows of an older history whose texts are sealed. */
  sealedRows(): Promise<number>;
  /** Deletes what an older history said, whole. */
  deleteSealed(told: ToldErasure): Promise<Outcome<null>>;
}

declare module "../../contract/ports.ts" {
  interface WorkspacePorts {
    readonly personal: PersonalStore;
  }
}

/** What was done: a log-in or its end, a password set, a question that the rights refused, data taken out, something about people read. */
export const accessKinds = ["log-in", "log-out", "password", "refused", "export", "personal-data"] as const;
export type AccessKind = (typeof accessKinds)[number];

/** One row of the trail of access. */
export interface AccessRow {
  /** ISO 8601 with `Z`. */
  readonly at: string;
  /** As it was typed where nobody was let in; null where nobody said who they are, and for the owner of the folder. */
  readonly account: string | null;
  readonly address: string | null;
  readonly what: AccessKind;
  /** What was asked, and of what type of record. */
  readonly subject: string | null;
  /** `opened`, `closed`, `refused`, `throttled`, or the status of the answer. */
  readonly outcome: string;
  /** The token by which the account came in; null where it was a session. */
  readonly token: string | null;
}

export interface AccessQuery {
  readonly account?: string | undefined;
  readonly what?: AccessKind | undefined;
  readonly since?: string | undefined;
  readonly limit: number;
}

/** Who came in, who was refused, who took data out and who read of people; written by the server, read by the auditor. */
export interface AccessTrail {
  write(row: AccessRow): Promise<void>;
  /** Newest first. */
  list(query: AccessQuery): Promise<readonly AccessRow[]>;
  /** Takes away what is older than this moment; answers with how many rows. */
  sweep(before: string): Promise<number>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly access: AccessTrail;
  }
}

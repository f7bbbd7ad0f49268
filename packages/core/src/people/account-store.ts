import type { Account } from "../contract/account.ts";

/** A way in that has an end: the session of a browser or the token of a program. Only the hash of its secret is kept. */
export interface Admission {
  /** SHA-256 of the secret, in hexadecimal. */
  readonly hash: string;
  readonly account: string;
  readonly kind: "session" | "token";
  readonly created_at: string;
  readonly expires_at: string;
}

/** The accounts of a workspace, in the database of its records and outside their history. */
export interface AccountStore {
  /** Whether there is any account, disabled ones included: from then on nobody is let in without one. */
  exist(): Promise<boolean>;
  /** By name in code-point order. */
  list(): Promise<readonly Account[]>;
  get(name: string): Promise<Account | null>;
  passwordHash(name: string): Promise<string | null>;
  /** False where the name is taken. */
  add(account: Account, passwordHash: string): Promise<boolean>;
  /** Display name, roles, department and organisation as given here; sessions go on and reach as far as the new roles. */
  change(account: Account): Promise<void>;
  /** Sets a new password and ends every session and token of the account. */
  setPassword(name: string, passwordHash: string): Promise<void>;
  /** Disabling ends every session and token of the account. */
  setDisabled(name: string, disabled: boolean): Promise<void>;
  admit(admission: Admission): Promise<void>;
  /** The account that this secret lets in at this moment; null where it is unknown, has expired or its account is disabled. */
  admitted(
    hash: string,
    kind: Admission["kind"],
    at: string,
  ): Promise<{ readonly account: Account; readonly created_at: string; readonly expires_at: string } | null>;
  /** Lets a session go on until another moment. */
  extend(hash: string, until: string): Promise<void>;
  /** Ends one session or token. */
  dismiss(hash: string): Promise<void>;
  /** Forgets sessions and tokens that ended before this moment. */
  sweep(before: string): Promise<void>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly accounts: AccountStore;
  }
}

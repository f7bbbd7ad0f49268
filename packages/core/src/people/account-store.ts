import type { Account } from "../contract/account.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { ChangeAuthor, RecordChange } from "../register/record-store.ts";

/** A way in that has an end: the session of a browser or the token of a program. Only the hash of its secret is kept. */
export interface Admission {
  /** SHA-256 of the secret, in hexadecimal. */
  readonly hash: string;
  readonly account: string;
  readonly kind: "session" | "token";
  readonly created_at: string;
  readonly expires_at: string;
  /** Who made a token; null of a session, and of a token from before this was written down. */
  readonly made_by: string | null;
}

/** What the history tells of a change of an account. Both are written in one transaction or neither is, so that the history always knows the accounts as they are. */
export interface ToldChange {
  readonly change: RecordChange;
  readonly author: ChangeAuthor;
}

/**
 * The accounts of a workspace, in the database of its records. Whoever changes one tells the history of it; a change that the history refuses as stale is not made.
 * None leaves a workspace without an administrator that had one: the fault is `user.last-administrator`.
 */
export interface AccountStore {
  /** Whether there is any account, disabled ones included: from then on nobody is let in without one. */
  exist(): Promise<boolean>;
  /** By name in code-point order. */
  list(): Promise<readonly Account[]>;
  get(name: string): Promise<Account | null>;
  passwordHash(name: string): Promise<string | null>;
  /** A fault where the name is taken. */
  add(account: Account, passwordHash: string, told: ToldChange): Promise<Outcome<null>>;
  /** Display name, roles, department and organisation as given here; sessions go on and reach as far as the new roles. */
  change(account: Account, told: ToldChange): Promise<Outcome<null>>;
  /** Sets a new password and ends every session and token of the account. */
  setPassword(name: string, passwordHash: string, told: ToldChange): Promise<Outcome<null>>;
  /** Disabling ends every session and token of the account. */
  setDisabled(name: string, disabled: boolean, told: ToldChange): Promise<Outcome<null>>;
  /** Opens a session, of which the history is not told. */
  admit(session: Admission): Promise<void>;
  /** Makes a token. */
  addToken(token: Admission, told: ToldChange): Promise<Outcome<null>>;
  /** The account that this secret lets in at this moment; null where it is unknown, has expired, was made later than now, or its account is disabled. */
  admitted(
    hash: string,
    kind: Admission["kind"],
    at: string,
  ): Promise<(Pick<Admission, "created_at" | "expires_at" | "made_by"> & { readonly account: Account }) | null>;
  /** Lets a session go on until another moment. */
  extend(hash: string, until: string): Promise<void>;
  /** Ends one session or token. */
  dismiss(hash: string): Promise<void>;
  /** Ends every session of an account; its tokens go on. */
  dismissSessions(name: string): Promise<void>;
  /** Forgets sessions and tokens that ended before this moment. */
  sweep(before: string): Promise<void>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly accounts: AccountStore;
  }
}

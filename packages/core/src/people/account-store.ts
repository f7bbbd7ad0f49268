import type { Account } from "../contract/account.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { ChangeAuthor, RecordChange } from "../register/record-store.ts";
import type { Passkey } from "./passkeys/passkeys.ts";

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
  /** To what a token is narrowed; null where it reaches as far as its account. */
  readonly narrow: Narrow | null;
}

/** What a token may do of that which its account may: only ask without changing anything, or only these use cases. */
export type Narrow = "reads" | readonly string[];

/** Who vouches for somebody, and under what name: an identity provider with the subject of its tokens, or a proxy. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** What an account shows beside its password. */
export interface SecondFactor {
  /** Base32, as RFC 4648 writes it. */
  readonly secret: string;
  /** The newest step of 30 seconds of which a code was taken: none is taken twice, nor an older one. */
  readonly step: number;
  /** SHA-256 of the recovery codes that are left. */
  readonly recovery: readonly string[];
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
  /** An account without a password: for somebody for whom another program vouches, or for a program, which nobody is. */
  addTied(account: Account, identity: Identity | null, told: ToldChange): Promise<Outcome<null>>;
  /** The account of somebody for whom another program vouches; null where none is tied to that identity. */
  signedOn(identity: Identity): Promise<Account | null>;
  /** The identity that an account is tied to; null where it has a password alone. */
  identityOf(name: string): Promise<Identity | null>;
  /** Ties an account to an identity, in place of the one before; null unties it. Its sessions end. A fault where another account has that identity. */
  tie(name: string, identity: Identity | null, told: ToldChange): Promise<Outcome<null>>;
  secondFactor(name: string): Promise<SecondFactor | null>;
  /** Sets or takes away the second factor; every session of the account ends. */
  setSecondFactor(name: string, factor: SecondFactor | null, told: ToldChange): Promise<Outcome<null>>;
  /** Of an account, the oldest first. */
  passkeys(name: string): Promise<readonly Passkey[]>;
  /** By its id; null of one that nobody has. */
  passkey(id: string): Promise<Passkey | null>;
  /** A fault where the key is somebody's already. */
  addPasskey(passkey: Passkey, told: ToldChange): Promise<Outcome<null>>;
  /** Takes one away, or all of the account (null); its sessions end. */
  removePasskey(name: string, id: string | null, told: ToldChange): Promise<Outcome<null>>;
  /** Takes a challenge that was made at this moment (ms); false where the key has answered that one or a later one before, at whichever server. */
  usePasskey(id: string, challenge: number, counter: number): Promise<boolean>;
  /** Takes a code of this step; false where that step or a later one was taken before, by whichever server. */
  takeStep(name: string, step: number): Promise<boolean>;
  /** Takes a recovery code by its hash; false where it is none, or was taken before. */
  takeRecovery(name: string, hash: string): Promise<boolean>;
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
  /** Tokens that have not ended, of one account or of all, the newest first. */
  tokens(account: string | null, at: string): Promise<readonly Admission[]>;
  /** Ends one token. */
  endToken(hash: string, told: ToldChange): Promise<Outcome<null>>;
  /** The account that this secret lets in at this moment; null where it is unknown, has expired, was made later than now, or its account is disabled. */
  admitted(
    hash: string,
    kind: Admission["kind"],
    at: string,
  ): Promise<(Pick<Admission, "created_at" | "expires_at" | "made_by" | "narrow"> & { readonly account: Account }) | null>;
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

/** Where somebody is reached: of an account, or of an organisation that registered itself. Kept outside the records and their history, so that it can be taken away for good. */
export interface Address {
  readonly mail: string;
  /** Whom to ask for; of an account nobody, its name stands with it. */
  readonly contact: string | null;
  /** ISO 8601 with `Z`. */
  readonly since: string;
}

/** Who is reached: `account` and its name, or `registration` and its id. */
export interface Holder {
  readonly kind: "account" | "registration";
  readonly id: string;
}

/** What a decision is about and what was decided; no name, no address and no word that somebody typed is kept with it. */
export interface DueNotice {
  /** The change of the history that it tells, each once; below 0 of what tells of none. */
  readonly seq: number;
  /** Stays the same however often it is sent, so that a reader's program knows the second of two. */
  readonly key: string;
  readonly type: "booking" | "registration" | "account";
  readonly id: string;
  readonly event: NoticeEvent;
}

/** What was decided. */
export const noticeEvents = [
  "approved",
  "declined",
  "offered",
  "cancelled",
  "confirmed",
  "registration-declined",
  "tasks-wait",
  "backup-overdue",
  "verify-overdue",
  "mail-undelivered",
] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

/** A notice whose turn has come, with how often it was tried before. */
export interface TakenNotice extends DueNotice {
  readonly attempts: number;
}

/** How a notice ends: sent, refused for good, or told to nobody since no address is known. */
export type NoticeEnd = "sent" | "failed" | "no-address";

/** Notices that wait, and those that ended so. */
export type NoticeCounts = Readonly<Record<NoticeEnd | "waiting", number>>;

/** Addresses, and the notices that go to them, in the database of the records; both servers of one office share it. */
export interface NoticeStore {
  address(of: Holder): Promise<Address | null>;
  /** Of all registrations, by their ids. */
  registrationAddresses(): Promise<ReadonlyMap<string, Address>>;
  setAddress(of: Holder, address: Address): Promise<void>;
  /** Takes it away for good; false where there was none. */
  forgetAddress(of: Holder): Promise<boolean>;
  /** The newest change of the history that was looked at; null before the first look. */
  lookedAt(): Promise<number | null>;
  /** Writes down what is to be told and up to which change was looked, together or not at all. What was written down before stays as it is. */
  enter(notices: readonly DueNotice[], upTo: number, at: string): Promise<void>;
  /** Notices whose turn has come; until a moment nobody else is given them. */
  take(now: string, until: string, limit: number): Promise<readonly TakenNotice[]>;
  end(seq: number, how: NoticeEnd, problem: string | null): Promise<void>;
  /** Is tried again from a moment on. */
  postpone(seq: number, until: string, problem: string): Promise<void>;
  counts(): Promise<NoticeCounts>;
  /** Forgets notices that ended before this moment. */
  sweep(before: string): Promise<void>;
}

declare module "../../contract/ports.ts" {
  interface WorkspacePorts {
    readonly notices: NoticeStore;
  }
}

import type { NoticeEnd, NoticeEvent } from "@quoin/core";
import type { Generated } from "kysely";

/** Columns of the record store, the same on both engines. Bodies are JSON texts, stored byte for byte as they were hashed. */
export interface RecordTables {
  record: {
    type: string;
    id: string;
    version: number;
    /** 0 or 1. */
    retired: number;
    body: string;
    /** Id and labels in lower case, for searching. */
    search: string;
  };
  /** What is found by which words, a row a record in use; a search index of the engine follows it by itself. */
  search_entry: { entry: Generated<number>; type: string; id: string; words: string };
  record_reference: { type: string; id: string; field: string; target_type: string; target_id: string };
  change: {
    seq: number;
    type: string;
    id: string;
    at: string;
    who: string;
    reason: string;
    version: number;
    before: string | null;
    after: string;
    previous: string;
    hash: string;
    /** JSON of the token by which the change was made and of who had made it; null where somebody was there in person. */
    via: string | null;
  };
  /** One row: the newest row of the history. Writers lock it first, so that the chain has no forks and no gaps. */
  chain_head: { one: number; seq: number; hash: string };
  /** What the records of a type hold, as one hash: the same where the same was written in the same order, by whomever and whenever. */
  type_state: {
    type: string;
    state: string;
    /** The change from whose hash the state was reckoned on; 0 from the first. */
    since: number;
  };
  journal: { id: string; owner: string; body: string; opened: number; state: "open" | "done" };
  account: {
    name: string;
    display: string;
    /** Joined by commas. */
    roles: string;
    department: string | null;
    organisation: string | null;
    region: string | null;
    person: string | null;
    /** 0 or 1. */
    disabled: number;
    created_at: string;
    created_by: string;
    /** Hash with salt and parameters. */
    password: string;
  };
  /** Sessions and tokens, by the hash of their secret. */
  admission: {
    hash: string;
    account: string;
    kind: "session" | "token";
    created_at: string;
    expires_at: string;
    made_by: string | null;
    narrow: string | null;
  };
  /** Which account somebody has whom another program lets in: by who vouches and by what name, and by nothing else. */
  sign_on: { issuer: string; subject: string; account: string };
  /** What an account shows beside its password: the secret of its codes, the newest moment (steps of 30 s) of which a code was taken, and the hashes of recovery codes, parted by blanks. */
  second_factor: { account: string; secret: string; step: number; recovery: string };
  /** Keys by which accounts are let in without a password: the public half, what its holder counts, and the moment of the newest challenge that it answered. */
  passkey: {
    id: string;
    account: string;
    public_key: string;
    counter: number;
    transports: string;
    label: string;
    created_at: string;
    used: number;
  };
  /** Who was let in or refused, who took data out, who read what is about people; written by the server, chained to nothing. */
  access: {
    id: string;
    at: string;
    account: string | null;
    address: string | null;
    what: string;
    subject: string | null;
    outcome: string;
    token: string | null;
  };
  /** Where an account or an organisation that registered itself is reached; chained to nothing, so that it can be taken away. */
  address: { kind: "account" | "registration"; id: string; mail: string; contact: string | null; since: string };
  /** Decisions that are told by mail, each by the change of the history that it tells; chained to nothing. */
  notice: {
    seq: number;
    key: string;
    type: "booking" | "registration" | "account";
    id: string;
    event: NoticeEvent;
    state: "waiting" | NoticeEnd;
    attempts: number;
    /** When it is tried next; of one that ended, when it would have been. */
    due: string;
    problem: string | null;
  };
  /** One row: the newest change that was looked at for what is to be told. */
  notice_head: { one: number; seq: number };
  /** What money stands on: an account with all that it is kept apart by; an empty text, or the year 0, where nothing is said. */
  ledger_account: {
    id: Generated<number>;
    account: string;
    currency: string;
    fund: string;
    year: number;
    source: string;
    level: string;
    department: string;
    call: string;
    project: string;
    /** 1 where it may stand below 0. */
    is_source: number;
  };
  /** The entries by their numbers; what they say else stands in the records of type `entry`. */
  ledger_entry: { id: string; seq: number; day: string; kind: string; currency: string; reverses: string | null; reason: string; document: string };
  /** Amounts in coins of the currency. */
  ledger_line: { entry: string; line: number; account: number; units: bigint };
  /** What stands on an account at the end of each day on which something was booked there; kept by the database itself. */
  ledger_balance: { account: number; is_source: number; day: string; units: bigint };
  /** Hours that bookings and closures keep from others, a row a record that holds any; in milliseconds since 1970. Unit 0 is every machine of the place. */
  held_hours: { kind: "booking" | "closure"; id: string; place: string; unit: number; starts: number; ends: number; until: number | null };
  /** Transactions in use that have all of this in common, as one; kept by the database itself. An empty text, or the year 0, where nothing is said; `record` where one stands by itself. */
  flow_sum: {
    project: string;
    award: string;
    fund: string;
    type: string;
    currency: string;
    price_year: number;
    level: string;
    payer: string;
    payee: string;
    over_commitment: string;
    /** 0 or 1. */
    synthetic: number;
    date: string;
    record: string;
    flows: number;
    billions: number;
    ones: number;
    millionths: number;
  };
  /** Texts about people, by the salted hash that the history holds of each; chained to nothing, so that they can be erased: then without text and salt. */
  personal: { hash: string; type: string; id: string; path: string; salt: string; value: string | null; since: string };
  /** What rows of the history said before texts about people were kept beside it; deleted whole or not at all. */
  sealed_change: { seq: number; before: string | null; after: string };
  migration: { name: string };
}

import type { Account } from "../src/contract/account.ts";
import { type Outcome, success } from "../src/contract/outcome.ts";
import type { AccountStore, Admission, Identity, SecondFactor, ToldChange } from "../src/people/account-store.ts";
import type { Address, Holder, NoticeStore } from "../src/people/notices/notice-store.ts";
import type { RecordStore } from "../src/register/record-store.ts";

/** An account of which only what differs is given. */
export function accountOf(name: string, own: Partial<Account> = {}): Account {
  const bare = { display: name, roles: [], department: null, organisation: null, region: null, person: null, disabled: false, created_at: "", created_by: "" };
  return { name, ...bare, ...own };
}

/** Accounts as a store keeps them, whose changes are told to the register first: one that it refuses is not made. */
export function accountsInMemory(records: Pick<RecordStore, "commit">, given: readonly Account[] = []) {
  const kept = new Map(given.map((account) => [account.name, account]));
  const admissions = new Map<string, Admission>();
  const identities = new Map<string, Identity>();
  const factors = new Map<string, SecondFactor>();
  const passwords = new Map<string, string>();
  const tell = async ({ change, author }: ToldChange, then: () => void): Promise<Outcome<null>> => {
    const committed = await records.commit([change], author);
    if (!committed.ok) return committed;
    then();
    return success(null);
  };
  const endAll = (name: string, kinds: readonly Admission["kind"][]) => {
    for (const [hash, { account, kind }] of admissions) if (account === name && kinds.includes(kind)) admissions.delete(hash);
  };
  const accounts: Partial<AccountStore> = {
    exist: async () => kept.size > 0,
    list: async () => [...kept.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    get: async (name) => kept.get(name) ?? null,
    passwordHash: async (name) => passwords.get(name) ?? null,
    add: (account, hash, told) => tell(told, () => kept.set(account.name, account) && passwords.set(account.name, hash)),
    addTied: (account, identity, told) => tell(told, () => kept.set(account.name, account) && identity !== null && identities.set(account.name, identity)),
    signedOn: async ({ issuer, subject }) => {
      const [name] = [...identities].find(([, each]) => each.issuer === issuer && each.subject === subject) ?? [];
      return name === undefined ? null : (kept.get(name) ?? null);
    },
    tie: (name, identity, told) =>
      tell(told, () => {
        if (identity === null) identities.delete(name);
        else identities.set(name, identity);
        endAll(name, ["session"]);
      }),
    secondFactor: async (name) => factors.get(name) ?? null,
    setSecondFactor: (name, factor, told) =>
      tell(told, () => {
        if (factor === null) factors.delete(name);
        else factors.set(name, factor);
        endAll(name, ["session"]);
      }),
    takeStep: async (name, step) => {
      const factor = factors.get(name);
      if (factor === undefined || factor.step >= step) return false;
      factors.set(name, { ...factor, step });
      return true;
    },
    takeRecovery: async (name, hash) => {
      const factor = factors.get(name);
      if (factor === undefined || !factor.recovery.includes(hash)) return false;
      factors.set(name, { ...factor, recovery: factor.recovery.filter((each) => each !== hash) });
      return true;
    },
    passkeys: async () => [],
    change: (account, told) => tell(told, () => kept.set(account.name, account)),
    setDisabled: (name, disabled, told) =>
      tell(told, () => {
        const known = kept.get(name);
        if (known !== undefined) kept.set(name, { ...known, disabled });
        if (disabled) endAll(name, ["session", "token"]);
      }),
    admit: async (session) => void admissions.set(session.hash, session),
    addToken: (token, told) => tell(told, () => admissions.set(token.hash, token)),
    tokens: async (account, at) =>
      [...admissions.values()].filter((each) => each.kind === "token" && each.expires_at > at && (account === null || each.account === account)).reverse(),
    endToken: (hash, told) => tell(told, () => admissions.delete(hash)),
    dismissSessions: async (name) => endAll(name, ["session"]),
    sweep: async (before) => {
      for (const [hash, { expires_at: until }] of admissions) if (until < before) admissions.delete(hash);
    },
  };
  return { accounts: accounts as AccountStore, kept, admissions, identities, factors, passwords };
}

/** Addresses as a store keeps them. */
export function addressesInMemory(given: readonly (readonly [Holder, Address])[] = []) {
  const keyOf = ({ kind, id }: Holder) => `${kind} ${id}`;
  const kept = new Map(given.map(([holder, address]) => [keyOf(holder), address]));
  const swept: string[] = [];
  const notices: Partial<NoticeStore> = {
    address: async (of) => kept.get(keyOf(of)) ?? null,
    registrationAddresses: async () =>
      new Map([...kept].flatMap(([key, address]) => (key.startsWith("registration ") ? [[key.slice("registration ".length), address] as const] : []))),
    setAddress: async (of, address) => void kept.set(keyOf(of), address),
    forgetAddress: async (of) => kept.delete(keyOf(of)),
    sweep: async (before) => void swept.push(before),
  };
  return { notices: notices as NoticeStore, kept, swept };
}

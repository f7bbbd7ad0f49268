import {
  type Account,
  type AccountStore,
  type Admission,
  clockToleranceSeconds,
  fault,
  type Identity,
  type Narrow,
  note,
  type Outcome,
  type Passkey,
  type SecondFactor,
  success,
  type ToldChange,
} from "@quoin/core";
import type { Selectable, Transaction } from "kysely";
import { writeChanges } from "./changes/commit-changes.ts";
import type { RecordConnections } from "./kysely-record-store.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { Refusal } from "./rows/refusal.ts";
import { storableText } from "./rows/storable-text.ts";
import type { RecordTables } from "./rows/tables.ts";
import { translated } from "./rows/translated.ts";

const shown = ["name", "display", "roles", "department", "organisation", "region", "person", "disabled", "created_at", "created_by"] as const;
const shownOfAccount = [
  "account.name",
  "account.display",
  "account.roles",
  "account.department",
  "account.organisation",
  "account.region",
  "account.person",
  "account.disabled",
  "account.created_at",
  "account.created_by",
] as const;

/** The accounts in the database of the records. They are no records: no history holds them, no list of the register shows them. */
export class KyselyAccountStore implements AccountStore {
  readonly #connections: RecordConnections;
  readonly #engine: RecordEngine;

  constructor(connections: RecordConnections, engine: RecordEngine) {
    this.#connections = connections;
    this.#engine = engine;
  }

  async exist(): Promise<boolean> {
    return (await this.#run(({ read }) => read.selectFrom("account").select("name").limit(1).execute())).length > 0;
  }

  async list(): Promise<readonly Account[]> {
    return (await this.#run(({ read }) => read.selectFrom("account").select(shown).orderBy("name").execute())).map(accountOf);
  }

  async get(name: string): Promise<Account | null> {
    const row = await this.#run(({ read }) => read.selectFrom("account").select(shown).where("name", "=", storableText(name)).executeTakeFirst());
    return row === undefined ? null : accountOf(row);
  }

  async passwordHash(name: string): Promise<string | null> {
    const row = await this.#run(({ read }) => read.selectFrom("account").select("password").where("name", "=", storableText(name)).executeTakeFirst());
    // Nobody's password: the account is tied to who vouches for it, or is a program's.
    return row === undefined || row.password === "" ? null : row.password;
  }

  async add({ roles, disabled, ...account }: Account, password: string, told: ToldChange): Promise<Outcome<null>> {
    const row = { ...account, roles: roles.join(","), disabled: disabled ? 1 : 0, password };
    return this.#tell(told, async (write) => {
      const taken = await write.selectFrom("account").select("name").where("name", "=", row.name).executeTakeFirst();
      if (taken !== undefined) throw new Refusal(fault(note("user.exists", { name: row.name }, { field: "name" })));
      await write.insertInto("account").values(row).execute();
    });
  }

  async addTied({ roles, disabled, ...account }: Account, identity: Identity | null, told: ToldChange): Promise<Outcome<null>> {
    const row = { ...account, roles: roles.join(","), disabled: disabled ? 1 : 0, password: "" };
    return this.#tell(told, async (write) => {
      const taken = await write.selectFrom("account").select("name").where("name", "=", row.name).executeTakeFirst();
      if (taken !== undefined) throw new Refusal(fault(note("user.exists", { name: row.name }, { field: "name" })));
      await write.insertInto("account").values(row).execute();
      if (identity !== null) await tied(write, row.name, identity);
    });
  }

  async signedOn({ issuer, subject }: Identity): Promise<Account | null> {
    const row = await this.#run(({ read }) =>
      read
        .selectFrom("sign_on")
        .innerJoin("account", "account.name", "sign_on.account")
        .select(shownOfAccount)
        .where("sign_on.issuer", "=", storableText(issuer))
        .where("sign_on.subject", "=", storableText(subject))
        .executeTakeFirst(),
    );
    return row === undefined ? null : accountOf(row);
  }

  async identityOf(name: string): Promise<Identity | null> {
    const row = await this.#run(({ read }) =>
      read.selectFrom("sign_on").select(["issuer", "subject"]).where("account", "=", storableText(name)).executeTakeFirst(),
    );
    return row ?? null;
  }

  async tie(name: string, identity: Identity | null, told: ToldChange): Promise<Outcome<null>> {
    return this.#tell(told, async (write) => {
      await write.deleteFrom("sign_on").where("account", "=", storableText(name)).execute();
      if (identity !== null) await tied(write, storableText(name), identity);
      await endSessions(write, name);
    });
  }

  async secondFactor(name: string): Promise<SecondFactor | null> {
    const row = await this.#run(({ read }) =>
      read.selectFrom("second_factor").select(["secret", "step", "recovery"]).where("account", "=", storableText(name)).executeTakeFirst(),
    );
    return row === undefined ? null : { secret: row.secret, step: Number(row.step), recovery: partsOf(row.recovery) };
  }

  async setSecondFactor(name: string, factor: SecondFactor | null, told: ToldChange): Promise<Outcome<null>> {
    return this.#tell(told, async (write) => {
      await write.deleteFrom("second_factor").where("account", "=", storableText(name)).execute();
      if (factor !== null)
        await write
          .insertInto("second_factor")
          .values({ account: storableText(name), secret: factor.secret, step: factor.step, recovery: factor.recovery.join(" ") })
          .execute();
      await endSessions(write, name);
    });
  }

  async passkeys(name: string): Promise<readonly Passkey[]> {
    const rows = await this.#run(({ read }) =>
      read.selectFrom("passkey").selectAll().where("account", "=", storableText(name)).orderBy("created_at").orderBy("id").execute(),
    );
    return rows.map(passkeyOf);
  }

  async passkey(id: string): Promise<Passkey | null> {
    const row = await this.#run(({ read }) => read.selectFrom("passkey").selectAll().where("id", "=", storableText(id)).executeTakeFirst());
    return row === undefined ? null : passkeyOf(row);
  }

  async addPasskey({ transports, ...passkey }: Passkey, told: ToldChange): Promise<Outcome<null>> {
    return this.#tell(told, async (write) => {
      const held = await write.selectFrom("passkey").select("id").where("id", "=", passkey.id).executeTakeFirst();
      if (held !== undefined) throw new Refusal(fault(note("passkey.taken")));
      await write
        .insertInto("passkey")
        .values({ ...passkey, label: storableText(passkey.label), transports: transports.join(" ") })
        .execute();
    });
  }

  async removePasskey(name: string, id: string | null, told: ToldChange): Promise<Outcome<null>> {
    return this.#tell(told, async (write) => {
      const own = write.deleteFrom("passkey").where("account", "=", storableText(name));
      await (id === null ? own : own.where("id", "=", storableText(id))).execute();
      await endSessions(write, name);
    });
  }

  async usePasskey(id: string, challenge: number, counter: number): Promise<boolean> {
    const { numUpdatedRows } = await this.#write((write) =>
      write.updateTable("passkey").set({ used: challenge, counter }).where("id", "=", storableText(id)).where("used", "<", challenge).executeTakeFirst(),
    );
    return numUpdatedRows > 0n;
  }

  async takeStep(name: string, step: number): Promise<boolean> {
    const { numUpdatedRows } = await this.#write((write) =>
      write.updateTable("second_factor").set({ step }).where("account", "=", storableText(name)).where("step", "<", step).executeTakeFirst(),
    );
    return numUpdatedRows > 0n;
  }

  async takeRecovery(name: string, hash: string): Promise<boolean> {
    return this.#write(async (write) => {
      const held = await write.selectFrom("second_factor").select("recovery").where("account", "=", storableText(name)).executeTakeFirst();
      const left = partsOf(held?.recovery ?? "");
      if (held === undefined || !left.includes(hash)) return false;
      // Of two who bring the same code at once, one finds the list as it was.
      const { numUpdatedRows } = await write
        .updateTable("second_factor")
        .set({ recovery: left.filter((each) => each !== hash).join(" ") })
        .where("account", "=", storableText(name))
        .where("recovery", "=", held.recovery)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  }

  async change({ name, display, roles, department, organisation, region, person }: Account, told: ToldChange): Promise<Outcome<null>> {
    return this.#update(name, { display, roles: roles.join(","), department, organisation, region, person }, told);
  }

  async setPassword(name: string, password: string, told: ToldChange): Promise<Outcome<null>> {
    return this.#update(name, { password }, told, true);
  }

  async setDisabled(name: string, disabled: boolean, told: ToldChange): Promise<Outcome<null>> {
    return this.#update(name, { disabled: disabled ? 1 : 0 }, told, true);
  }

  async admit(session: Admission): Promise<void> {
    await this.#write((write) => write.insertInto("admission").values(admissionRow(session)).execute());
  }

  async addToken(token: Admission, told: ToldChange): Promise<Outcome<null>> {
    return this.#tell(told, (write) => write.insertInto("admission").values(admissionRow(token)).execute());
  }

  async tokens(account: string | null, at: string): Promise<readonly Admission[]> {
    const rows = await this.#run(({ read }) => {
      const all = read.selectFrom("admission").selectAll().where("kind", "=", "token").where("expires_at", ">", at);
      return (account === null ? all : all.where("account", "=", storableText(account))).orderBy("created_at", "desc").orderBy("hash").execute();
    });
    return rows.map(({ narrow, ...token }) => ({ ...token, narrow: narrowOf(narrow) }));
  }

  async endToken(hash: string, told: ToldChange): Promise<Outcome<null>> {
    return this.#tell(told, (write) => write.deleteFrom("admission").where("hash", "=", hash).where("kind", "=", "token").execute());
  }

  async admitted(hash: string, kind: Admission["kind"], at: string): ReturnType<AccountStore["admitted"]> {
    const row = await this.#run(({ read }) =>
      read
        .selectFrom("admission")
        .innerJoin("account", "account.name", "admission.account")
        .select([...shownOfAccount, "admission.expires_at", "admission.created_at as admitted_at", "admission.made_by", "admission.narrow"])
        .where("admission.hash", "=", hash)
        .where("admission.kind", "=", kind)
        .where("admission.expires_at", ">", at)
        // A clock that was set back does not make what is open last longer.
        .where("admission.created_at", "<=", laterBy(at, clockToleranceSeconds))
        .where("account.disabled", "=", 0)
        .executeTakeFirst(),
    );
    if (row === undefined) return null;
    return { account: accountOf(row), created_at: row.admitted_at, expires_at: row.expires_at, made_by: row.made_by, narrow: narrowOf(row.narrow) };
  }

  async extend(hash: string, until: string): Promise<void> {
    await this.#write((write) => write.updateTable("admission").set({ expires_at: until }).where("hash", "=", hash).execute());
  }

  async dismiss(hash: string): Promise<void> {
    await this.#write((write) => write.deleteFrom("admission").where("hash", "=", hash).execute());
  }

  async sweep(before: string): Promise<void> {
    await this.#write((write) => write.deleteFrom("admission").where("expires_at", "<=", before).execute());
  }

  async dismissSessions(name: string): Promise<void> {
    await this.#write((write) => write.deleteFrom("admission").where("account", "=", storableText(name)).where("kind", "=", "session").execute());
  }

  /** @param ends  whoever was let in under the old password, or before the account was shut out, is let in no longer */
  async #update(name: string, values: Partial<RecordTables["account"]>, told: ToldChange, ends = false): Promise<Outcome<null>> {
    return this.#tell(told, async (write) => {
      const before = await administrators(write);
      await write.updateTable("account").set(values).where("name", "=", storableText(name)).execute();
      if (before > 0 && (await administrators(write)) === 0) throw new Refusal(fault(note("user.last-administrator", { name }, { field: "name" })));
      if (ends) await write.deleteFrom("admission").where("account", "=", storableText(name)).execute();
    });
  }

  /** The history first: it holds the lock that all writers wait for, so that what is looked at after it stays as it is until the commit. */
  async #tell(told: ToldChange, work: (transaction: Transaction<RecordTables>) => Promise<unknown>): Promise<Outcome<null>> {
    try {
      await this.#write(async (transaction) => {
        await writeChanges(transaction, this.#engine, [told.change], told.author);
        await work(transaction);
      });
      return success(null);
    } catch (cause) {
      if (cause instanceof Refusal) return cause.outcome;
      throw cause;
    }
  }

  /** Every write is a transaction: it waits for its turn, and its outcome is known. */
  #write<T>(work: (transaction: Transaction<RecordTables>) => Promise<T>): Promise<T> {
    return this.#run(({ write }) => write.transaction().execute(work));
  }

  #run<T>(work: (connections: RecordConnections) => Promise<T>): Promise<T> {
    return translated(this.#engine, () => work(this.#connections));
  }
}

/** Accounts that are let in and may change accounts. */
async function administrators(db: Transaction<RecordTables>): Promise<number> {
  const rows = await db.selectFrom("account").select("roles").where("disabled", "=", 0).execute();
  return rows.filter(({ roles }) => roles.split(",").some((role) => role === "administrator" || role === "people-administrator")).length;
}

/** Whom another program vouches for has one account here. */
async function tied(write: Transaction<RecordTables>, account: string, { issuer, subject }: Identity): Promise<void> {
  const row = { issuer: storableText(issuer), subject: storableText(subject), account };
  const other = await write.selectFrom("sign_on").select("account").where("issuer", "=", row.issuer).where("subject", "=", row.subject).executeTakeFirst();
  if (other !== undefined) throw new Refusal(fault(note("sign-on.tied-to-another", { name: other.account }, { field: "subject" })));
  await write.insertInto("sign_on").values(row).execute();
}

async function endSessions(write: Transaction<RecordTables>, name: string): Promise<void> {
  await write.deleteFrom("admission").where("account", "=", storableText(name)).where("kind", "=", "session").execute();
}

const partsOf = (text: string): readonly string[] => text.split(" ").filter((part) => part !== "");

function admissionRow({ narrow, ...admission }: Admission): RecordTables["admission"] {
  return { ...admission, narrow: narrow === null ? null : narrow === "reads" ? narrow : narrow.join(" ") };
}

function narrowOf(text: string | null): Narrow | null {
  return text === null || text === "reads" ? text : partsOf(text);
}

function laterBy(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1_000).toISOString();
}

function accountOf({
  name,
  display,
  roles,
  department,
  organisation,
  region,
  person,
  disabled,
  created_at,
  created_by,
}: Pick<Selectable<RecordTables["account"]>, (typeof shown)[number]>): Account {
  return {
    name,
    display,
    roles: roles.split(",") as Account["roles"],
    department,
    organisation,
    region,
    person,
    disabled: Number(disabled) === 1,
    created_at,
    created_by,
  };
}

function passkeyOf({ counter, used, transports, ...row }: Selectable<RecordTables["passkey"]>): Passkey {
  return { ...row, counter: Number(counter), used: Number(used), transports: partsOf(transports) };
}

import { type Account, type AccountStore, type Admission, clockToleranceSeconds, fault, note, type Outcome, success, type ToldChange } from "@quoin/core";
import type { Selectable, Transaction } from "kysely";
import { writeChanges } from "./changes/commit-changes.ts";
import type { RecordConnections } from "./kysely-record-store.ts";
import type { RecordEngine } from "./record-engine.ts";
import { Refusal } from "./refusal.ts";
import { storableText } from "./storable-text.ts";
import type { RecordTables } from "./tables.ts";
import { translated } from "./translated.ts";

const shown = ["name", "display", "roles", "department", "organisation", "region", "person", "disabled", "created_at", "created_by"] as const;

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
    return row?.password ?? null;
  }

  async add({ roles, disabled, ...account }: Account, password: string, told: ToldChange): Promise<Outcome<null>> {
    const row = { ...account, roles: roles.join(","), disabled: disabled ? 1 : 0, password };
    return this.#tell(told, async (write) => {
      const taken = await write.selectFrom("account").select("name").where("name", "=", row.name).executeTakeFirst();
      if (taken !== undefined) throw new Refusal(fault(note("user.exists", { name: row.name }, { field: "name" })));
      await write.insertInto("account").values(row).execute();
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
    await this.#write((write) => write.insertInto("admission").values(session).execute());
  }

  async addToken(token: Admission, told: ToldChange): Promise<Outcome<null>> {
    return this.#tell(told, (write) => write.insertInto("admission").values(token).execute());
  }

  async admitted(hash: string, kind: Admission["kind"], at: string): ReturnType<AccountStore["admitted"]> {
    const row = await this.#run(({ read }) =>
      read
        .selectFrom("admission")
        .innerJoin("account", "account.name", "admission.account")
        .select([
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
          "admission.expires_at",
          "admission.created_at as admitted_at",
          "admission.made_by",
        ])
        .where("admission.hash", "=", hash)
        .where("admission.kind", "=", kind)
        .where("admission.expires_at", ">", at)
        // A clock that was set back does not make what is open last longer.
        .where("admission.created_at", "<=", laterBy(at, clockToleranceSeconds))
        .where("account.disabled", "=", 0)
        .executeTakeFirst(),
    );
    return row === undefined ? null : { account: accountOf(row), created_at: row.admitted_at, expires_at: row.expires_at, made_by: row.made_by };
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
  return rows.filter(({ roles }) => roles.split(",").includes("administrator")).length;
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

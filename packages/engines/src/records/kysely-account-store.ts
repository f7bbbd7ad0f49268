import type { Account, AccountStore, Admission } from "@quoin/core";
import type { Selectable, Transaction } from "kysely";
import type { RecordConnections } from "./kysely-record-store.ts";
import type { RecordEngine } from "./record-engine.ts";
import { storableText } from "./storable-text.ts";
import type { RecordTables } from "./tables.ts";
import { translated } from "./translated.ts";

const shown = ["name", "display", "roles", "department", "organisation", "disabled", "created_at", "created_by"] as const;

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

  async add({ roles, disabled, ...account }: Account, password: string): Promise<boolean> {
    const row = { ...account, roles: roles.join(","), disabled: disabled ? 1 : 0, password };
    const result = await this.#write((write) =>
      write
        .insertInto("account")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst(),
    );
    return Number(result.numInsertedOrUpdatedRows) > 0;
  }

  async change({ name, display, roles, department, organisation }: Account): Promise<void> {
    const values = { display, roles: roles.join(","), department, organisation };
    await this.#write((write) => write.updateTable("account").set(values).where("name", "=", storableText(name)).execute());
  }

  async setPassword(name: string, password: string): Promise<void> {
    await this.#change(name, { password });
  }

  async setDisabled(name: string, disabled: boolean): Promise<void> {
    await this.#change(name, { disabled: disabled ? 1 : 0 });
  }

  async admit(admission: Admission): Promise<void> {
    await this.#write((write) => write.insertInto("admission").values(admission).execute());
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
          "account.disabled",
          "account.created_at",
          "account.created_by",
          "admission.expires_at",
          "admission.created_at as admitted_at",
        ])
        .where("admission.hash", "=", hash)
        .where("admission.kind", "=", kind)
        .where("admission.expires_at", ">", at)
        .where("account.disabled", "=", 0)
        .executeTakeFirst(),
    );
    return row === undefined ? null : { account: accountOf(row), created_at: row.admitted_at, expires_at: row.expires_at };
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

  /** Whoever was let in under the old password, or before the account was shut out, is let in no longer. */
  async #change(name: string, values: { readonly password: string } | { readonly disabled: number }): Promise<void> {
    await this.#write(async (write) => {
      await write.updateTable("account").set(values).where("name", "=", storableText(name)).execute();
      await write.deleteFrom("admission").where("account", "=", storableText(name)).execute();
    });
  }

  /** Every write is a transaction: it waits for its turn, and its outcome is known. */
  #write<T>(work: (transaction: Transaction<RecordTables>) => Promise<T>): Promise<T> {
    return this.#run(({ write }) => write.transaction().execute(work));
  }

  #run<T>(work: (connections: RecordConnections) => Promise<T>): Promise<T> {
    return translated(this.#engine, () => work(this.#connections));
  }
}

function accountOf({
  name,
  display,
  roles,
  department,
  organisation,
  disabled,
  created_at,
  created_by,
}: Pick<Selectable<RecordTables["account"]>, (typeof shown)[number]>): Account {
  return { name, display, roles: roles.split(",") as Account["roles"], department, organisation, disabled: Number(disabled) === 1, created_at, created_by };
}

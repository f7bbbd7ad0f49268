import type { Address, DueNotice, Holder, NoticeCounts, NoticeEnd, NoticeStore, TakenNotice } from "@quoin/core";
import type { Transaction } from "kysely";
import type { RecordConnections } from "./kysely-record-store.ts";
import { inPortions } from "./rows/in-portions.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { storableText } from "./rows/storable-text.ts";
import type { RecordTables } from "./rows/tables.ts";
import { translated } from "./rows/translated.ts";

/** Signs of what a mail server said that are kept. */
const longestProblem = 300;

/** Addresses and notices in the database of the records: tables of their own, in no chain. */
export class KyselyNoticeStore implements NoticeStore {
  readonly #connections: RecordConnections;
  readonly #engine: RecordEngine;

  constructor(connections: RecordConnections, engine: RecordEngine) {
    this.#connections = connections;
    this.#engine = engine;
  }

  async address({ kind, id }: Holder): Promise<Address | null> {
    const row = await translated(this.#engine, () =>
      this.#connections.read
        .selectFrom("address")
        .select(["mail", "contact", "since"])
        .where("kind", "=", kind)
        .where("id", "=", storableText(id))
        .executeTakeFirst(),
    );
    return row ?? null;
  }

  async registrationAddresses(): Promise<ReadonlyMap<string, Address>> {
    const rows = await translated(this.#engine, () =>
      this.#connections.read.selectFrom("address").select(["id", "mail", "contact", "since"]).where("kind", "=", "registration").execute(),
    );
    return new Map(rows.map(({ id, ...address }) => [id, address]));
  }

  async setAddress({ kind, id }: Holder, { mail, contact, since }: Address): Promise<void> {
    const address = { mail: storableText(mail), contact: contact === null ? null : storableText(contact), since };
    await this.#write((transaction) =>
      transaction
        .insertInto("address")
        .values({ kind, id: storableText(id), ...address })
        .onConflict((conflict) => conflict.columns(["kind", "id"]).doUpdateSet(address))
        .execute(),
    );
  }

  async forgetAddress({ kind, id }: Holder): Promise<boolean> {
    const { numDeletedRows } = await this.#write((transaction) =>
      transaction.deleteFrom("address").where("kind", "=", kind).where("id", "=", storableText(id)).executeTakeFirst(),
    );
    return Number(numDeletedRows) > 0;
  }

  async lookedAt(): Promise<number | null> {
    const row = await translated(this.#engine, () => this.#connections.read.selectFrom("notice_head").select("seq").executeTakeFirst());
    return row === undefined ? null : Number(row.seq);
  }

  async enter(notices: readonly DueNotice[], upTo: number, at: string): Promise<void> {
    await this.#write(async (transaction) => {
      const rows = notices.map((notice) => ({ ...notice, state: "waiting" as const, attempts: 0, due: at, problem: null }));
      for (const some of inPortions(rows, Math.floor(this.#engine.parameters / 9)))
        await transaction
          .insertInto("notice")
          .values([...some])
          .onConflict((conflict) => conflict.column("seq").doNothing())
          .execute();
      await transaction
        .insertInto("notice_head")
        .values({ one: 1, seq: upTo })
        // Of two servers that look at once the slower one does not go back behind the other.
        .onConflict((conflict) => conflict.column("one").doUpdateSet({ seq: upTo }).where("notice_head.seq", "<", upTo))
        .execute();
    });
  }

  async take(now: string, until: string, limit: number): Promise<readonly TakenNotice[]> {
    return this.#write(async (transaction) => {
      const due = await transaction
        .selectFrom("notice")
        .select(["seq", "key", "type", "id", "event", "attempts"])
        .where("state", "=", "waiting")
        .where("due", "<=", now)
        .orderBy("due")
        .orderBy("seq")
        .limit(limit)
        .execute();
      const taken: TakenNotice[] = [];
      for (const { seq, attempts, ...notice } of due) {
        // Whoever else took it in between has moved its turn on.
        const { numUpdatedRows } = await transaction
          .updateTable("notice")
          .set({ due: until, attempts: Number(attempts) + 1 })
          .where("seq", "=", seq)
          .where("state", "=", "waiting")
          .where("due", "<=", now)
          .executeTakeFirst();
        if (Number(numUpdatedRows) === 1) taken.push({ ...notice, seq: Number(seq), attempts: Number(attempts) });
      }
      return taken;
    });
  }

  async end(seq: number, how: NoticeEnd, problem: string | null): Promise<void> {
    await this.#write((transaction) =>
      transaction
        .updateTable("notice")
        .set({ state: how, problem: problem === null ? null : storableText(problem).slice(0, longestProblem) })
        .where("seq", "=", seq)
        .execute(),
    );
  }

  async postpone(seq: number, until: string, problem: string): Promise<void> {
    await this.#write((transaction) =>
      transaction
        .updateTable("notice")
        .set({ due: until, problem: storableText(problem).slice(0, longestProblem) })
        .where("seq", "=", seq)
        .where("state", "=", "waiting")
        .execute(),
    );
  }

  async counts(): Promise<NoticeCounts> {
    const rows = await translated(this.#engine, () =>
      this.#connections.read
        .selectFrom("notice")
        .select(({ fn }) => ["state", fn.countAll().as("count")])
        .groupBy("state")
        .execute(),
    );
    const of = (state: NoticeEnd | "waiting"): number => Number(rows.find((row) => row.state === state)?.count ?? 0);
    return { waiting: of("waiting"), sent: of("sent"), failed: of("failed"), "no-address": of("no-address") };
  }

  async sweep(before: string): Promise<void> {
    await this.#write((transaction) => transaction.deleteFrom("notice").where("state", "!=", "waiting").where("due", "<", before).execute());
  }

  async #write<T>(work: (transaction: Transaction<RecordTables>) => Promise<T>): Promise<T> {
    return translated(this.#engine, () => this.#connections.write.transaction().execute(work));
  }
}

import { randomBytes } from "node:crypto";
import type { AccessQuery, AccessRow, AccessTrail } from "@quoin/core";
import type { RecordConnections } from "./kysely-record-store.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { storableText } from "./rows/storable-text.ts";
import { translated } from "./rows/translated.ts";

/** The trail of access in the database of the records: a table of its own, in no chain, written by the server alone. */
export class KyselyAccessTrail implements AccessTrail {
  readonly #connections: RecordConnections;
  readonly #engine: RecordEngine;

  constructor(connections: RecordConnections, engine: RecordEngine) {
    this.#connections = connections;
    this.#engine = engine;
  }

  async write(row: AccessRow): Promise<void> {
    const { at, account, address, what, subject, outcome, token } = row;
    const [held, from, about] = [account, address, subject].map((text) => (text === null ? null : storableText(text).slice(0, 200)));
    const values = {
      id: `${at} ${randomBytes(6).toString("hex")}`,
      at,
      account: held ?? null,
      address: from ?? null,
      what,
      subject: about ?? null,
      outcome,
      token,
    };
    await translated(this.#engine, () =>
      this.#connections.write.transaction().execute((transaction) => transaction.insertInto("access").values(values).execute()),
    );
  }

  async list({ account, what, since, limit }: AccessQuery): Promise<readonly AccessRow[]> {
    return translated(this.#engine, async () => {
      let query = this.#connections.read.selectFrom("access").select(["at", "account", "address", "what", "subject", "outcome", "token"]);
      if (account !== undefined) query = query.where("account", "=", storableText(account));
      if (what !== undefined) query = query.where("what", "=", what);
      if (since !== undefined) query = query.where("at", ">=", since);
      return (await query.orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute()) as readonly AccessRow[];
    });
  }

  async sweep(before: string): Promise<number> {
    const { numDeletedRows } = await translated(this.#engine, () =>
      this.#connections.write.transaction().execute((transaction) => transaction.deleteFrom("access").where("at", "<", before).executeTakeFirst()),
    );
    return Number(numDeletedRows);
  }
}

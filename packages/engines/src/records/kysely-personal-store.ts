import { type Outcome, type PersonalStore, type PersonalText, success, type ToldErasure } from "@quoin/core";
import type { Transaction } from "kysely";
import { writeChanges } from "./changes/commit-changes.ts";
import type { RecordConnections } from "./kysely-record-store.ts";
import { inPortions } from "./rows/in-portions.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { Refusal } from "./rows/refusal.ts";
import type { RecordTables } from "./rows/tables.ts";
import { translated } from "./rows/translated.ts";

/** Texts about people in the database of the records, in no chain: the history holds their salted hashes. */
export class KyselyPersonalStore implements PersonalStore {
  readonly #connections: RecordConnections;
  readonly #engine: RecordEngine;

  constructor(connections: RecordConnections, engine: RecordEngine) {
    this.#connections = connections;
    this.#engine = engine;
  }

  async texts(): Promise<readonly PersonalText[]> {
    const rows = await translated(this.#engine, () =>
      this.#connections.read
        .selectFrom("personal")
        .select(["hash", "type", "id", "path", "value", "since"])
        .where("value", "is not", null)
        .orderBy("type")
        .orderBy("id")
        .orderBy("path")
        .orderBy("since")
        .orderBy("hash")
        .execute(),
    );
    return rows.flatMap(({ value, ...row }) => (value === null ? [] : [{ ...row, value }]));
  }

  async erase(hashes: readonly string[], told: ToldErasure): Promise<Outcome<null>> {
    return this.#tell(told, async (write) => {
      const types = new Set<string>();
      for (const some of inPortions(hashes, this.#engine.parameters - 1)) {
        const held = [...some];
        for (const { type } of await write.selectFrom("personal").select("type").distinct().where("hash", "in", held).execute()) types.add(type);
        await write.updateTable("personal").set({ value: null, salt: "" }).where("hash", "in", held).execute();
      }
      // What the records of a type hold is known by a hash over their texts, against which an erased one could be tried: it begins anew from the newest change.
      for (const type of types) await write.deleteFrom("type_state").where("type", "=", type).execute();
    });
  }

  async sealedRows(): Promise<number> {
    const row = await translated(this.#engine, () =>
      this.#connections.read
        .selectFrom("sealed_change")
        .select(({ fn }) => fn.countAll().as("rows"))
        .executeTakeFirst(),
    );
    return Number(row?.rows ?? 0);
  }

  async deleteSealed(told: ToldErasure): Promise<Outcome<null>> {
    return this.#tell(told, (write) => write.deleteFrom("sealed_change").execute());
  }

  async #tell({ changes, author }: ToldErasure, work: (transaction: Transaction<RecordTables>) => Promise<unknown>): Promise<Outcome<null>> {
    try {
      await translated(this.#engine, () =>
        this.#connections.write.transaction().execute(async (transaction) => {
          await writeChanges(transaction, this.#engine, changes, author);
          await work(transaction);
        }),
      );
      return success(null);
    } catch (cause) {
      if (cause instanceof Refusal) return cause.outcome;
      throw cause;
    }
  }
}

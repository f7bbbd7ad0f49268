import { setTimeout } from "node:timers/promises";
import { ExternalFault, note } from "@quoin/core";
import { CompiledQuery, PostgresDialect, PostgresDriver } from "kysely";
import { pg } from "./own-driver.ts";
import { postgresEngine } from "./postgres-engine.ts";

type HeldConnection = Parameters<PostgresDriver["rollbackTransaction"]>[0];

/** How long the outcome of a commit is asked for: a server that is restarted is back within it. */
const patienceMilliseconds = 10_000;
const pauseMilliseconds = 200;

/** PostgreSQL whose commits are certain: where the connection breaks while one is under way, the server is asked afterwards whether it took place. */
export class CertainPostgresDialect extends PostgresDialect {
  readonly #pool: pg.Pool;
  readonly #asking: pg.ClientConfig;

  /** @param asking  how to reach the server when all connections of the pool may be broken ones that are still held */
  constructor(pool: pg.Pool, asking: pg.ClientConfig) {
    super({ pool });
    this.#pool = pool;
    this.#asking = asking;
  }

  override createDriver(): PostgresDriver {
    return new CertainPostgresDriver(this.#pool, this.#asking);
  }
}

class CertainPostgresDriver extends PostgresDriver {
  readonly #asking: pg.ClientConfig;

  constructor(pool: pg.Pool, asking: pg.ClientConfig) {
    super({ pool });
    this.#asking = asking;
  }

  /** Returns where the changes are stored, throws the engine's error where they are not, and a fault of its own where nobody can tell. */
  override async commitTransaction(connection: HeldConnection): Promise<void> {
    // Null where nothing was written.
    const { rows } = await connection.executeQuery<{ id: string | null }>(CompiledQuery.raw("select txid_current_if_assigned()::text as id"));
    const id = rows[0]?.id ?? null;
    try {
      await super.commitTransaction(connection);
    } catch (cause) {
      if (id === null || !isCut(cause)) throw cause;
      if (!(await this.#isCommitted(id, cause))) throw cause;
    }
  }

  /** A connection that broke has been rolled back by the server; the error that broke it is the one to tell of. */
  override async rollbackTransaction(connection: HeldConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (cause) {
      if (!isCut(cause)) throw cause;
    }
  }

  async #isCommitted(id: string, cause: unknown): Promise<boolean> {
    const until = performance.now() + patienceMilliseconds;
    while (performance.now() < until) {
      const status = await this.#statusOf(id);
      if (status === "committed" || status === "aborted") return status === "committed";
      await setTimeout(pauseMilliseconds);
    }
    throw new ExternalFault(note("register.unknown-outcome", { problem: (cause as Error).message }), "unavailable", cause);
  }

  /** `in progress` while the broken connection's process still works; undefined where the server cannot be asked. */
  async #statusOf(id: string): Promise<string | null | undefined> {
    const client = new pg.Client(this.#asking);
    client.on("error", () => {});
    try {
      await client.connect();
      const { rows } = await client.query<{ status: string | null }>("select txid_status($1::bigint) as status", [id]);
      return rows[0]?.status;
    } catch (cause) {
      if (!isCut(cause)) throw cause;
      return undefined;
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/** Whether the server could not be talked to, as opposed to having refused what it was told. */
function isCut(cause: unknown): boolean {
  const code = postgresEngine.fault(cause)?.code;
  return code === "register.unreachable" || code === "register.full";
}

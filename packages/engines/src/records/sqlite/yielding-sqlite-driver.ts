import { setImmediate } from "node:timers/promises";
import { type CompiledQuery, type DatabaseConnection, type QueryResult, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from "kysely";

/** Values bound and rows read after which the process takes a turn. */
const restAfter = 20_000;

/**
 * SQLite that lets the process take a turn now and then. It answers within one turn, and what a statement held outside of JavaScript is freed between two turns alone:
 * whoever asks statement after statement would hold all of it, and let nobody else in.
 */
export class RestingSqliteDriver extends SqliteDriver {
  #since = 0;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        const result = await connection.executeQuery<R>(query);
        this.#since += 1 + query.parameters.length + result.rows.length;
        if (this.#since > restAfter) {
          this.#since = 0;
          await setImmediate();
        }
        return result;
      },
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }
}

/** For readers: the plain dialect with such a driver. */
export class RestingSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): RestingSqliteDriver {
    return new RestingSqliteDriver(this.#config);
  }
}

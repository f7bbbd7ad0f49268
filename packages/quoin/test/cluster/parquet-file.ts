import { DuckDBInstance } from "@duckdb/node-api";

/** Writes what a query of DuckDB gives as a parquet file. */
export async function parquetFile(path: string, select: string): Promise<void> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

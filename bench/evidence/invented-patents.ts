import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** Invented patents as they are written: a row for each patent, applicant and class, and a row for each citation. */
export interface InventedPatents {
  readonly patents: string;
  readonly citations: string;
}

const regions = 31;
const classes = 120;

/**
 * Invented patents, of any number, as parquet (or csv) in `folder`: one in four has two applicants, one in ten three, one in three two classes; a region leans to classes near to
 * its own and to large neighbours, citations to the same and the next classes. `parts` files in a folder of each, where more than one is asked for. Every row is marked as invented; the same number and seed give the same rows.
 */
export async function inventedPatents(
  folder: string,
  count: number,
  { seed = 1, format = "parquet" as "parquet" | "csv", parts = 1 } = {},
): Promise<InventedPatents> {
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:", { preserve_insertion_order: "false" });
  const connection = await instance.connect();
  const ending = parts > 1 ? "" : `.${format}`;
  const files = { patents: join(folder, `patents${ending}`), citations: join(folder, `citations${ending}`) };
  /** A number from 0 to 1 that hangs on the patent and on what it is drawn for. */
  const drawn = (what: string, of = "p") => `(CAST(hash(${of}, '${what}', ${seed}) % 1000003 AS DOUBLE) / 1000003)`;
  const write = async (query: string, to: string, of: string): Promise<void> => {
    const copy = (rows: string, path: string) =>
      connection.run(`COPY (${rows}) TO '${path.replaceAll("'", "''")}' (FORMAT ${format}${format === "csv" ? ", HEADER" : ""})`);
    if (parts > 1) await mkdir(to, { recursive: true });
    else await copy(query, to);
    for (let part = 0; parts > 1 && part < parts; part++)
      await copy(`SELECT * FROM (${query}) AS all_rows WHERE hash(${of}) % ${parts} = ${part}`, join(to, `${part}.${format}`));
  };
  const home = (of: string, what: string) => `CAST(floor(${regions} * pow(${drawn(`region ${what}`, of)}, 2.2)) AS INTEGER)`;
  // The classes of a region lie around a place of its own on a ring; one patent in six lies anywhere.
  const near = `CAST(floor(CASE WHEN ${drawn("anywhere")} < 0.17 THEN ${drawn("class")} * ${classes} ELSE (r * 37 % ${classes}) + 34 * (${drawn("class a")} + ${drawn("class b")} - 1) + ${classes} END) AS INTEGER) % ${classes}`;
  try {
    await connection.run(
      `CREATE TEMP VIEW made AS SELECT p, r, year, ${near} AS c FROM (SELECT i AS p, ${home("i", "first")} AS r, CAST(2005 + floor(19 * sqrt(${drawn("year", "i")})) AS INTEGER) AS year FROM range(${count}) AS t(i)) AS x`,
    );
    const applicants = `SELECT p, r, year, c, k, CASE WHEN k = 0 THEN r ELSE CAST(floor(${regions} * pow(${drawn("partner", "p * 4 + k")}, 2.2)) AS INTEGER) END AS ar FROM made, range(3) AS ks(k) WHERE k = 0 OR (k = 1 AND ${drawn("two")} < 0.35) OR (k = 2 AND ${drawn("two")} < 0.1)`;
    await write(
      `SELECT 'P' || p AS patent, 'A' || ar || '-' || CAST(floor(2000 * pow(${drawn("applicant", "p * 4 + k")}, 3)) AS INTEGER) AS applicant, 'R' || lpad(CAST(ar + 1 AS VARCHAR), 2, '0') AS region, year, 'T' || lpad(CAST((c + CASE WHEN m = 0 THEN 0 ELSE 1 + CAST(floor(3 * ${drawn("second class")}) AS INTEGER) END) % ${classes} AS VARCHAR), 3, '0') AS technology, true AS synthetic FROM (${applicants}) AS a, range(2) AS ms(m) WHERE m = 0 OR ${drawn("classes")} < 0.33`,
      files.patents,
      "patent",
    );
    await write(
      `SELECT 'P' || p AS citing, 'P' || CAST(floor(p * ${drawn("cited", "p * 8 + k")}) AS BIGINT) AS cited, true AS synthetic FROM range(1, ${count}) AS t(p), range(4) AS ks(k) WHERE ${drawn("cites", "p * 8 + k")} < 0.4`,
      files.citations,
      "citing",
    );
    return files;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

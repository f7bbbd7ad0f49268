import type { SourceColumn } from "@quoin/core";

/** A name of a file's own in Spark SQL. */
export function inBackticks(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

export function sparkKind(type: string): SourceColumn["kind"] {
  return /^(tinyint|smallint|int|bigint)$/.test(type) ? "integer" : "text";
}

/** What a column's cells are as text, the same in both engines: whole numbers stay numbers, a number without `.0`, a date as ISO; a missing cell is NULL. */
export function parquetText(column: string, type: string): string {
  if (sparkKind(type) === "integer") return column;
  if (type === "double" || type === "float") return floatingText(column);
  return `nullif(CAST(${column} AS STRING), '')`;
}

/**
 * A floating number in its shortest form, as DuckDB writes it: plain from 0.0001 to below 10^16, else `1.5e-07`, `1e+16`; none where it is not finite. Spark writes
 * `1.0E10`, `1.5E-7`.
 */
function floatingText(column: string): string {
  const text = `CAST(${column} AS STRING)`;
  const plain = `regexp_replace(CAST(CAST(${text} AS DECIMAL(38, 21)) AS STRING), '[.]?0+$', '')`;
  const power = `CAST(regexp_extract(${text}, 'E(-?[0-9]+)$', 1) AS INT)`;
  const exponent = `concat(CASE WHEN ${power} < 0 THEN '-' ELSE '+' END, lpad(CAST(abs(${power}) AS STRING), greatest(2, length(CAST(abs(${power}) AS STRING))), '0'))`;
  const scientific = `concat(regexp_replace(regexp_extract(${text}, '^(-?[0-9.]+)E', 1), '[.]0$', ''), 'e', ${exponent})`;
  return `CASE WHEN ${column} IS NULL OR isnan(${column}) OR abs(${column}) = double('infinity') THEN NULL WHEN ${column} = 0 THEN ${zero(column)} WHEN abs(${column}) >= 0.0001D AND abs(${column}) < 1e16D THEN ${plain} ELSE ${scientific} END`;
}

/** Of nought too the sign is kept. */
function zero(column: string): string {
  return `CASE WHEN CAST(${column} AS STRING) LIKE '-%' THEN '-0' ELSE '0' END`;
}

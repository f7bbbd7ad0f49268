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
  if (type === "double" || type === "float") return floatingText(column, type);
  return `nullif(CAST(${column} AS STRING), '')`;
}

/**
 * A floating number in its shortest form, as DuckDB writes it: plain from 0.0001 to below 10^16, else `1.5e-07`, `1e+16`; none where it is not finite. Java's own text
 * is not always the shortest, so the least digits are looked for that are read as the same number.
 */
function floatingText(column: string, type: "double" | "float"): string {
  const digits = type === "double" ? [14, 15, 16] : [5, 6, 7, 8];
  const written = digits.map((each) => `format_string('%.${each}e', ${column})`);
  const tried = written.slice(0, -1).map((text) => `WHEN CAST(${text} AS ${type.toUpperCase()}) = ${column} THEN ${text}`);
  const shortest = `CASE ${tried.join(" ")} ELSE ${written.at(-1)} END`;
  const plain = `regexp_replace(CAST(CAST(${shortest} AS DECIMAL(38, 21)) AS STRING), '[.]?0+$', '')`;
  const scientific = `regexp_replace(${shortest}, '[.]?0*e', 'e')`;
  const power = `CAST(regexp_extract(${shortest}, 'e([+-][0-9]+)$', 1) AS INT)`;
  const hasValue = `${column} IS NOT NULL AND NOT isnan(${column}) AND abs(${column}) <> double('infinity')`;
  // Of nought too the sign is kept.
  const nought = `CASE WHEN CAST(${column} AS STRING) LIKE '-%' THEN '-0' ELSE '0' END`;
  return `CASE WHEN ${hasValue} THEN CASE WHEN ${column} = 0 THEN ${nought} WHEN ${power} BETWEEN -4 AND 15 THEN ${plain} ELSE ${scientific} END END`;
}

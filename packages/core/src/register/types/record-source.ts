/** The table, the column and the key by which a record was taken over. */
export interface TableSource {
  readonly table: string;
  readonly column: string;
  readonly key: string;
}

/** What the source of a record says that was taken over from a table. */
export function tableSource(table: string, column: string, key: string): string {
  return `${table}.${column}: ${key}`;
}

const written = /^([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*): (.+)$/;

/** What `tableSource` wrote; null for a source that somebody wrote. */
export function tableSourceOf(source: string): TableSource | null {
  const [, table, column, key] = written.exec(source) ?? [];
  return table === undefined || column === undefined || key === undefined ? null : { table, column, key };
}

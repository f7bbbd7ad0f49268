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
const between = /; (?=[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*: )/;

/** The source of what several tables say: theirs, each once, in their order. */
export function joinedSources(sources: readonly string[]): string {
  return [...new Set(sources)].join("; ");
}

/** What `tableSource` wrote, of each table that the record was taken over from; none for a source that somebody wrote. */
export function tableSourcesOf(source: string): readonly TableSource[] {
  return source.split(between).flatMap((each) => {
    const [, table, column, key] = written.exec(each) ?? [];
    return table === undefined || column === undefined || key === undefined ? [] : [{ table, column, key }];
  });
}

/** The first table that a record was taken over from; null for a source that somebody wrote. */
export function tableSourceOf(source: string): TableSource | null {
  return tableSourcesOf(source)[0] ?? null;
}

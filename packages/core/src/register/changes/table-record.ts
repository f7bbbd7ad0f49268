/**
 * What a table says of one record: only the fields that the table speaks of, so that everything else stays as people left it.
 * `labels` holds the languages that the table knows; `source` names table, column and key.
 */
export interface TableRecord {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

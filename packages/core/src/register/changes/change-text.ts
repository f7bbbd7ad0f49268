/** What the hash of a row of the history is taken over. `before` and `after` are the JSON texts as they are stored. */
export interface ChangeContent {
  readonly seq: number;
  readonly type: string;
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly reason: string;
  readonly version: number;
  readonly before: string | null;
  readonly after: string;
  readonly previous: string;
  /** The JSON text of the token by which it was made; null in person, and in every row from before tokens were told. */
  readonly via: string | null;
}

/**
 * The text whose SHA-256 is the `hash` of a row of the history: a JSON array of its columns in this order. Since it holds the hash of the row before it,
 * no row can be changed, removed or put in without every later hash changing too. The first row's `previous` is empty. `via` is a last column where there is one.
 */
export function changeText({ seq, type, id, at, who, reason, version, before, after, previous, via }: ChangeContent): string {
  return JSON.stringify([seq, type, id, at, who, reason, version, before, after, previous, ...(via === null ? [] : [via])]);
}

/** What rows of a table can belong to. */
export const blockKinds = ["institution", "call", "industry", "programme", "province", "year"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A column whose rows of one value hang together; `name` says what the value is, null where the description of the table does not. */
export interface DeclaredBlock {
  readonly name: BlockKind | null;
  readonly column: string;
}

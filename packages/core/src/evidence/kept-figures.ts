/** Where figures are kept that were computed once; the workspace has one, sources in memory have none. */
export interface KeptFigures {
  /** The version of the program: another one computes anew. */
  readonly codeVersion: string;
  hash(text: string): string;
  /** Null where nothing is kept under the name. */
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, content: Uint8Array): Promise<void>;
}

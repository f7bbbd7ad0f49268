import type { SourceFile } from "./fields.ts";
import type { Outcome } from "./outcome.ts";

/** A text file as it was read. */
export interface ReadText {
  readonly text: string;
  /** Of the bytes as they were handed in. */
  readonly sha256: string;
}

/** Reads text files that are no tables, plain or packed with gzip, in any encoding that tables may have. */
export interface TextReader {
  read(file: SourceFile): Promise<Outcome<ReadText>>;
}

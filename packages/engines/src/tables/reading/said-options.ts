import { type InputFormat, type SaidOfFile, type TableOptions, tableEncodings } from "@quoin/core";
import type { FileKind } from "../file-kind.ts";

const kindsOf: Readonly<Record<InputFormat, readonly FileKind[]>> = {
  csv: ["text", "gzip"],
  tsv: ["text", "gzip"],
  xlsx: ["zip"],
  json: ["json", "gzip"],
  jsonl: ["json", "gzip"],
  parquet: ["parquet"],
  arrow: ["arrow"],
};

/** Whether bytes may be what somebody says of them; what a packed text is, shows when it is unpacked. */
export function isAsSaid(said: InputFormat, kind: FileKind): boolean {
  return kindsOf[said].includes(kind);
}

/** What is asked for goes before what is said of a file, and that before what is found out. */
export function optionsWith(options: TableOptions, said: SaidOfFile | undefined): TableOptions {
  if (said === undefined) return options;
  return {
    encoding: options.encoding ?? tableEncodings.find((known) => known === said.encoding),
    delimiter: options.delimiter ?? said.delimiter ?? (said.format === "tsv" ? "\t" : undefined),
    decimal: options.decimal ?? signOf([".", ","], said.decimal),
    thousands: options.thousands ?? signOf([".", ",", " ", "'"], said.thousands),
    sheet: options.sheet ?? said.sheet,
  };
}

function signOf<const T extends string>(known: readonly T[], said: string | undefined): T | undefined {
  return known.find((each) => each === said);
}

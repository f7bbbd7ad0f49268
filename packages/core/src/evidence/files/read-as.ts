import type { TableDecisions } from "./table-reader.ts";

/** How a file was read, for provenance: what was decided about it, without its hash, which stands with the inputs. */
export function readAs({ sha256: _, ...decided }: TableDecisions): Omit<TableDecisions, "sha256"> {
  return decided;
}

import type { DenseEngine } from "@quoin/methods";

/** Whoever inverts a table of a thousand sectors. */
export type TableInverter = DenseEngine;

declare module "../../contract/ports.ts" {
  interface Ports {
    readonly dense: TableInverter;
  }
}

import { realpath } from "node:fs/promises";
import { basename, isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type DerivationEngines, ExternalFault, note } from "@quoin/core";
import { duckdbSession } from "./duckdb-session.ts";

/** What derivations find in the environment of the program. */
export interface DerivationPlaces {
  /** Folder for what memory does not hold. */
  readonly spill: string | undefined;
  /** Address of the cluster where none is named. */
  readonly spark: string | undefined;
  /** True where the one who asks may name a cluster: whoever types the command, never one who asks over HTTP. */
  readonly mayName: boolean;
  /** Folders beside the workspace in which evidence may lie. */
  readonly roots: readonly string[];
}

/** The engines of derivations: DuckDB in this process. The port has a place for a cluster; none is reached yet, and that is said. */
export function derivationEngines(places: DerivationPlaces): DerivationEngines {
  return {
    async open(engine, address, limits) {
      if (engine === "duckdb") return duckdbSession(limits, places);
      if (address !== null && address !== places.spark && !places.mayName) throw new ExternalFault(note("derive.address-not-served"), "forbidden");
      throw new ExternalFault(note("derive.no-spark", {}, { field: "engine" }), "input");
    },
    async located(path, workspace) {
      const bytes = () => Promise.reject(new RangeError("located: a source is read by its engine"));
      if (/^(s3a?|hdfs|abfss?|gs):/.test(path)) return { name: path, path, bytes };
      const plain = path.startsWith("file:") ? fileURLToPath(path) : path;
      const full = resolve(workspace, plain);
      const within = await Promise.all([workspace, ...places.roots].map((root) => realpath(root).catch(() => resolve(root))));
      const hidden = !isAbsolute(plain) && plain.split("/").some((part) => part.startsWith("."));
      if (hidden || plain.includes("\0")) throw new ExternalFault(note("derive.outside", { path }), "input");
      return { name: isAbsolute(plain) ? basename(plain) : plain, path: full, within, bytes };
    },
  };
}

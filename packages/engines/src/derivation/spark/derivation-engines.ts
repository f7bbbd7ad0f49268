import { realpath } from "node:fs/promises";
import { basename, isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type DerivationEngines, ExternalFault, note } from "@quoin/core";
import { duckdbSession } from "../duckdb-session.ts";
import { isClusterPath } from "../source-files.ts";
import { type ConnectAddress, connectAddress } from "./connect-address.ts";

/** What derivations find in the environment of the program. */
export interface DerivationPlaces {
  /** Folder for what memory does not hold. */
  readonly spill: string | undefined;
  /** Address of the cluster where none is named. */
  readonly spark: string | undefined;
  /** What a cluster lets us in by. */
  readonly sparkToken: string | undefined;
  /** File with the certificates (PEM) of those who vouch for a cluster, where that is not one of the well-known. */
  readonly sparkAuthority: string | undefined;
  /** True where the one who asks may name a cluster: whoever types the command, never one who asks over HTTP. */
  readonly mayName: boolean;
  /** Folders beside the workspace in which evidence may lie. */
  readonly roots: readonly string[];
}

/** The engines of derivations: DuckDB in this process, Spark on a cluster. */
export function derivationEngines(places: DerivationPlaces): DerivationEngines {
  const clusterAt = (address: string | null): ConnectAddress => {
    if (address !== null && address !== places.spark && !places.mayName) throw new ExternalFault(note("derive.address-not-served"), "forbidden");
    const text = address ?? places.spark;
    if (text === undefined || text === "") throw new ExternalFault(note("derive.no-spark", {}, { field: "engine" }), "input");
    return connectAddress(text, { isTyped: address !== null && address !== places.spark, token: places.sparkToken, authority: places.sparkAuthority });
  };
  return {
    async open(engine, address, limits) {
      if (engine === "duckdb") return duckdbSession(limits, places);
      const cluster = clusterAt(address);
      const { sparkSession } = await import("./spark-session.ts");
      return sparkSession(cluster, limits);
    },
    async cluster(address) {
      const cluster = clusterAt(address);
      const { clusterHealth } = await import("./cluster-health.ts");
      return clusterHealth(cluster);
    },
    async located(path, workspace) {
      const bytes = () => Promise.reject(new RangeError("located: a source is read by its engine"));
      if (isClusterPath(path) && !path.startsWith("file:")) {
        const isAllowed =
          !path.split("/").includes("..") && places.roots.some((root) => path === root || path.startsWith(root.endsWith("/") ? root : `${root}/`));
        if (!isAllowed) throw new ExternalFault(note("derive.outside", { path }), "input");
        return { name: path, path, bytes, isElsewhere: true };
      }
      const plain = path.startsWith("file:") ? fileURLToPath(path) : path;
      const full = resolve(workspace, plain);
      const within = await Promise.all([workspace, ...places.roots].map((root) => realpath(root).catch(() => resolve(root))));
      const hidden = !isAbsolute(plain) && plain.split("/").some((part) => part.startsWith("."));
      if (hidden || plain.includes("\0")) throw new ExternalFault(note("derive.outside", { path }), "input");
      return { name: isAbsolute(plain) ? basename(plain) : plain, path: full, within, bytes };
    },
  };
}

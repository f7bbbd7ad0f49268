import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's own folder. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** The hash of the repository's files and folders that are named, without tests and what a workspace keeps for itself, and of the packages that they stand on. */
export function sourcesHash(places: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of places.map((name) => join(repository, name))) {
    const names = statSync(folder).isFile() ? [""] : readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names) {
      const path = join(folder, name);
      if (name.includes(".test.") || name.startsWith(".quoin") || !statSync(path).isFile()) continue;
      hash.update(`${name}\0`).update(readFileSync(path));
    }
  }
  return hash
    .update(readFileSync(join(repository, "package-lock.json")))
    .digest("hex")
    .slice(0, 24);
}

/** The folders with the sources of the program. */
export const programSources = ["methods", "optimise", "core", "engines", "quoin"].map((name) => join("packages", name, "src"));

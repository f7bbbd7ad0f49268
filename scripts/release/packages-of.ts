import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Platform } from "./platforms.ts";

/** What is read of a manifest. */
interface Manifest {
  readonly name?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Lets npm put the packages of a platform into a folder: those of the lock file and no others, without what only makes and tests the program, and without running anything of
 * theirs. What the pages are made of is there too, for the bill of materials.
 */
export function putPackages(root: string, folder: string, { os, cpu }: Platform): void {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Record<string, unknown>> };
  const kept = Object.entries(lock.packages).filter(([path, each]) => each["dev"] !== true && each["devOptional"] !== true && !isLeft(path));
  for (const [, each] of kept) delete each["devDependencies"];
  lock.packages = Object.fromEntries(kept);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  for (const place of ["", ...kept.map(([path]) => path).filter((path) => path.startsWith("packages/") && !path.includes("node_modules"))]) {
    const { devDependencies: _, scripts: __, ...manifest } = JSON.parse(readFileSync(join(root, place, "package.json"), "utf8")) as Record<string, unknown>;
    mkdirSync(join(folder, place), { recursive: true });
    // What has no version has no place in a bill of materials.
    writeFileSync(join(folder, place, "package.json"), JSON.stringify({ version: "0.0.0", ...manifest }));
  }
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--silent", `--os=${os}`, `--cpu=${cpu}`];
  execFileSync("npm", os === "linux" ? [...words, "--libc=glibc"] : words, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** Parts of the compiler, which a package of the pages names as something that it may meet, and engines for another C library than the runtime's. */
function isLeft(path: string): boolean {
  return /(?:^|\/)node_modules\/@typescript\/|-musl(?:eabihf)?$/.test(path);
}

/** Unpacks the runtime of a platform; fails where its package has another hash than the one that is written down. */
export function putRuntime(folder: string, { runtime, os }: Platform): void {
  const passing = `${folder}.passing`;
  mkdirSync(passing, { recursive: true });
  const packed = execFileSync("npm", ["pack", "--silent", "--prefer-offline", runtime.spec], { cwd: passing, encoding: "utf8" }).trim();
  const integrity = `sha512-${createHash("sha512")
    .update(readFileSync(join(passing, packed)))
    .digest("base64")}`;
  if (integrity !== runtime.integrity) throw new Error(`release: ${runtime.spec} has the hash ${integrity}, not ${runtime.integrity}`);
  execFileSync("tar", ["xzf", packed], { cwd: passing });
  const program = os === "win32" ? "node.exe" : "node";
  mkdirSync(join(folder, "bin"), { recursive: true });
  cpSync(join(passing, "package", "bin", program), join(folder, "bin", program));
  const licence = join(passing, "package", "LICENSE");
  if (existsSync(licence)) cpSync(licence, join(folder, "LICENSE"));
  rmSync(passing, { recursive: true });
}

/** The packages that the built program loads at run time, as the bundler was told to leave them, with all that they need. */
export function neededPackages(modules: string, roots: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (name: string, from: string): void => {
    for (let place = from; ; place = dirname(place)) {
      const folder = join(place, "node_modules", name);
      if (existsSync(join(folder, "package.json"))) {
        if (found.has(folder) || name.startsWith("@types/")) return;
        found.add(folder);
        const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
        for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) look(each, folder);
        return;
      }
      if (place === dirname(place) || place === dirname(modules)) return; // Of another platform.
    }
  };
  for (const root of roots) look(root, dirname(modules));
  return found;
}

/** Copies the needed packages; without what only a compiler or somebody who debugs them reads. */
export function copyPackages(modules: string, target: string, needed: ReadonlySet<string>): void {
  for (const folder of needed)
    cpSync(folder, join(target, folder.slice(modules.length)), {
      recursive: true,
      filter: (path) => basename(path) !== "node_modules" && !/\.(?:map|[cm]?tsx?|tsbuildinfo)$|^(?:readme|changelog)[^/]*$/i.test(basename(path)),
    });
}

/** All files under a folder, by their paths from it, in one order. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

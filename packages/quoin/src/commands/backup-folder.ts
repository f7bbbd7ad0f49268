import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fault, note, type Outcome, success } from "@quoin/core";

/** Where a backup goes: a file, or a folder in which it is given a name and earlier ones make room. */
export interface BackupPlace {
  readonly file: string;
  /** Takes away the oldest backups of this workspace in the folder, all but so many; answers the names of those that went. */
  makeRoom(): readonly string[];
}

/** The file that `--to` means. A path that ends in `/`, or is a folder, is one in which backups are named by workspace, time and newest change. */
export function backupPlace(dir: string, to: string, keep: number | undefined, at: string): Outcome<BackupPlace> {
  if (!/[\\/]$/.test(to) && !isFolder(to)) {
    if (keep !== undefined) return fault(note("backup.keep-in-folder", { to }, { field: "keep" }));
    if (isThere(to)) return fault(note("backup.exists", { file: to }, { file: to }));
    return success({ file: to, makeRoom: () => [] });
  }
  const stem = basename(dir);
  const file = join(to, `${stem}-${at.replace(/\.\d+Z$/, "Z").replaceAll(/[-:]/g, "")}.quoin.tar.gz`);
  if (isThere(file)) return fault(note("backup.exists", { file }, { file }));
  return success({ file, makeRoom: () => (keep === undefined ? [] : removedAllBut(to, stem, keep)) });
}

/** Only names that this program gives are looked at: whatever else lies in the folder stays. */
function removedAllBut(folder: string, stem: string, keep: number): readonly string[] {
  const own = (name: string) => name.startsWith(`${stem}-`) && /^\d{8}T\d{6}Z\.quoin\.tar\.gz$/.test(name.slice(stem.length + 1));
  const names = readdirSync(folder).filter(own).sort();
  const gone = names.slice(0, Math.max(0, names.length - keep));
  for (const name of gone) rmSync(join(folder, name));
  return gone;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

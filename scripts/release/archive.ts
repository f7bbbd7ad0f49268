import { execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { ZipWriter } from "../../packages/engines/src/tables/zip/zip-writer.ts";
import { filesUnder } from "./packages-of.ts";
import { machineOf, type Platform } from "./platforms.ts";

/** Writes the folder `name` under `parent` as one file: the same content and time make the same bytes. */
export async function writtenArchive(parent: string, name: string, file: string, time: string): Promise<void> {
  if (file.endsWith(".zip")) {
    const zip = new ZipWriter();
    for (const each of filesUnder(join(parent, name))) await zip.add(`${name}/${each}`, [readFileSync(join(parent, name, each))]);
    writeFileSync(file, Buffer.concat(zip.finish()));
    return;
  }
  const alike = ["--sort=name", `--mtime=${time}`, "--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX", "--format=ustar"];
  execFileSync("tar", [...alike, "--use-compress-program=gzip -n -6", "-cf", file, "-C", parent, name]);
}

/** Looks at what was laid out as somebody who cannot start it here must: every engine is there and for that machine, everything that the program loads is there, names fit. */
export function checkedTree(folder: string, platform: Platform): void {
  const files = filesUnder(folder);
  const modules = "app/node_modules/";
  const faults = platform.engines.filter((engine) => !files.some((each) => each.startsWith(modules + engine))).map((engine) => `${engine} is not there`);
  for (const file of files) {
    const machine = machineOf(headOf(join(folder, file)));
    const { format, number } = platform.machine;
    if (machine !== null && (machine.format !== format || machine.number !== number))
      faults.push(`${file} is for another machine (${machine.format} ${machine.number})`);
    if (machine === null && /(?:\.node|\.dll|\.so(?:\.\d+)*|bin\/node(?:\.exe)?)$/.test(file)) faults.push(`${file} is no program of any machine`);
    if (/[<>:"|?*\\]|[. ]$/.test(file) || file.length > 180) faults.push(`${file} has a name that Windows refuses`);
    if (/\.(?:ts|tsx|map)$/.test(file) || /\.quoin\//.test(file)) faults.push(`${file} does not belong there`);
  }
  for (const file of files.filter((each) => /^app\/dist\/app\/[^/]+\.js$/.test(each)))
    for (const name of importedPackages(readFileSync(join(folder, file), "utf8")))
      if (!existsSync(join(folder, modules, name, "package.json"))) faults.push(`${file} loads ${name}, which is not there`);
  if (faults.length > 0) throw new Error(`release: ${platform.name}:\n  ${faults.slice(0, 20).join("\n  ")}`);
}

function headOf(file: string): Buffer {
  const handle = openSync(file, "r");
  try {
    const head = Buffer.alloc(1024);
    return head.subarray(0, readSync(handle, head, 0, head.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** The packages that a built file names where it imports. */
function importedPackages(text: string): ReadonlySet<string> {
  const names = [
    ...text.matchAll(
      /(?:\bfrom\s*|\bimport\s*\(?\s*|import\.meta\.resolve\(\s*|\brequire\w*(?:\.resolve)?\(\s*)["']((?:@[\w.-]+\/)?[\w.-]+)(?:\/[\w./-]+)?["']/g,
    ),
  ].map(([, name = ""]) => name);
  return new Set(names.filter((name) => !name.startsWith(".") && !isBuiltin(name) && !name.startsWith("node:")));
}

// Makes the archives that an office installs: one a platform, with the runtime, the engines of the platform, fonts, examples and built pages, and nothing that only makes or
// tests the program. Beside each: its hash, its bill of materials, and its signature where a key is given.
//
//   npm run release                                   all platforms, into release/
//   npm run release -- linux-x64                      one of them
//   npm run release -- --key KEY.pem                  signed (Ed25519, PKCS #8; QUOIN_RELEASE_KEY names the file too)
//   npm run release -- --built                        of the program as it lies there, which installing has just made
//   npm run release -- --new-key KEY.pem              writes a new key and nothing else
import { execFileSync } from "node:child_process";
import { createHash, generateKeyPairSync } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadedPackages } from "../../packages/quoin/scripts/loaded-packages.js";
import { checkedTree, writtenArchive } from "./archive.ts";
import { billOfMaterials, notices, type ReleaseMark } from "./materials.ts";
import { publicKeyFile, signatureFile } from "./minisign.ts";
import { copyPackages, filesUnder, neededPackages, putPackages, putRuntime } from "./packages-of.ts";
import { type Platform, platforms } from "./platforms.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = join(root, "release");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: "string" }, "new-key": { type: "string" }, built: { type: "boolean", default: false } },
});

const git = (...words: readonly string[]) => execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1).padStart(7)} MB`;
const bytesUnder = (folder: string) => filesUnder(folder).reduce((sum, each) => sum + statSync(join(folder, each)).size, 0);

/** What lies in the archive beside runtime and packages: from where, to where. */
const parts: readonly (readonly [what: string, from: string, to: string])[] = [
  ["program", "packages/quoin/dist/app", "app/dist/app"],
  ["pages", "packages/quoin/dist/workbench", "app/dist/workbench"],
  ["examples", "packages/quoin/dist/examples", "app/dist/examples"],
  ["fonts", "packages/quoin/dist/fonts", "app/dist/fonts"],
  ["program", "packages/quoin/bin", "app/bin"],
  ["guides", "docs", "docs"],
  ["guides", "deploy", "deploy"],
];

/** Starts the program with the runtime beside it, whatever else is installed and from wherever it is called, by a link too. */
const starters = {
  linux: ["quoin", '#!/bin/sh\nhere=$(dirname "$(readlink -f "$0")")\nexec "$here/runtime/bin/node" "$here/app/bin/quoin.js" "$@"\n'],
  win32: ["quoin.cmd", '@"%~dp0runtime\\bin\\node.exe" "%~dp0app\\bin\\quoin.js" %*\r\n'],
} as const;

function mark(): ReleaseMark {
  const version = (JSON.parse(readFileSync(join(root, "packages/quoin/package.json"), "utf8")) as { version: string }).version;
  const commit = readFileSync(join(root, "packages/quoin/dist/app/commit"), "utf8").trim();
  return { version, commit, time: new Date(Number(git("log", "-1", "--format=%ct")) * 1000).toISOString() };
}

/** Lays out what the archive of a platform holds; answers the bytes by part. */
function laidOut(folder: string, staged: string, platform: Platform, { version }: ReleaseMark): ReadonlyMap<string, number> {
  putPackages(root, staged, platform);
  putRuntime(join(folder, "runtime"), platform);
  for (const [, from, to] of parts)
    cpSync(join(root, from), join(folder, to), { recursive: true, filter: (path) => !path.endsWith(".map") && !/docs\/pictures/.test(path) });
  for (const name of ["README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md"]) cpSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, "app/package.json"), `${JSON.stringify({ name: "quoin", version, license: "Apache-2.0", type: "module", private: true })}\n`);
  const modules = join(staged, "node_modules");
  const dense = `@koromix/koffi-${platform.name}`;
  copyPackages(modules, join(folder, "app/node_modules"), neededPackages(modules, [...loadedPackages, dense]));
  writeFileSync(join(folder, "NOTICES.txt"), notices(modules));
  const [starter, text] = starters[platform.os];
  writeFileSync(join(folder, starter), text);
  for (const name of [starter, platform.os === "win32" ? "runtime/bin/node.exe" : "runtime/bin/node"]) chmodSync(join(folder, name), 0o755);
  const sums = new Map([
    ["runtime", bytesUnder(join(folder, "runtime"))],
    ["engines and other packages", bytesUnder(join(folder, "app/node_modules"))],
  ]);
  for (const [what, , to] of parts) sums.set(what, (sums.get(what) ?? 0) + bytesUnder(join(folder, to)));
  return sums;
}

/** Makes the archive of one platform with all that lies beside it; says what it weighs. */
async function made(platform: Platform, releaseMark: ReleaseMark, key: string | null): Promise<void> {
  const { version, commit } = releaseMark;
  const passing = mkdtempSync(join(tmpdir(), "quoin-release-"));
  try {
    const name = `quoin-${version}-${platform.name}`;
    const folder = join(passing, name);
    const sums = laidOut(folder, join(passing, "staged"), platform, releaseMark);
    const bill = billOfMaterials(join(passing, "staged"), platform, releaseMark);
    writeFileSync(join(folder, "bill-of-materials.cdx.json"), bill);
    checkedTree(folder, platform);
    const file = join(target, `${name}.${platform.os === "win32" ? "zip" : "tar.gz"}`);
    await writtenArchive(passing, name, file, releaseMark.time);
    const content = readFileSync(file);
    const sha256 = createHash("sha256").update(content).digest("hex");
    writeFileSync(`${file}.sha256`, `${sha256}  ${name}.${platform.os === "win32" ? "zip" : "tar.gz"}\n`);
    writeFileSync(join(target, `${name}.cdx.json`), bill);
    if (key !== null) writeFileSync(`${file}.minisig`, signatureFile(content, key, `version:${version} commit:${commit} platform:${platform.name}`));
    console.log(`${file.slice(root.length)}   sha256 ${sha256}${key === null ? "" : "   signed"}`);
    for (const [what, bytes] of sums) console.log(`${megabytes(bytes)}  ${what}`);
    const whole = [...sums.values()].reduce((sum, each) => sum + each, 0);
    console.log(`${megabytes(whole)}  unpacked, of it without the runtime ${megabytes(whole - (sums.get("runtime") ?? 0)).trim()}`);
    console.log(`${megabytes(content.length)}  as an archive`);
    if (content.length > 170e6) throw new Error(`release: ${name} has ${megabytes(content.length).trim()}, and 170 is the most`);
  } finally {
    rmSync(passing, { recursive: true, force: true });
  }
}

if (values["new-key"] !== undefined) {
  const key = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  writeFileSync(values["new-key"], key, { mode: 0o600, flag: "wx" });
  writeFileSync(`${values["new-key"]}.pub`, publicKeyFile(key), { flag: "wx" });
  console.log(
    `${values["new-key"]} is the key, which nobody else may have; ${values["new-key"]}.pub is what others check by: publish it apart from the archives.`,
  );
} else {
  const unknown = positionals.filter((each) => !platforms.some(({ name }) => name === each));
  if (unknown.length > 0) throw new Error(`release: there is no platform ${unknown.join(", ")}; there are ${platforms.map(({ name }) => name).join(", ")}`);
  const keyFile = values.key ?? process.env["QUOIN_RELEASE_KEY"];
  const key = keyFile === undefined ? null : readFileSync(keyFile, "utf8");
  if (!values.built) execFileSync("npm", ["run", "--silent", "prepare"], { cwd: root, stdio: "inherit" });
  mkdirSync(target, { recursive: true });
  const releaseMark = mark();
  if (releaseMark.commit.endsWith("+")) console.error("release: files were changed since the commit; --version says so (+)");
  for (const platform of platforms.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) await made(platform, releaseMark, key);
  if (key === null) console.error("release: nothing is signed: no key was given (--key FILE)");
  else writeFileSync(join(target, "quoin.pub"), publicKeyFile(key));
}

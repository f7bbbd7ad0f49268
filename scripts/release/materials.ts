import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "./platforms.ts";

/** What is read of a bill of materials as npm writes it (CycloneDX 1.5). */
interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: Record<string, unknown> };
  components: Component[];
}
interface Component {
  "bom-ref"?: string;
  name: string;
  version: string;
  type: string;
  purl?: string;
  hashes?: readonly { readonly alg: string; readonly content: string }[];
  licenses?: readonly unknown[];
}

/** Which release the bill is of. */
export interface ReleaseMark {
  readonly version: string;
  readonly commit: string;
  /** ISO 8601, of the commit: the same commit makes the same archive. */
  readonly time: string;
}

/** All that the program and its pages are made of, from the packages as npm has put them, and the runtime; in CycloneDX. */
export function billOfMaterials(staged: string, platform: Platform, { version, commit, time }: ReleaseMark): string {
  const bill = JSON.parse(execFileSync("npm", ["sbom", "--sbom-format=cyclonedx"], { cwd: staged, encoding: "utf8", maxBuffer: 2 ** 26 })) as Bill;
  const [, name = "", number = ""] = /^(.+)@(.+)$/.exec(platform.runtime.spec) ?? [];
  bill.components.push({
    "bom-ref": `${name}@${number}`,
    type: "platform",
    name,
    version: number,
    purl: `pkg:npm/${name}@${number}`,
    hashes: [{ alg: "SHA-512", content: Buffer.from(platform.runtime.integrity.slice("sha512-".length), "base64").toString("hex") }],
    licenses: [{ license: { id: "MIT" } }],
  });
  const hex = createHash("sha256")
    .update(`${commit}\0${platform.name}\0${JSON.stringify(bill.components)}`)
    .digest("hex");
  bill.serialNumber = `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  bill.metadata.timestamp = time;
  Object.assign(bill.metadata.component, { name: "quoin", version, properties: [{ name: "quoin:commit", value: commit }] });
  return `${JSON.stringify(bill, null, 1)}\n`;
}

/** The licences of everything that others made, one after the other: whoever hands the archive on hands them on. */
export function notices(modules: string): string {
  const told: string[] = [];
  for (const folder of packageFolders(modules)) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string; license?: unknown };
    if (manifest.name.startsWith("@quoin/") || manifest.name === "quoin") continue;
    const files = readdirSync(folder).filter((each) => /^(?:licen[cs]e|notice|copying)/i.test(each) && !/\.js$/.test(each));
    const texts = files.map((each) => join(folder, each)).filter((each) => !existsSync(join(each, ".")));
    const text = texts.map((each) => readFileSync(each, "utf8").trim()).join("\n\n") || "(its package names the licence and holds no text of it)";
    told.push(`${manifest.name} ${manifest.version}: ${String(manifest.license ?? "see below")}\n\n${text}\n`);
  }
  return `What others made and this archive holds, whole or as a part of the program and its pages, with the licences.\n\n${told.join(`\n${"-".repeat(80)}\n\n`)}`;
}

function packageFolders(modules: string): readonly string[] {
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .flatMap(({ name }) => (name.startsWith("@") ? readdirSync(join(modules, name)).map((each) => join(modules, name, each)) : [join(modules, name)]))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap((folder) => [folder, ...(existsSync(join(folder, "node_modules")) ? packageFolders(join(folder, "node_modules")) : [])])
    .sort();
}

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { foreignIn } from "../evidence/own-office.ts";
import { judgedOwnOffice, judgingTimeout } from "../judged-example.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-own-office-"));
  dir = join(folder, "ardenia");
  await judgedOwnOffice(dir);
}, judgingTimeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The texts of a document: a page as it is, the parts of a package unpacked. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (!/(docx|xlsx)$/.test(path)) return bytes.toString("utf8");
  const parts: string[] = [];
  for (let at = bytes.indexOf("PK\u0003\u0004"); at >= 0; at = bytes.indexOf("PK\u0003\u0004", at + 4)) {
    const [method, size, name, extra] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
    const from = at + 30 + name + extra;
    // A picture has no text; that it is drawn from the same figure is its writer's test.
    if (bytes.toString("utf8", at + 30, at + 30 + name).endsWith(".png")) continue;
    const packed = bytes.subarray(from, from + size);
    parts.push((method === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
  }
  return parts.join("\n");
}

test.each([
  ["report", "--template", "plan-en", "--to", "plan.html"],
  ["report", "--template", "s3", "--to", "s3.html"],
  ["report", "--template", "plan-en", "--to", "plan.docx"],
  ["report", "--template", "plan-en", "--to", "plan.xlsx"],
  ["report", "--template", "s3", "--region", "AD01", "--to", "canton.html"],
  ["brief", "--region", "AD01", "--lang", "zh", "--to", "canton-brief.html"],
])("%s %s %s %s %s: the document says nothing of another country", async (command, ...words) => {
  const to = join(folder, words.at(-1) as string);
  const run = await quoin(command as string, dir, ...words.slice(0, -1), to);
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  const text = await textOf(to);
  expect(text.length).toBeGreaterThan(2_000);
  expect(foreignIn(text)).toBeNull();
});

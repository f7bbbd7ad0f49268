import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../chromium.ts";
import { repository } from "../sources-hash.ts";

const execute = promisify(execFile);
const path = await findChromium();
const names = ["methods", "optimise"] as const;
/** An empty folder into which both packages were installed from what `npm pack` made of them, without a network. */
let folder = "";

/** The examples of a README, and what each of their lines prints, as the line itself says. */
function examplesOf(name: string): readonly { readonly code: string; readonly prints: readonly string[] }[] {
  const text = readFileSync(join(repository, "packages", name, "README.md"), "utf8");
  return [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code = ""]) => ({
    code,
    prints: [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed = ""]) => printed),
  }));
}
const examples = names.flatMap((name) => examplesOf(name).map((example, place) => ({ name: `${name} ${place + 1}`, ...example })));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-packages-"));
  const tarballs: string[] = [];
  for (const name of names) {
    const { stdout } = await execute("npm", ["pack", "--json", "--pack-destination", folder], { cwd: join(repository, "packages", name), maxBuffer: 1 << 24 });
    const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as [{ readonly filename: string }];
    tarballs.push(join(folder, filename));
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "somebody-else", private: true, type: "module" }));
  await execute("npm", ["install", "--offline", "--no-audit", "--no-fund", ...tarballs], { cwd: folder });
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(names)("@quoin/%s carries what its entries point to, and neither tests nor their figures", async (name) => {
  const installed = join(folder, "node_modules", "@quoin", name);
  const files = (await readdir(installed, { recursive: true })).map((file) => file.replaceAll("\\", "/"));
  expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md", "dist/index.js", "dist/index.d.ts"]));
  expect(files.filter((file) => /\.test\.|\.golden\.|tsbuildinfo/.test(file))).toEqual([]);
  const areas = files.filter((file) => /^dist\/areas\/.*\.js$/.test(file));
  expect(areas.length).toBeGreaterThan(5);
  // One by one, an area gives what the index gives.
  const script = `const all = Object.keys(await import("@quoin/${name}")).sort();
    const parts = (await Promise.all(${JSON.stringify(areas)}.map((file) => import("@quoin/${name}/" + file.slice(11, -3))))).flatMap((area) => Object.keys(area)).sort();
    console.log(JSON.stringify({ all, parts }));`;
  const { all, parts } = JSON.parse((await execute(process.execPath, ["--input-type=module", "-e", script], { cwd: folder })).stdout) as Record<
    "all" | "parts",
    readonly string[]
  >;
  expect(parts).toEqual(all);
});

test.each(examples)("the README's example $name prints in Node what it says", async ({ code, prints }) => {
  expect(prints.length).toBeGreaterThan(0);
  await writeFile(join(folder, "first.mjs"), code);
  const { stdout } = await execute(process.execPath, ["first.mjs"], { cwd: folder });
  expect(stdout.trim().split("\n")).toEqual(prints);
});

test("the types of both are found from each of their entries", async () => {
  await writeFile(join(folder, "first.mts"), examples.map(({ code }) => `{\n${code.replaceAll(/^import .*$/gm, "")}}`).join("\n"));
  const imports = examples.flatMap(({ code }) => [...code.matchAll(/^import .*$/gm)].map(([line]) => line));
  await writeFile(join(folder, "first.mts"), `${imports.join("\n")}\n${await readFile(join(folder, "first.mts"), "utf8")}`);
  const compiler = join(repository, "node_modules", "typescript", "bin", "tsc");
  const words = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023,dom", "--types", "", "first.mts"];
  const { stdout } = await execute(process.execPath, [compiler, ...words], { cwd: folder }).catch((cause: { stdout: string }) => cause);
  expect(stdout).toBe("");
});

describe.skipIf(path === undefined && process.env["CI"] === undefined)("in a browser", () => {
  let server: Server;
  let address = "";

  beforeAll(async () => {
    server = createServer((request, response) => {
      const name = new URL(request.url ?? "/", "http://here").pathname;
      if (name === "/") return void response.setHeader("content-type", "text/html").end("<!doctype html><title>somebody else's page</title>");
      readFile(join(folder, name)).then(
        (content) => response.setHeader("content-type", "text/javascript").end(content),
        () => response.writeHead(404).end(),
      );
    }).listen(0, "127.0.0.1");
    await new Promise((listening) => server.once("listening", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => void server.close());

  test("the same examples print the same", async () => {
    if (path === undefined) throw new Error("no Chromium was found: set QUOIN_CHROMIUM or install one");
    const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage();
      const printed: string[] = [];
      // What the examples say; a browser adds words of its own, of a picture for the tab that nobody serves.
      page.on("console", (message) => void (message.type() === "log" && printed.push(message.text())));
      await page.goto(address);
      const imports: Record<string, string> = {};
      for (const name of names) {
        const place = `/node_modules/@quoin/${name}/dist/`;
        imports[`@quoin/${name}`] = `${place}index.js`;
        for (const file of await readdir(join(folder, place, "areas")))
          if (file.endsWith(".js")) imports[`@quoin/${name}/${file.slice(0, -3)}`] = `${place}areas/${file}`;
      }
      await page.addScriptTag({ type: "importmap", content: JSON.stringify({ imports }) });
      const expected: string[] = [];
      for (const { code, prints } of examples) {
        expected.push(...prints);
        await page.addScriptTag({ type: "module", content: code });
        await expect.poll(() => printed).toEqual(expected);
      }
    } finally {
      await browser.close();
    }
  });
});

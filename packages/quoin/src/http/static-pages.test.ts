import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import { packed } from "./packed.ts";
import { staticPages } from "./static-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-static-"));
mkdirSync(join(folder, "assets"));
const program = `export const words = "${"言".repeat(3_000)}";`;
writeFileSync(join(folder, "assets", "start-A1.js"), program);
writeFileSync(join(folder, "assets", "small-B2.js"), "1;");
writeFileSync(join(folder, "index.html"), `<!doctype html><head><title>Quoin</title></head>${" ".repeat(2_000)}`);
const app = new Hono();
app.use(packed);
app.all("*", staticPages(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, encoding = "gzip, br") => Promise.resolve(app.request(path, { headers: { "accept-encoding": encoding } }));

test("files of the workbench are packed once, for whoever takes gzip, and may be kept for ever; the page itself is asked for anew", async () => {
  for (let time = 0; time < 2; time++) {
    const response = await get("/assets/start-A1.js");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toBe("accept-encoding");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString("utf8")).toBe(program);
  }
  const unpacked = await get("/assets/start-A1.js", "identity");
  expect(unpacked.headers.get("content-encoding")).toBeNull();
  expect(await unpacked.text()).toBe(program);
  expect((await get("/assets/small-B2.js")).headers.get("content-encoding")).toBeNull();
  const page = await get("/findings/P1.1");
  expect([page.headers.get("content-encoding"), page.headers.get("cache-control")]).toEqual(["gzip", "no-cache"]);
});

test("a file that is gone when it is first asked for is no bug for ever: it is there again with the file", async () => {
  const file = join(folder, "assets", "small-B2.js");
  const other = new Hono().all("*", staticPages(folder));
  rmSync(file);
  expect((await other.request("/assets/small-B2.js")).status).toBe(500);
  writeFileSync(file, "1;");
  expect(await (await other.request("/assets/small-B2.js")).text()).toBe("1;");
});

test("a page holds what is known of its reader, as data that end no element, and is then nobody else's; it is shown without them where they cannot be found", async () => {
  const of = (readerOf: () => Promise<string | null>) => new Hono().all("*", staticPages(folder, readerOf));
  const known = { display: "</script><script>alert(1)</script>" };
  const page = await of(async () => JSON.stringify(known)).request("/plan", { headers: { "accept-encoding": "gzip" } });
  const text = await page.text();
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(text.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(/id="reader">(.*)<\/script>/.exec(text)?.[1] ?? "")).toEqual(known);
  const without = await of(async () => Promise.reject(new Error("the database is away"))).request("/plan");
  expect([without.status, without.headers.get("cache-control"), (await without.text()).includes("reader")]).toEqual([200, "no-cache", false]);
});

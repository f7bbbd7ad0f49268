import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fault, note } from "@quoin/core";
import { afterAll, expect, test } from "vitest";
import { application } from "../application.ts";
import { basePathPattern, pathWithin } from "./base-path.ts";
import type { People } from "./who-asks.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-base-"));
mkdirSync(join(folder, "assets"));
writeFileSync(
  join(folder, "index.html"),
  '<!doctype html><html lang="zh-CN"><head><link href="/quoin.svg"><script type="application/json">["/assets/b.js"]</script></head><script src="/assets/a.js"></script>',
);
writeFileSync(join(folder, "assets", "a.js"), 'import "./b.js";');
afterAll(() => rmSync(folder, { recursive: true }));

const people = {
  records: { newestChange: async () => 1 },
  accounts: { exist: async () => true, admitted: async () => null, dismiss: async () => {} },
  hasher: { sha256: (text: string) => text },
  clock: { seconds: () => 0, now: () => "2026-01-01T00:00:00.000Z" },
} as unknown as People;
const database = {
  kind: "sqlite" as const,
  layout: { found: null, now: "" },
  access: { write: async () => {}, list: async () => [], sweep: async () => 0 },
  bytes: async () => 0,
  dump: async () => {},
  load: async () => {},
  discard: async () => {},
};
const workspace = { dir: folder, people, database, ports: async () => fault(note("workspace.not-found", { dir: folder }), "missing"), close: async () => {} };
const under = (basePath: string, isBehindTls = false) =>
  application({ workspace, workbench: folder, hostNames: new Set(["localhost"]), log: () => {}, basePath, isBehindTls });
const app = under("/quoin");
const ask = (path: string, init?: RequestInit) =>
  Promise.resolve(app.request(`http://localhost${path}`, { ...init, headers: { host: "localhost", ...init?.headers } }));

test("under a base path every route is there and nothing beside it", async () => {
  expect((await ask("/quoin/health")).status).toBe(200);
  expect((await ask("/quoin/session")).status).toBe(401);
  expect((await ask("/quoin/api/about", { method: "POST", body: "{}", headers: { "content-type": "application/json" } })).status).toBe(401);
  expect((await ask("/quoin/public/r1")).status).toBe(404);
  for (const path of ["/", "/health", "/session", "/api/about", "/assets/a.js", "/quoinx/health", "/QUOIN/health", "/.outside", "//quoin/health"])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  expect(await (await ask("/elsewhere")).json()).toMatchObject({ notes: [{ code: "http.not-found" }] });
});

test("the base path itself leads to its first page, with what was asked", async () => {
  const answer = await ask("/quoin?region=1");
  expect([answer.status, answer.headers.get("location")]).toEqual([308, "/quoin/?region=1"]);
});

test("pages at any depth name their files and tell the program by the base path; files are served as they are", async () => {
  for (const path of ["/quoin/", "/quoin/findings/P1.1"]) {
    const page = await (await ask(path)).text();
    expect(page).toContain('<html data-base="/quoin" lang="zh-CN">');
    expect(page.match(/"[^"]*(?:assets|svg)[^"]*"/g)).toEqual(['"/quoin/quoin.svg"', '"/quoin/assets/b.js"', '"/quoin/assets/a.js"']);
  }
  expect(await (await ask("/quoin/assets/a.js")).text()).toBe('import "./b.js";');
  const own = await Promise.resolve(under("").request("http://localhost/findings/P1.1", { headers: { host: "localhost" } }));
  expect(await own.text()).toContain('src="/assets/a.js"');
});

test("the description of the API names the base path as its server", async () => {
  expect(await (await ask("/quoin/openapi.json")).json()).toMatchObject({ servers: [{ url: "/quoin" }] });
});

test.each([
  [false, "quoin-session=; Max-Age=0; Path=/quoin;"],
  [true, "__Secure-quoin-session=; Max-Age=0; Path=/quoin;"],
])("cookies go to the base path alone (TLS: %s)", async (isBehindTls, cookie) => {
  const answer = await under("/quoin", isBehindTls).request("http://localhost/quoin/session", { method: "DELETE", headers: { host: "localhost" } });
  expect(answer.headers.get("set-cookie")).toContain(cookie);
  const own = await under("", isBehindTls).request("http://localhost/session", { method: "DELETE", headers: { host: "localhost" } });
  expect(own.headers.get("set-cookie")).toContain("Path=/;");
});

test("a base path is parts that no browser reads otherwise", () => {
  for (const good of ["", "/quoin", "/a/b-c_1.x"]) expect([good, basePathPattern.test(good)]).toEqual([good, true]);
  for (const bad of ["/", "quoin", "/quoin/", "/..", "/a/../b", "/.", "/a b", '/a"b', "//a", "/a?b", "/a%2fb"])
    expect([bad, basePathPattern.test(bad)]).toEqual([bad, false]);
  expect(pathWithin("/quoin", "/quoin/a")).toBe("/a");
  expect(pathWithin("/quoin", "/quoin")).toBe("/");
  expect(pathWithin("", "/a")).toBe("/a");
});

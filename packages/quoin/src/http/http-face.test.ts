import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fault, note } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { application } from "./application.ts";
import { type Listening, listen } from "./listen.ts";
import { ownHostNames } from "./middleware/own-host-names.ts";
import type { People } from "./middleware/who-asks.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-http-"));
const workbench = join(folder, "workbench");
const logged: string[] = [];
let server: Listening;
/** What the database does when it is asked for its newest change. */
let newestChange = (): Promise<number> => Promise.resolve(1);

beforeAll(async () => {
  mkdirSync(join(workbench, "assets"), { recursive: true });
  writeFileSync(join(workbench, "index.html"), "<!doctype html><title>workbench</title>");
  writeFileSync(join(workbench, "assets", "main.js"), "export {};");
  writeFileSync(join(folder, "secret.json"), "secret");
  const people = {
    records: { newestChange: () => newestChange() },
    accounts: { exist: async () => false },
    clock: { seconds: () => 0, now: () => "2026-01-01T00:00:00.000Z" },
  } as unknown as People;
  const workspace = {
    dir: folder,
    people,
    database: {
      kind: "sqlite" as const,
      layout: { found: null, now: "" },
      access: { write: async () => {}, list: async () => [], sweep: async () => 0 },
      bytes: async () => 0,
      dump: async () => {},
      load: async () => {},
      discard: async () => {},
    },
    ports: async () => fault(note("workspace.not-found", { dir: folder }), "missing"),
    close: async () => {},
  };
  const app = application({ workspace, workbench, hostNames: ownHostNames("127.0.0.1"), log: (line) => logged.push(line) });
  const listening = await listen(app, "127.0.0.1", 0);
  if (!listening.ok) throw new Error("not listening");
  server = listening.value;
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends exactly these headers; `fetch` would correct some of them. */
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: "127.0.0.1", port: server.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers["content-type"] ?? ""),
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function post(name: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(`/api/${name}`, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
}

function codes(answer: Answer): readonly string[] {
  expect(answer.type).toBe("application/problem+json");
  const problem = JSON.parse(answer.text) as { status: number; notes: { code: string; message: string; fix: string }[] };
  expect(problem.status).toBe(answer.status);
  for (const { message, fix } of problem.notes) expect(`${message}${fix}`).not.toMatch(/\{\w+\}/);
  return problem.notes.map(({ code }) => code);
}

describe("a use case over HTTP", () => {
  test("answers what the command line prints with --json", async () => {
    const answer = await post("measure-list", "{}");
    expect(answer.status).toBe(200);
    expect(answer.type).toContain("application/json");
    expect(JSON.parse(answer.text)).toHaveProperty("measures");
  });

  test("an unknown use case is 404, another method is 405", async () => {
    const unknown = await post("measure-everything", "{}");
    expect(unknown.status).toBe(404);
    expect(codes(unknown)).toEqual(["http.unknown-use-case"]);
    const read = await ask("/api/measure-list");
    expect(read.status).toBe(405);
    expect(read.headers["allow"]).toBe("POST");
  });

  test("commands of the program itself are not served", async () => {
    for (const name of ["init", "demo", "serve", "doctor"]) expect((await post(name, "{}")).status).toBe(404);
  });

  test("an unknown field is refused with its name, in the reader's language", async () => {
    const answer = await post("measure-list", '{"colour":1}', { "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(["input.unknown-field"]);
    expect(answer.text).toContain("没有字段“colour”");
    expect((await post("measure-list", '{"lang":"zh","colour":1}')).text).toContain("没有字段");
  });

  test.each(["", "{", "[]", "null", '"x"', "1", '{"a":1}x'])("a body that is not a JSON object is 400: %s", async (body) => {
    const answer = await post("measure-list", body);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(["input.not-json"]);
  });

  test("a body that only calls itself something else is 415", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json-patch+json", ""]) {
      const answer = await post("measure-list", "{}", { "content-type": type });
      expect(answer.status).toBe(415);
      expect(codes(answer)).toEqual(["http.not-json"]);
    }
    expect((await post("measure-list", "{}", { "content-type": "application/json; charset=utf-8" })).status).toBe(200);
  });

  test("a body over the limit is 413, announced or not", async () => {
    const large = JSON.stringify({ lang: "x".repeat(3 << 20) });
    expect(codes(await post("measure-list", large))).toEqual(["http.too-large"]);
    const chunked = await ask("/api/measure-list", {
      method: "POST",
      body: large,
      headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
    });
    expect(chunked.status).toBe(413);
  });
});

describe("the door to other pages", () => {
  test("another host's name is 421, on every address", async () => {
    for (const path of ["/", "/api/measure-list", "/openapi.json", "/assets/main.js"])
      for (const host of ["evil.example", "evil.example:4040", "127.0.0.1.evil.example", "localhost.evil.example:80"]) {
        const answer = await ask(path, { headers: { host } });
        expect(answer.status).toBe(421);
        expect(codes(answer)).toEqual(["http.foreign-host"]);
        expect(answer.text).toContain(`"host":"${host.replace(/:\d+$/, "")}"`);
      }
    for (const host of ["localhost", `localhost:${server.port}`, "127.0.0.1:9", "[::1]:4040", "LOCALHOST"])
      expect((await ask("/openapi.json", { headers: { host } })).status).toBe(200);
  });

  test("a page of another origin is 403", async () => {
    const host = `127.0.0.1:${server.port}`;
    for (const origin of [
      "http://evil.example",
      "null",
      `http://127.0.0.1:${server.port + 1}`,
      `http://localhost:${server.port}`,
      "https://evil.example:4040",
      "junk",
    ]) {
      const answer = await post("measure-list", "{}", { host, origin });
      expect(answer.status).toBe(403);
      expect(codes(answer)).toEqual(["http.foreign-origin"]);
    }
    expect((await post("measure-list", "{}", { host, origin: `http://${host}` })).status).toBe(200);
    expect((await post("measure-list", "{}", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await ask("/", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(200);
  });

  test("no answer allows another origin to read it", async () => {
    const preflight = await ask("/api/measure-list", {
      method: "OPTIONS",
      headers: { origin: "http://evil.example", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(403);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("every answer carries a content security policy without inline scripts", async () => {
    for (const path of ["/", "/api/measure-list", "/nothing.json", "/openapi.json"]) {
      const { headers } = await ask(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
    }
  });
});

describe("pages", () => {
  test("the workbench and its own addresses", async () => {
    for (const path of ["/", "/brief/350000", "/findings/P1.1-isomorphism.CN", "/plan?line=1"]) {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.type).toContain("text/html");
      expect(answer.text).toContain("workbench");
    }
    const script = await ask("/assets/main.js");
    expect(script.type).toContain("text/javascript");
    expect(script.headers["cache-control"]).toContain("immutable");
    expect((await ask("/", { method: "HEAD" })).text).toBe("");
    expect((await ask("/", { method: "DELETE" })).status).toBe(405);
  });

  test.each([
    "/../secret.json",
    "/..%2fsecret.json",
    "/%2e%2e/secret.json",
    "/assets/..%2f..%2fsecret.json",
    "/assets/%2e%2e/%2e%2e/secret.json",
    "/..%5csecret.json",
    "//secret.json",
    "/assets/",
    "/assets/nothing",
    "/.quoin/records.sqlite",
    "/%00",
  ])("no path outside: %s", async (path) => {
    const answer = await ask(path);
    expect(answer.text).not.toContain("secret\n");
    expect(answer.text).not.toBe("secret");
    expect([400, 404]).toContain(answer.status);
  });
});

describe("what goes wrong inside", () => {
  test("a malformed request is answered and the server lives", async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: a b\\c\r\nConnection: close\r\n\r\n"));
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString("utf8");
      });
      socket.on("close", () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).not.toContain("node_modules");
    expect((await ask("/")).status).toBe(200);
  });

  test("bodies that break off are no bug of ours: nothing is logged", async () => {
    const before = logged.length;
    const head = `POST /session HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"name":`;
    const broken = () =>
      new Promise<void>((resolve) => {
        const socket = connect(server.port, "127.0.0.1", () => socket.write(head, () => socket.resetAndDestroy()));
        socket.on("error", () => {});
        socket.on("close", () => resolve());
      });
    for (let time = 0; time < 20; time++) {
      await broken();
      expect((await ask("/")).status).toBe(200);
    }
    expect(logged.slice(before)).toEqual([]);
  });

  test("a port that is held is a note with its fix", async () => {
    const second = await listen({ fetch: () => new Response() } as never, "127.0.0.1", server.port);
    expect(second).toMatchObject({ ok: false, kind: "input", notes: [{ code: "serve.port-busy", parameters: { port: server.port } }] });
  });
});

describe("health", () => {
  test("is told under any name", async () => {
    const { status, text } = await ask("/health", { headers: { host: "10.1.2.3:8080" } });
    expect([status, JSON.parse(text)]).toEqual([200, { status: "ok" }]);
    expect((await ask("/", { headers: { host: "10.1.2.3:8080" } })).status).toBe(421);
  });

  test("does not wait for a database that hangs", async () => {
    const before = newestChange;
    newestChange = () => new Promise(() => {});
    try {
      const { status, text } = await ask("/health", { headers: { host: "127.0.0.1" } });
      expect([status, JSON.parse(text)]).toEqual([503, { status: "database" }]);
    } finally {
      newestChange = before;
    }
  });
});

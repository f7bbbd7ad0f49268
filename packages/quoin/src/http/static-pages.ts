import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { note } from "@quoin/core";
import type { Handler } from "hono";
import { problem } from "./problem.ts";
import { requestLanguage } from "./request-language.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

const notBuilt =
  "<!doctype html><meta charset=utf-8><title>Quoin</title><p>The workbench is not built: run <code>npm run build</code>. The API is at /openapi.json.";

/**
 * The built workbench. Only the files that lie in `folder` when the server starts are served, by their exact address, so that no
 * spelling of a path leads outside. Any other address without a file ending is one of the workbench's own pages: the browser gets
 * index.html and the workbench shows it.
 */
export function staticPages(folder: string): Handler {
  const files = listFiles(folder);
  return async (context) => {
    const { method } = context.req;
    const language = requestLanguage(context.req.header("accept-language"));
    if (method !== "GET" && method !== "HEAD") return problem(405, [note("http.method", { method, allowed: "GET" })], language, { allow: "GET, HEAD" });
    const path = context.req.path;
    const file = files.get(path);
    if (file !== undefined) return page(await readFile(file), extname(path), path.startsWith("/assets/"));
    if (!isPageAddress(path)) return problem(404, [note("http.not-found", { path: path.slice(0, 200) })], language);
    const index = files.get("/index.html");
    return page(index === undefined ? Buffer.from(notBuilt) : await readFile(index), ".html", false);
  };
}

function listFiles(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [`/${relative(folder, file).split(sep).join("/")}`, file];
    }),
  );
}

/** An address of the workbench: ids may hold dots, so only known file endings and spellings that climb are refused. */
function isPageAddress(path: string): boolean {
  return !/\.\.|%2e|%2f|%5c|\\|^\/(api|assets)(\/|$)/i.test(path) && !/\p{Cc}/u.test(path) && !(extname(path) in contentTypes) && !/\/\./.test(path);
}

function page(content: Uint8Array<ArrayBuffer>, extension: string, isHashed: boolean): Response {
  return new Response(content, {
    headers: {
      "content-type": contentTypes[extension] ?? "application/octet-stream",
      "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}

import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { note } from "@quoin/core";
import type { Handler } from "hono";
import { problem } from "../protocol/problem.ts";
import { requestLanguage } from "../protocol/request-language.ts";
import { packedBody } from "../work/packed-body.ts";
import { packable, takesGzip } from "./packed.ts";

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
 * index.html and the workbench shows it. A file is read and packed at the first question for it and kept, as one that was packed: a browser
 * that opens a page asks for a handful at once, and packing them anew took longer than sending them.
 *
 * @param basePath what stands before every address of this server: the page names its files by it, and tells it to the program
 * @param readerOf what is known of whoever opens a page, as JSON for the page itself; null where nothing is. A page is shown without it where it fails.
 */
export function staticPages(
  folder: string,
  readerOf: (header: (name: string) => string | undefined) => Promise<string | null> = async () => null,
  basePath = "",
): Handler {
  const files = listFiles(folder);
  const kept = new Map<string, Promise<StaticFile>>();
  const fileAt = (path: string, file: string): Promise<StaticFile> => {
    const known = kept.get(path) ?? staticFile(file, basePath);
    kept.set(path, known);
    // What cannot be read now may be there again at the next question.
    known.catch(() => kept.delete(path));
    return known;
  };
  return async (context) => {
    const { method } = context.req;
    const language = requestLanguage(context.req.header("accept-language"));
    if (method !== "GET" && method !== "HEAD") return problem(405, [note("http.method", { method, allowed: "GET" })], language, { allow: "GET, HEAD" });
    const path = context.req.path;
    const file = files.get(path);
    const isPacked = takesGzip(context.req.header("accept-encoding"));
    if (file !== undefined) return page(await fileAt(path, file), extname(path), path.startsWith("/assets/"), isPacked);
    if (!isPageAddress(path)) return problem(404, [note("http.not-found", { path: path.slice(0, 200) })], language);
    const index = files.get("/index.html");
    const shown = index === undefined ? { body: Buffer.from(notBuilt), packed: null } : await fileAt("/index.html", index);
    const reader = await readerOf((name) => context.req.header(name)).catch(() => null);
    return reader === null ? page(shown, ".html", false, isPacked) : pageWith(reader, shown.body);
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

interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** With gzip; null where packing is of no use. */
  readonly packed: Uint8Array<ArrayBuffer> | null;
}

async function staticFile(file: string, basePath: string): Promise<StaticFile> {
  const read = new Uint8Array(await readFile(file));
  const body = basePath !== "" && file.endsWith("index.html") ? underBase(read, basePath) : read;
  return { body, packed: packable.test(contentTypes[extname(file)] ?? "") ? await packedBody(body, 9) : null };
}

/** The page as it is read under a base path: its own addresses begin with it, and the program finds it where it looks for it. */
function underBase(page: Uint8Array, basePath: string): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(page).replaceAll(/"\/(?=assets\/|quoin\.svg)/g, () => `"${basePath}/`);
  return new TextEncoder().encode(text.replace("<html ", () => `<html data-base="${basePath}" `));
}

/** The page with what is known of its reader, as data that no browser runs; it is nobody else's. */
function pageWith(reader: string, body: Uint8Array): Response {
  const data = `<script type="application/json" id="reader">${reader.replaceAll("<", "\\u003c")}</script>`;
  const text = new TextDecoder().decode(body).replace(/(?=<script|<\/head>)/, () => data);
  return new Response(text, { headers: { "content-type": contentTypes[".html"] ?? "", "cache-control": "no-store" } });
}

function page({ body, packed }: StaticFile, extension: string, isHashed: boolean, isPacked: boolean): Response {
  const headers = {
    "content-type": contentTypes[extension] ?? "application/octet-stream",
    "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (packed === null || !isPacked) return new Response(body, { headers });
  return new Response(packed, { headers: { ...headers, "content-encoding": "gzip", vary: "accept-encoding" } });
}

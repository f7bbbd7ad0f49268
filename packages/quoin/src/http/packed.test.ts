import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { packed } from "./packed.ts";

const long = { text: "长".repeat(2_000) };
const app = new Hono();
app.use(packed);
app.get("/long", () => Response.json(long, { status: 400, headers: { "x-kept": "yes" } }));
app.get("/short", () => Response.json({ ok: true }));
app.get("/picture", () => new Response(new Uint8Array(5_000), { headers: { "content-type": "image/png" } }));

const get = (path: string, encoding?: string) => Promise.resolve(app.request(path, encoding === undefined ? {} : { headers: { "accept-encoding": encoding } }));

test("a long answer is packed for whoever takes gzip, with status and headers as they were", async () => {
  const response = await get("/long", "br, gzip");
  expect([response.status, response.headers.get("content-encoding"), response.headers.get("vary"), response.headers.get("x-kept")]).toEqual([
    400,
    "gzip",
    "accept-encoding",
    "yes",
  ]);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.length).toBeLessThan(200);
  expect(JSON.parse(gunzipSync(bytes).toString("utf8"))).toEqual(long);
});

test("who does not take gzip, a short answer and a picture are left as they are", async () => {
  for (const encoding of [undefined, "br", "gzip;q=0", "gzip; q=0.0, br"]) {
    const response = await get("/long", encoding);
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(await response.json()).toEqual(long);
  }
  expect((await get("/short", "gzip")).headers.get("content-encoding")).toBeNull();
  expect((await get("/picture", "gzip")).headers.get("content-encoding")).toBeNull();
});

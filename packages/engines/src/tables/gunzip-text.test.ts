import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gunzipText } from "./gunzip-text.ts";

test("a file that unpacks to a hundred times its size and more than 64 MiB is refused; one that stays below either is read", async () => {
  const bomb = gzipSync(Buffer.alloc(70 << 20), { level: 9 });
  expect(await gunzipText("bomb.csv.gz", bomb)).toMatchObject({ ok: false, notes: [{ code: "table.too-large" }] });
  const small = await gunzipText("zeros.csv.gz", gzipSync(Buffer.alloc(60 << 20), { level: 9 }));
  expect(small.ok && small.value.length).toBe(60 << 20);
});

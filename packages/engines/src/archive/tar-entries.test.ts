import { expect, test } from "vitest";
import { BrokenTar, tarEntries } from "./tar-entries.ts";
import { tarHeader, tarPadding } from "./tar-writer.ts";

const contents = Buffer.from("what somebody wrote");
const whole = Buffer.concat([tarHeader("files/a.csv", contents.length), contents, tarPadding(contents.length), Buffer.alloc(1024)]);

async function read(bytes: Buffer): Promise<readonly [string, string][]> {
  const found: [string, string][] = [];
  const source = (async function* () {
    yield bytes;
  })();
  for await (const { name, parts } of tarEntries(source)) {
    const read: Uint8Array[] = [];
    for await (const part of parts()) read.push(part);
    found.push([name, Buffer.concat(read).toString()]);
  }
  return found;
}

test("the files of an archive, with what stands in them", async () => {
  expect(await read(whole)).toEqual([["files/a.csv", "what somebody wrote"]]);
});

test("no bit of a header, of the blank behind a file or of the end may be another one; contents are checked by who reads them", async () => {
  const taken: number[] = [];
  for (let at = 0; at < whole.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const flipped = Buffer.from(whole);
      flipped[at] = Number(flipped[at]) ^ (1 << bit);
      const outcome = await read(flipped).catch((error: unknown) => error);
      if (!(outcome instanceof BrokenTar)) taken.push(at);
    }
  expect([...new Set(taken)]).toEqual(Array.from(contents, (_, at) => 512 + at));
});

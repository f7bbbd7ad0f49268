import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

const rounds = 5;
const writersAtOnce = 4;

onEveryDatabase("a writer that is killed", (newPlace) => {
  test(`${rounds * writersAtOnce} times loses nothing that it answered and leaves nothing half`, { timeout: 240_000 }, async () => {
    const place = newPlace();
    const answered: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const writers = Array.from({ length: writersAtOnce }, (_, index) => writeAndKill(place, round * writersAtOnce + index + 1));
      answered.push(...(await Promise.all(writers)).flat());
    }
    expect(answered.length).toBeGreaterThan(rounds * writersAtOnce);
    const store = await place.open();
    expect(await store.problems()).toEqual([]);
    const projects = (await store.list("project")).map(({ id }) => id);
    expect(projects).toEqual(expect.arrayContaining(answered));
    expect((await store.list("organisation")).map(({ id }) => id)).toEqual(projects);
    await store.close();
  });
});

/** Lets a writer work for a moment that differs from writer to writer, kills it, and gives what it had answered by then. */
function writeAndKill(place: RecordPlace, number: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [join(inject("program"), "write-until-killed.js"), String(number), ...place.words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let answers = "";
  let complaints = "";
  writer.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  writer.stdout.on("data", (chunk: Buffer) => {
    if (answers === "") setTimeout(() => writer.kill("SIGKILL"), number * 7);
    answers += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    writer.on("exit", (code, signal) => {
      if (signal === "SIGKILL") resolve(answers.split("\n").slice(0, -1));
      else reject(new Error(`the writer ended by itself with ${code}: ${complaints}`));
    });
  });
}

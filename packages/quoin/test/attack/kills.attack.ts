import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type AttackedServer, attacked, databases, done, isLong, onDatabase, serveAttacked } from "./attacked-office.ts";
import { type Deed, deeds } from "./deeds.ts";
import { emptyTally, type KillTally, tallyLine } from "./kill-tally.ts";

const kills = isLong ? 50 : 5;
const writers = 3;

/** The answer to a question that must be answered. */
async function answered<T>(server: AttackedServer, name: string, input: object): Promise<T> {
  const told = await server.ask(name, input);
  expect(told, name).toMatchObject({ status: 200 });
  return told?.answer as T;
}

/** Rows of the history that the deed of one round has written. */
async function rowsOf(server: AttackedServer, who: string): Promise<number> {
  return (await answered<{ readonly changes: readonly unknown[] }>(server, "log", { who, limit: 10_000 })).changes.length;
}

/** Writers that go on until the server is gone, with the ids that were acknowledged. */
async function writeUntilGone(server: AttackedServer, round: number): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  const write = async (writer: number): Promise<void> => {
    for (let number = 0; ; number++) {
      const id = `w${round}-${writer}-${number}`;
      const answer = await server.ask("record-put", { type: "organisation", data: { id, labels: { en: id } }, by: "writer" });
      if (answer === null) return;
      if (answer.status === 200) acknowledged.push(id);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return acknowledged;
}

async function missing(server: AttackedServer, ids: readonly string[]): Promise<number> {
  const { records } = await answered<{ readonly records: readonly { readonly id: string }[] }>(server, "record-list", { type: "organisation" });
  const known = new Set(records.map(({ id }) => id));
  return ids.filter((id) => !known.has(id)).length;
}

async function verifies(server: AttackedServer): Promise<boolean> {
  return (await answered<{ readonly ok: boolean }>(server, "verify", {})).ok;
}

/** Kills the server in the midst of a deed, again and again, and looks each time at what is there. */
async function killedDeed(name: string, deed: Deed, database: string, url: string | undefined, folder: string): Promise<KillTally> {
  const tally = emptyTally(name, database);
  const backup = join(folder, "template.tar.gz");
  let offices = 0;
  const fresh = async (): Promise<string> => {
    const dir = join(folder, `${name}-${++offices}`);
    await done(url, "restore", backup, dir);
    return dir;
  };
  let dir = await fresh();
  let server = await serveAttacked(url, dir);
  // The first is let through: it says how long the deed takes and how many rows it writes.
  const started = performance.now();
  expect(await server.ask(deed.use_case, { ...deed.input(0), by: "whole" })).toMatchObject({ status: 200 });
  let patience = (performance.now() - started) * 0.7;
  const whole = await rowsOf(server, "whole");
  expect(whole).toBeGreaterThan(0);
  const renew = async (): Promise<void> => {
    await server.kill();
    await rm(dir, { recursive: true, force: true });
    dir = await fresh();
    server = await serveAttacked(url, dir);
  };
  if (deed.once) await renew();
  for (let round = 1; round <= kills; round++) {
    const who = `round-${round}`;
    const writing = writeUntilGone(server, round);
    const asked = server.ask(deed.use_case, { ...deed.input(round), by: who });
    await setTimeout(patience * (0.7 + 0.6 * Math.random()));
    await server.kill();
    const [acknowledged, answer] = [await writing, await asked];
    server = await serveAttacked(url, dir);
    const rows = await rowsOf(server, who);
    const lost = await missing(server, acknowledged);
    tally.kills += 1;
    tally.acknowledged += acknowledged.length + (answer?.status === 200 ? 1 : 0);
    tally.lost += lost + (answer?.status === 200 && rows !== whole ? 1 : 0);
    if (!(await verifies(server)) || (rows !== 0 && rows !== whole)) tally.half += 1;
    else if (rows === whole) tally.whole += 1;
    else tally.none += 1;
    // Earlier where it got through, later where it did not: the kills gather around the moment of the change, however busy the machine is.
    patience *= rows === 0 ? 1.5 : 0.7;
    if (rows !== 0 && deed.once && round < kills) await renew();
  }
  await server.kill();
  return tally;
}

/** Kills a restore again and again: there is a whole workspace that verifies or none, and the next one takes away what is left. */
async function killedRestore(database: string, url: string | undefined, folder: string): Promise<KillTally> {
  const tally = emptyTally("restore", database);
  const backup = join(folder, "template.tar.gz");
  const started = performance.now();
  await done(url, "restore", backup, join(folder, "restored-whole"));
  let patience = performance.now() - started;
  for (let round = 1; round <= kills; round++) {
    const dir = join(folder, `restored-${round}`);
    const restoring = attacked(url, "restore", backup, dir);
    await Promise.race([setTimeout(patience * (0.7 + 0.6 * Math.random())), restoring.ended]);
    restoring.kill("SIGKILL");
    const { code } = await restoring.ended;
    const isThere = existsSync(dir);
    const isWhole = isThere && (await attacked(url, "verify", dir).ended).code === 0;
    tally.kills += 1;
    if (code === 0) tally.acknowledged += 1;
    if (code === 0 && !isWhole) tally.lost += 1;
    if (isThere && !isWhole) tally.half += 1;
    else if (isThere) tally.whole += 1;
    else tally.none += 1;
    patience *= isThere ? 0.75 : 1.3;
  }
  await done(url, "restore", backup, join(folder, "restored-last"));
  tally.half += (await readdir(folder)).filter((name) => name.endsWith(".part")).length;
  return tally;
}

describe.each(databases)("kill -9 on %s", (database) => {
  test(`${kills} times each: nothing that was acknowledged is lost, nothing is half`, async () => {
    const tallies: KillTally[] = [];
    await onDatabase(database, async (url) => {
      const folder = await mkdtemp(join(tmpdir(), "quoin-kills-"));
      try {
        await done(url, "init", join(folder, "template"), "--example", "demo-office");
        await done(url, "backup", join(folder, "template"), "--to", join(folder, "template.tar.gz"));
        for (const [name, deed] of Object.entries(deeds)) tallies.push(await killedDeed(name, deed, database, url, folder));
        tallies.push(await killedRestore(database, url, folder));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
    process.stdout.write(`${tallies.map(tallyLine).join("\n")}\n`);
    expect(tallies.filter(({ lost, half }) => lost > 0 || half > 0)).toEqual([]);
    expect(tallies.map(({ kills: each }) => each)).toEqual(tallies.map(() => kills));
    expect(tallies).toHaveLength(Object.keys(deeds).length + 1);
  });
});

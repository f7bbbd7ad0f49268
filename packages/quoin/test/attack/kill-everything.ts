import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { RandomStream } from "@quoin/methods";
import { expect } from "vitest";
import { oneIn, times } from "../../../core/test/long-run.ts";
import { type AttackedServer, attacked, attackedOffice, done, onDatabase, seed, serveAttacked } from "./attacked-office.ts";
import { foundAfter } from "./found-after.ts";
import { KillMoment } from "./kill-moment.ts";
import { emptyTally, isOneSided, type KillTally, tallyLine } from "./kill-tally.ts";
import { type Deed, deeds } from "./operations.ts";

/** How often each deed is killed: once, every other deed before its answer, and on both sides of it in the long form. */
export const killsOn: Readonly<Record<string, number>> = { SQLite: times(50, 1 / 50), PostgreSQL: times(50, 1 / 50) };
/** In the short form each deed is killed on one of the two databases, in turn; the restore and, in the long form, all of them on both. */
const inTurn = Object.keys(killsOn);
const deedsOn = (database: string) => oneIn(inTurn.length, Object.entries(deeds), inTurn.indexOf(database));
/** Kills beyond that where all of them came on one side of the answer: how fast a machine is shows only as it is killed. */
const spare = 10;
const writers = 3;

/** Where it happens: a folder with a workspace `template` and its backup beside it. */
interface AttackedPlace {
  readonly database: string;
  readonly url: string | undefined;
  readonly folder: string;
  readonly template: string;
  readonly kills: number;
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

/** What a deed has computed before, as an office has that was open yesterday: the kills are meant for the change, not for what leads to it. */
async function computedBefore(from: string, to: string): Promise<void> {
  const cache = join(".quoin", "cache");
  if (existsSync(join(from, cache))) await cp(join(from, cache), join(to, cache), { recursive: true, filter: (path) => !path.endsWith(".part") });
}

/**
 * Kills the server around a deed, again and again, and looks each time at what is there. Every other kill comes the moment the deed is answered, the ones
 * between before that.
 */
async function killedDeed(name: string, deed: Deed, { database, url, folder, template, kills }: AttackedPlace): Promise<KillTally> {
  const tally = emptyTally(name, database);
  let offices = 0;
  const restored = join(folder, `${name}-restored`);
  const fresh = async (): Promise<string> => {
    const dir = join(folder, `${name}-${++offices}`);
    if (existsSync(restored)) await cp(restored, dir, { recursive: true });
    else await done(url, "restore", `${template}.tar.gz`, dir);
    // On SQLite a workspace is its folder: what was restored once is copied from then on.
    if (url === undefined && !existsSync(restored)) await cp(dir, restored, { recursive: true });
    await computedBefore(template, dir);
    return dir;
  };
  let dir = await fresh();
  let server = await serveAttacked(url, dir);
  const renew = async (): Promise<void> => {
    await server.kill();
    await rm(dir, { recursive: true, force: true });
    dir = await fresh();
    server = await serveAttacked(url, dir);
  };
  // The first is let through: it says how many rows the deed writes, and what it computes is there for the others.
  const first = { ...(await deed.input(0)), by: "whole" };
  const started = performance.now();
  expect(await server.ask(deed.use_case, first), name).toMatchObject({ status: 200 });
  const place = Object.keys(deeds).indexOf(name);
  const moment = new KillMoment(performance.now() - started, 0.3, new RandomStream(seed, place));
  const { rows: whole } = await foundAfter(url, dir, "whole", []);
  expect(whole).toBeGreaterThan(0);
  await computedBefore(dir, template);
  if (deed.once) await renew();
  for (let round = 1; goesOn(tally, round, kills); round++) {
    const who = `round-${round}`;
    const input = { ...(await deed.input(round)), by: who };
    const writing = writeUntilGone(server, round);
    const began = performance.now();
    const asked = server.ask(deed.use_case, input);
    const isCut = cuts(tally, round, kills, place);
    await Promise.race([asked, ...(isCut ? [setTimeout(moment.wait)] : [])]);
    if (!isCut) moment.took(performance.now() - began);
    await server.kill();
    const [acknowledged, answer] = [await writing, await asked];
    // A deed that is refused would never be there and prove nothing.
    expect([200, undefined], JSON.stringify(answer?.answer)).toContain(answer?.status);
    // Most often the next server finds what was left; where the office is not needed any more it is looked at as it lies there.
    const isSpent = deed.once && answer !== null;
    if (!isSpent) server = await serveAttacked(url, dir);
    const { rows, missing, verifies } = await foundAfter(url, dir, who, acknowledged);
    const isHalf = !verifies || (rows !== 0 && rows !== whole);
    tally.kills += 1;
    tally.answered += answer === null ? 0 : 1;
    tally.acknowledged += acknowledged.length + (answer === null ? 0 : 1);
    tally.lost += missing + (answer !== null && rows !== whole ? 1 : 0);
    tally.half += isHalf ? 1 : 0;
    if (answer === null && !isHalf) tally[rows === whole ? "unheard" : "none"] += 1;
    if (isCut) moment.came(answer !== null ? "late" : rows === 0 ? "before" : "between");
    if (deed.once && (isSpent || rows !== 0) && goesOn(tally, round + 1, kills)) await renew();
  }
  await server.kill();
  return tally;
}

/** Whether there is another round: as many as are asked for, and some more while one side of the answer was never hit, where both are to be. */
function goesOn(tally: KillTally, round: number, kills: number): boolean {
  return round <= kills || (kills > 1 && isOneSided(tally) && round <= kills + spare);
}

/** Every other kill comes before the answer, from one deed to the next too; beyond what is asked for, those that are missing. */
function cuts({ unheard, none }: KillTally, round: number, kills: number, place: number): boolean {
  return round <= kills ? (round + place) % 2 === 0 : unheard + none === 0;
}

/** Kills a restore again and again: there is a whole workspace that verifies or none, and the next one takes away what is left. */
async function killedRestore({ database, url, folder, template, kills }: AttackedPlace): Promise<KillTally> {
  const tally = emptyTally("restore", database);
  const backup = `${template}.tar.gz`;
  const answered = async (restoring: ReturnType<typeof attacked>, began: number): Promise<number> => {
    await restoring.printed(/\S/);
    return performance.now() - began;
  };
  const whole = attacked(url, "restore", backup, join(folder, "restored-whole"));
  // From the start of the program to what it says: it ends only after that.
  const moment = new KillMoment(await answered(whole, performance.now()), 0.7, new RandomStream(seed, Object.keys(deeds).length));
  expect(await whole.ended).toMatchObject({ code: 0 });
  for (let round = 1; goesOn(tally, round, kills); round++) {
    const dir = join(folder, `restored-${round}`);
    const began = performance.now();
    const restoring = attacked(url, "restore", backup, dir);
    const isCut = cuts(tally, round, kills, Object.keys(deeds).length);
    // Once it has said what it did it is killed at its very end, the other times around the moment at which the folder takes its place.
    await Promise.race([restoring.ended, isCut ? setTimeout(moment.wait) : answered(restoring, began).then((lasted) => moment.took(lasted))]);
    restoring.kill("SIGKILL");
    const { code, stdout } = await restoring.ended;
    const isAnswered = code === 0 || stdout !== "";
    const isThere = existsSync(dir);
    const isWhole = isThere && (await attacked(url, "verify", dir).ended).code === 0;
    tally.kills += 1;
    if (isAnswered) {
      tally.answered += 1;
      tally.acknowledged += 1;
      if (!isWhole) tally.lost += 1;
    }
    if (isThere && !isWhole) tally.half += 1;
    else if (!isAnswered) tally[isThere ? "unheard" : "none"] += 1;
    if (isCut) moment.came(isAnswered ? "late" : isThere ? "between" : "before");
  }
  await done(url, "restore", backup, join(folder, "restored-last"));
  tally.half += (await readdir(folder)).filter((name) => name.endsWith(".part")).length;
  return tally;
}

function told(tally: KillTally): KillTally {
  process.stdout.write(`${tallyLine(tally)}\n`);
  return tally;
}

/**
 * Kills every deed and the restore on one database, and prints what became of it as rows of a table. Fails where something acknowledged is lost, something
 * is half, or a deed was never killed on one of the two sides of its answer where it is killed more than once.
 */
export async function killEverything(database: string): Promise<void> {
  const tallies: KillTally[] = [];
  const kills = killsOn[database] ?? 1;
  await onDatabase(database, async (url) => {
    const folder = await mkdtemp(join(tmpdir(), "quoin-kills-"));
    const place: AttackedPlace = { database, url, folder, template: join(folder, "template"), kills };
    try {
      await attackedOffice(url, place.template);
      await done(url, "backup", place.template, "--to", `${place.template}.tar.gz`);
      for (const [name, deed] of deedsOn(database)) tallies.push(told(await killedDeed(name, deed, place)));
      tallies.push(told(await killedRestore(place)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  expect(tallies.filter(({ lost, half }) => lost > 0 || half > 0)).toEqual([]);
  expect(tallies.filter(({ kills: each }) => each < kills)).toEqual([]);
  expect(tallies).toHaveLength(deedsOn(database).length + 1);
  if (kills > 1) expect(tallies.filter(isOneSided)).toEqual([]);
}

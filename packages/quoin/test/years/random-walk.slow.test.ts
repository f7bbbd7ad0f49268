import { afterAll, beforeAll, expect, test } from "vitest";
import { isLong } from "../../../core/test/long-run.ts";
import { accountPassword, type Office } from "../office-accounts.ts";
import { dayFromNow, longest, momentOfKill, walk } from "./random-walk.ts";
import { type ServedOffice, serveOffice } from "./served-office.ts";
import { seed, steps } from "./walk-chance.ts";
import { walkedOffice } from "./walk-office.ts";

/** The program as a process that is killed: outside the long form a part of the walk. */
const killed = Number(process.env["QUOIN_KILLED_STEPS"] ?? (isLong ? 100_000 : 500));
const today = "2026-04-01";
let office: Office;
let beside: Office;
let served: ServedOffice;
beforeAll(async () => {
  office = await walkedOffice({ today });
});
afterAll(async () => {
  await office.close();
  await served?.close();
  await beside?.close();
});

test(
  `a walk of ${steps} steps (seed ${seed}): whatever is asked by whomever, the ledger balances when read without the program, and no one alone moves more than the office lets him`,
  async () => {
    await walk({ kind: "SQLite", today }, office);
    expect(await office.run("verify", {})).toMatchObject({ ok: true });
  },
  longest(steps),
);

test(
  `a walk of ${killed} steps on SQLite with the program killed under every 250th: what it has booked is there, and the ledger balances`,
  async () => {
    // The process goes by the clock of the machine: what stands before the walk is of yesterday.
    const days = { today: dayFromNow(0), began: dayFromNow(-1) };
    beside = await walkedOffice(days);
    served = await serveOffice(beside.folder, accountPassword);
    await walk({ kind: "SQLite, the program killed", ...days, ask: served.ask, kill: () => served.kill(momentOfKill()) }, beside, killed);
    expect(await beside.run("verify", {})).toMatchObject({ ok: true });
  },
  longest(killed),
);

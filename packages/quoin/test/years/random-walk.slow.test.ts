import { afterAll, beforeAll, expect, test } from "vitest";
import type { Office } from "../office-accounts.ts";
import { beginWalk, longest, seed, steps, walk } from "./random-walk.ts";

const place = { kind: "SQLite" } as const;
let office: Office | undefined;
beforeAll(async () => {
  office = await beginWalk(place);
});
afterAll(() => office?.close());

test(
  `a walk of ${steps} steps (seed ${seed}): whatever is asked by whomever, the ledger balances when read without the program, and no one alone moves more than the office lets him`,
  async () => {
    await walk(place);
    expect(await office?.run("verify", {})).toMatchObject({ ok: true });
  },
  longest(steps),
);

import { nodeHasher } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { noticesInMemory } from "../../../test/notices-in-memory.ts";
import { settingsOf } from "../../../test/office.ts";
import { callerOf } from "../../../test/told-faults.ts";
import type { Account } from "../../contract/account.ts";
import type { Role } from "../../contract/role.ts";
import { enterDailyNotices, type Upkeep } from "./daily-notices.ts";
import { setAddress } from "./set-address.ts";

const account = (name: string, roles: readonly Role[], more: Partial<Account> = {}): Account => ({
  ...{ name, display: name, department: null, organisation: null, region: null, person: null, disabled: false, created_at: "", created_by: "" },
  roles: [...roles],
  ...more,
});
const people = [
  account("boss", ["administrator"]),
  account("li", ["planner"]),
  account("wang", ["planner"]),
  account("gone", ["administrator"], { disabled: true }),
];
const everybody = Object.fromEntries(people.map(({ name }) => [`account/${name}`, `${name}@office.example`]));
const well: Upkeep = { backup: 3_600, verify: 86_400 };

function office({
  all = people,
  addresses = everybody,
  zone = "Asia/Shanghai",
}: {
  all?: readonly Account[];
  addresses?: Readonly<Record<string, string>>;
  zone?: string;
} = {}) {
  const notices = noticesInMemory(addresses);
  const look = (now: string, upkeep = well, waits: Readonly<Record<string, number | null>> = {}) =>
    enterDailyNotices(
      {
        accounts: { list: async () => all } as never,
        notices: notices.store,
        hasher: nodeHasher,
        clock: { now: () => now, seconds: () => 0 },
        settings: settingsOf({ time_zone: zone }),
      },
      upkeep,
      async ({ name }) => waits[name] ?? null,
    );
  const entered = () => [...notices.kept.values()].map(({ event, id }) => `${event} ${id}`).toSorted();
  return { ...notices, look, entered };
}

describe("what is told once a day", () => {
  test("how many things wait, to whom they wait for: nothing of what they are, and nothing where none do or nobody knows", async () => {
    const made = office();
    expect(await made.look("2026-05-12T01:00:00Z", well, { li: 3, wang: 0 })).toBe("2026-05-12");
    expect(made.entered()).toEqual(["tasks-wait li"]);
    expect([...made.kept.values()]).toMatchObject([{ type: "account", id: "li", seq: expect.any(Number) }]);
  });

  test("from seven o'clock of the office on, by the day of the office", async () => {
    const made = office();
    expect(await made.look("2026-05-11T22:59:59Z", well, { li: 1 })).toBeNull();
    expect(made.kept.size).toBe(0);
    expect(await made.look("2026-05-11T23:00:00Z", well, { li: 1 })).toBe("2026-05-12");
    expect(made.kept.size).toBe(1);
    expect(await office({ zone: "America/Lima" }).look("2026-05-12T11:00:00Z")).toBeNull();
    expect(await office({ zone: "America/Lima" }).look("2026-05-12T12:00:00Z")).toBe("2026-05-12");
  });

  test("each once a day, whoever looks how often; the next day anew", async () => {
    const made = office();
    for (const hour of ["01", "05", "15"]) await made.look(`2026-05-12T${hour}:00:00Z`, well, { li: 2, wang: 1 });
    expect(made.entered()).toEqual(["tasks-wait li", "tasks-wait wang"]);
    await made.look("2026-05-13T01:00:00Z", well, { li: 2 });
    expect(made.kept.size).toBe(3);
    // They tell of no change of the history: their numbers are below it, and what was looked at stays.
    expect([...made.kept.keys()].every((seq) => seq < 0 && Number.isSafeInteger(seq))).toBe(true);
    expect(made.lookedAt()).toBe(0);
  });

  test("to nobody who is gone or gave no address", async () => {
    const made = office({ addresses: { "account/gone": "x@office.example" } });
    await made.look("2026-05-12T01:00:00Z", { backup: null, verify: null }, { li: 5, gone: 5 });
    expect(made.kept.size).toBe(0);
  });
});

describe("upkeep that is overdue", () => {
  test.each([
    [{ backup: 36 * 3_600, verify: 8 * 86_400 }, []],
    [{ backup: 36 * 3_600 + 1, verify: 0 }, ["backup-overdue boss"]],
    [{ backup: 0, verify: 8 * 86_400 + 1 }, ["verify-overdue boss"]],
    [{ backup: null, verify: null }, ["backup-overdue boss", "verify-overdue boss"]],
  ])("%j is told to who keeps the system: %j", async (upkeep, expected) => {
    const made = office();
    await made.look("2026-05-12T01:00:00Z", upkeep);
    expect(made.entered()).toEqual(expected);
  });

  test("is the system's administrator's where the administrators are parted, and no planner's", async () => {
    const parted = [
      account("boss", ["administrator"]),
      account("sys", ["system-administrator"]),
      account("hr", ["people-administrator"]),
      account("audit", ["auditor"]),
    ];
    const made = office({ all: parted, addresses: Object.fromEntries(parted.map(({ name }) => [`account/${name}`, `${name}@x.example`])) });
    await made.look("2026-05-12T01:00:00Z", { backup: null, verify: 0 });
    expect(made.entered()).toEqual(["backup-overdue sys"]);
  });

  test("is also that mail was given up", async () => {
    const made = office();
    await made.store.enter([{ seq: 1, key: "k", type: "booking", id: "b", event: "approved" }], 1, "2026-05-12T00:00:00Z");
    await made.store.end(1, "failed", "550 no");
    await made.look("2026-05-12T01:00:00Z");
    expect(made.entered()).toContain("mail-undelivered boss");
  });
});

describe("an address", () => {
  const asked = async (given: object, roles?: readonly string[], name = "li") => {
    const notices = noticesInMemory({ "account/li": "li@office.example" });
    const ports = {
      ...workspacePortsOf(),
      caller: callerOf(roles, name),
      notices: notices.store,
      accounts: { get: async (of: string) => people.find((each) => each.name === of) ?? null },
    };
    const outcome = await setAddress.run(ports as never, setAddress.input.parse(given));
    return { outcome, mail: (await notices.store.address({ kind: "account", id: "li" }))?.mail ?? null };
  };

  test("is one's own to say, to see and to take away", async () => {
    expect(answered((await asked({}, ["planner"])).outcome)).toEqual({ account: "li", mail: "li@office.example" });
    expect(await asked({ mail: " new@office.example\n" }, ["planner"])).toMatchObject({ mail: "new@office.example" });
    const gone = await asked({ mail: "  " }, ["planner"]);
    expect([answered(gone.outcome), gone.mail]).toEqual([{ account: "li", mail: null }, null]);
  });

  test("that is none leaves the one that there was", async () => {
    const refused = await asked({ mail: "Li <li@office.example>" }, ["planner"]);
    expect([told(refused.outcome), refused.mail]).toEqual([["notice.bad-address mail"], "li@office.example"]);
  });

  test("of another is said by who keeps the accounts, and by nobody else", async () => {
    for (const role of ["administrator", "people-administrator"])
      expect((await asked({ name: "li", mail: "n@office.example" }, [role], "boss")).mail).toBe("n@office.example");
    for (const role of ["planner", "system-administrator", "auditor"]) {
      const refused = await asked({ name: "li" }, [role], "wang");
      expect([role, told(refused.outcome), refused.mail]).toEqual([role, ["notice.not-own name"], "li@office.example"]);
    }
  });

  test("is of an account: the owner of the folder says of which, and of one that is there", async () => {
    expect(told((await asked({ mail: "x@office.example" })).outcome)).toEqual(["notice.of-nobody name"]);
    expect((await asked({ name: "li", mail: "x@office.example" })).mail).toBe("x@office.example");
    expect((await asked({ name: "nobody" })).outcome.ok).toBe(false);
  });
});

import { nodeHasher } from "@quoin/engines";
import { expect, test } from "vitest";
import type { ChangeRow } from "../../register/record-store.ts";
import { dueNotice } from "./due-notices.ts";

type Fields = Readonly<Record<string, unknown>>;

const change = (type: string, before: Fields | null, after: Fields, who = "officer") =>
  ({
    type,
    id: "r",
    before,
    after: { person: "li", ...after },
    who,
    seq: 7,
    hash: "h",
    version: 2,
    at: "",
    reason: "",
    previous: "",
    via: null,
  }) as unknown as ChangeRow;
const event = (...asked: Parameters<typeof change>) => dueNotice(change(...asked), nodeHasher)?.event ?? null;

test.each([
  ["requested", "approved", "approved"],
  ["requested", "declined", "declined"],
  ["waiting", "offered", "offered"],
  ["approved", "cancelled", "cancelled"],
  ["requested", "cancelled", "cancelled"],
  ["offered", "approved", null],
  ["waiting", "approved", null],
  ["waiting", "declined", null],
  ["offered", "waiting", null],
  ["approved", "used", null],
  ["approved", "no-show", null],
  ["approved", "approved", null],
  ["requested", "withdrawn", null],
])("hours that were %s and are %s now: %s is told", (from, to, expected) => {
  expect(event("booking", { status: from }, { status: to })).toBe(expected);
});

test("what was approved as it was asked for, came in from a log, or was cancelled by who asked is no news", () => {
  expect(event("booking", null, { status: "approved" })).toBeNull();
  expect(event("booking", null, { status: "used" })).toBeNull();
  expect(event("booking", { status: "approved" }, { status: "cancelled" }, "li")).toBeNull();
  expect(event("booking", { status: "approved" }, { status: "cancelled", person: null })).toBe("cancelled");
});

test("an organisation is told that it was let in or not, once, and not that it asked or has entered", () => {
  expect(event("registration", { status: "waiting" }, { status: "confirmed" })).toBe("confirmed");
  expect(event("registration", { status: "confirmed" }, { status: "declined" })).toBe("registration-declined");
  expect(event("registration", { status: "confirmed" }, { status: "confirmed", reason: "x" })).toBeNull();
  expect(event("registration", null, { status: "waiting" })).toBeNull();
  expect(event("registration", { status: "confirmed" }, { status: "entered" })).toBeNull();
});

test("nothing else of the history is told of", () => {
  for (const type of ["application", "award", "closure", "account-change"]) expect(event(type, { status: "requested" }, { status: "approved" })).toBeNull();
});

test("the same change has the same key, another one another; it names the record and nothing that somebody typed", () => {
  const one = dueNotice(change("booking", { status: "requested", purpose: "secret" }, { status: "approved", purpose: "secret" }), nodeHasher);
  const again = dueNotice(change("booking", { status: "requested" }, { status: "approved" }), nodeHasher);
  const other = dueNotice({ ...change("booking", { status: "requested" }, { status: "approved" }), hash: "i" }, nodeHasher);
  expect([one, other?.key === one?.key]).toEqual([again, false]);
  expect(one).toEqual({ seq: 7, type: "booking", id: "r", event: "approved", key: expect.stringMatching(/^[0-9a-f]{32}$/) });
});

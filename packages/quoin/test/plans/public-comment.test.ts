import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office-accounts.ts";

/** One office that has decided to ask the public, and one that has not. */
let open: Office;
let closed: Office;
const people = { first: { roles: ["planner"] }, second: { roles: ["planner"] }, looker: { roles: ["viewer"], department: "north" } } as const;
const seed: Parameters<typeof openOffice>[1] = async ({ keep }) => {
  await keep("organisation", "north", { labels: { en: "Office of the <North>", zh: "北方" }, kind: "subnational-department" });
  await keep("plan", "whole", { labels: { en: "The whole" }, status: "approved", department: "north", approved_at: "2026-03-01T00:00:00.000Z" });
  await keep("plan-line", "whole:a", {
    labels: { en: "Build <bearings>", zh: null },
    plan: "whole",
    line: "a",
    owner: "north",
    amount: "1",
    currency: "CNY",
  });
};

beforeAll(async () => {
  open = await openOffice(people, seed, "consultation: { public: true }\n");
  closed = await openOffice(people, seed);
  for (const office of [open, closed]) await asked(office, "first", "consult-open", { plan: "whole", until: "2026-12-31" });
}, 120_000);
afterAll(async () => {
  await open.close();
  await closed.close();
});

const asked = async (office: Office, person: string, name: string, input: object) => {
  const { status, text } = await office.ask(person, name, input);
  return { status, text, answer: JSON.parse(text) as Record<string, unknown> };
};
const address = "/public/whole%231";
const read = (office: Office, path = address) => office.visit(path, { headers: { "accept-language": "en" } });
const comment = (office: Office, fields: Record<string, string>, from = "10.0.0.1", origin = "https://office.example") =>
  office.visit(address, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "accept-language": "en", origin },
    body: new URLSearchParams(fields).toString(),
    from,
  });
const publish = (office: Office, as: string) => asked(office, "first", "consult-publish", { round: "whole#1", as, reason: "decided" });

test("nothing is public by default: not where the settings forbid it, and not before an officer has released the round", async () => {
  expect((await read(closed)).status).toBe(404);
  expect((await publish(closed, "page")).text).toContain("consult.public-off");
  expect((await read(open)).status).toBe(404);
  expect((await comment(open, { text: "Hello" })).status).toBe(404);
  expect((await asked(open, "looker", "consult-publish", { round: "whole#1", as: "page", reason: "x" })).status).toBe(403);
});

test("a page without a form is read and takes no comment; a round that is not there looks like one that is not public", async () => {
  expect((await publish(open, "page")).answer).toMatchObject({ public: "page", address });
  const page = await read(open);
  expect(page.status).toBe(200);
  expect(page.text).toContain("Build &lt;bearings&gt;");
  expect(page.text).not.toContain("<form");
  expect(page.text).not.toContain("<script");
  expect((await comment(open, { text: "Hello" })).status).toBe(400);
  const [missing, hidden] = [await read(open, "/public/whole%232"), await read(closed)];
  expect([missing.status, hidden.status]).toEqual([404, 404]);
});

test("a comment waits until a person has decided, is shown as text, and stands in the minutes", async () => {
  await publish(open, "comments");
  const { text: form } = await read(open);
  expect(form).toContain("<form");
  // A browser that may not say where a form comes from sends `Origin: null`, which is another site's.
  expect(form).toContain('<meta name="referrer" content="same-origin">');
  expect((await comment(open, { text: "from elsewhere" }, "10.0.0.1", "https://other.example")).status).toBe(403);
  const sent = await comment(open, { text: "<script>alert(1)</script> More\u202e schools", name: "A <b>", line: "a" });
  expect([sent.status, sent.location]).toEqual([303, `${address}?sent`]);
  expect((await comment(open, { text: "Rude", name: "" })).status).toBe(303);
  expect((await read(open)).text).not.toContain("schools");
  const { comments } = (await asked(open, "first", "consult-show", { round: "whole#1" })).answer as { comments: readonly { id: string; status: string }[] };
  expect(comments.map(({ status }) => status)).toEqual(["waiting", "waiting"]);
  const [good, rude] = comments.map(({ id }) => id);
  expect((await asked(open, "first", "work", {})).text).toContain("consult-moderate");
  expect((await asked(open, "looker", "consult-moderate", { comment: good, shown: "yes" })).status).toBe(403);
  expect((await asked(open, "second", "consult-close", { round: "whole#1" })).text).toContain("consult.comments-waiting");
  expect((await asked(open, "first", "consult-moderate", { comment: rude, shown: "no" })).text).toContain("consult.no-why");
  await asked(open, "first", "consult-moderate", { comment: good, shown: "yes" });
  expect((await asked(open, "first", "consult-moderate", { comment: rude, shown: "no", why: "insults" })).answer).toMatchObject({ waiting: 0 });
  const { text } = await read(open);
  expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt; More schools");
  expect(text).not.toContain("Rude");
  const { files } = (await asked(open, "first", "consult-minutes", { round: "whole#1", to: "minutes.html" })).answer as {
    files: readonly { content: string }[];
  };
  const minutes = files[0]?.content ?? "";
  expect(minutes).toContain("schools");
  expect(minutes).toContain("insults");
  expect(minutes).not.toContain("Rude");
});

test("who writes much has to wait, what is too long or about nothing is refused with what was typed kept, the same words twice are one comment", async () => {
  const long = await comment(open, { text: "x".repeat(2_001), name: "Kept" }, "10.0.0.2");
  expect([long.status, long.text.includes('value="Kept"')]).toEqual([400, true]);
  expect((await comment(open, { text: "y", line: "no-such" }, "10.0.0.2")).status).toBe(400);
  expect((await comment(open, { text: "z".repeat(40_000) }, "10.0.0.2")).status).toBe(413);
  for (const text of ["same", "same"]) expect((await comment(open, { text }, "10.0.0.3")).status).toBe(303);
  const { comments } = (await asked(open, "first", "consult-show", { round: "whole#1" })).answer as { comments: readonly { text: string }[] };
  expect(comments.filter(({ text }) => text === "same")).toHaveLength(1);
  const statuses: number[] = [];
  for (let at = 0; at < 6; at++) statuses.push((await comment(open, { text: `comment ${at}` }, "10.0.0.4")).status);
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
});

test("it is taken back at once, and a closed round takes no comments", async () => {
  await publish(open, "hidden");
  expect((await read(open)).status).toBe(404);
  expect((await comment(open, { text: "late" }, "10.0.0.5")).status).toBe(404);
});

import { describe, expect, test } from "vitest";
import { answered, told } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { settingsOffice } from "../../../test/settings-office.ts";
import { setSettings } from "./set-settings.ts";
import { undoSettings } from "./undo-settings.ts";

const yaml = [
  "# What the office decides",
  "currency: CNY",
  "languages: [en, zh]",
  "territory:",
  "  root: { id: CN }",
  "  levels: [{ id: nation }, { id: province }]",
  "plan:",
  "  years: 5 # as the law says",
  "time_zone: Asia/Shanghai",
  "",
].join("\n");

type Asked = Parameters<typeof setSettings.input.parse>[0];

const office = () => settingsOffice(yaml);
const set = async (made: ReturnType<typeof settingsOffice>, asked: Asked, roles?: readonly string[]) =>
  setSettings.run(await made.ports(roles), setSettings.input.parse(asked));
const undo = async (made: ReturnType<typeof settingsOffice>, change: string) =>
  undoSettings.run(await made.ports(), undoSettings.input.parse({ change, reason: "taken back" }));

describe("a change", () => {
  test("is written where it stands: comments, order and every other line stay", async () => {
    const made = office();
    const answer = answered(await set(made, { path: "plan.years", value: "3", reason: "meeting of 12 May" }));
    expect(made.file()).toBe(yaml.replace("years: 5", "years: 3"));
    expect(answer).toMatchObject({ id: "setting-change-1", changes: [{ path: "plan.years", before: 5, after: 3 }], records: 0 });
    const kept = await made.records.get("setting-change", "setting-change-1");
    expect(kept?.body).toMatchObject({ changes: [{ path: "plan.years", before: "5", after: "3" }], undoes: null });
    // The file of one change goes on from that of the change before.
    answered(await set(made, { path: "plan.years", value: "4" }));
    const next = await made.records.get("setting-change", "setting-change-2");
    expect(next?.body["file_before"]).toBe(kept?.body["file_after"]);
  });

  test("without a value takes the setting away, so that its default holds again", async () => {
    const made = office();
    expect(answered(await set(made, { path: "plan.years" })).changes).toEqual([{ path: "plan.years", before: 5, after: null }]);
    expect(made.file()).not.toContain("years");
    expect((await made.ports()).settings.plan.years).toBe((await settingsOffice("currency: CNY\n").ports()).settings.plan.years);
  });

  test("of several is one change; where one of them cannot be, none is made", async () => {
    const made = office();
    const changes = [
      { path: "plan.years", value: 3 },
      { path: "base_year", value: 2024 },
    ];
    expect(told(await set(made, { changes: [...changes, { path: "plan.years", value: "three" }] }))).toEqual(["settings.wrong-value plan.years"]);
    expect([made.file(), [...made.held.keys()]]).toEqual([yaml, ["quoin.yaml"]]);
    expect(answered(await set(made, { changes })).changes).toHaveLength(2);
    expect(await made.records.list("setting-change")).toHaveLength(1);
  });

  test("that is only tried says what would be written and writes nothing", async () => {
    const made = office();
    const tried = answered(await set(made, { path: "plan.years", value: "3", dry_run: true }));
    expect(tried).toMatchObject({ id: null, changes: [{ path: "plan.years", before: 5, after: 3 }] });
    expect([made.file(), await made.records.list("setting-change")]).toEqual([yaml, []]);
    // It would be the file that is then written.
    expect(answered(await set(made, { path: "plan.years", value: "3" })).version).toBe(tried.version);
  });

  test("is refused to who has looked at another file, and says so as something that has moved on", async () => {
    const made = office();
    const { version } = answered(await set(made, { path: "plan.years", value: "3" }));
    answered(await set(made, { path: "plan.years", value: "4", if_version: version }));
    const late = await set(made, { path: "plan.years", value: "6", if_version: version });
    expect([told(late), late.ok ? null : late.kind]).toEqual([["settings.stale version"], "stale"]);
  });

  test("of the time zone that takes it away leaves it unsaid, and not as offices of before had it", async () => {
    const made = office();
    answered(await set(made, { path: "time_zone" }));
    expect(made.file()).toContain("time_zone:");
    expect(made.file()).not.toContain("Asia/Shanghai");
  });
});

describe("what is refused, each at its setting", () => {
  test.each([
    ["nothing at all", {}, ["settings.nothing-given changes"]],
    ["a setting that there is none of", { path: "plam.years", value: "3" }, ["settings.unknown plam.years"]],
    ["… nor below one that there is", { path: "plan.yeers", value: "3" }, ["settings.unknown plan.yeers"]],
    ["a path that is none", { path: "plan..years", value: "3" }, ["settings.no-path plan..years"]],
    ["what belongs to the machine", { path: "server.port", value: "80" }, ["settings.of-the-machine server.port"]],
    ["… and who may send its mail", { path: "mail", value: "{}" }, ["settings.of-the-machine mail"]],
    ["a word where a number is", { path: "plan.years", value: "many" }, ["settings.wrong-value plan.years"]],
    ["half a year", { path: "plan.years", value: "2.5" }, ["settings.wrong-value plan.years"]],
    ["no years", { path: "plan.years", value: "0" }, ["settings.wrong-value plan.years"]],
    ["a plan that is one number", { path: "plan", value: "5" }, ["settings.wrong-value plan"]],
    ["a currency that is none", { path: "currency", value: "XXQ" }, ["record.unknown-currency currency"]],
    ["a currency of four letters", { path: "currency", value: "EURO" }, ["record.unknown-currency currency"]],
    ["a zone that is none", { path: "time_zone", value: "Mars/Olympus" }, ["settings.wrong-value time_zone"]],
    ["what stands already", { path: "plan.years", value: "5" }, ["settings.no-change plan.years"]],
    ["… by another writing of it", { path: "languages", value: "\n- en\n- zh" }, ["settings.no-change languages"]],
    ["a text that is no YAML", { path: "plan.years", value: "[3" }, ["document.broken plan.years"]],
    ["a role that there is none of", { path: "roles.no_such_role", value: "t" }, ["roles.unknown-role roles.no_such_role"]],
    ["a table that there is none of", { path: "roles.projects", value: "no_such_table" }, ["roles.no-table roles.projects"]],
    ["a threshold of no rule", { path: "thresholds.no-such-rule.x", value: "1" }, ["diagnosis.unknown-rule thresholds.no-such-rule"]],
    ["a probability above one", { path: "thresholds.significance", value: "1.5" }, ["settings.out-of-range thresholds.significance"]],
    ["… and below nothing", { path: "thresholds.q", value: "-0.1" }, ["settings.out-of-range thresholds.q"]],
    ["an age below nothing", { path: "thresholds.maximum_age", value: "-1" }, ["settings.out-of-range thresholds.maximum_age"]],
    ["a budget below nothing", { path: "candidates.discount", value: "-0.1" }, ["settings.wrong-value candidates.discount"]],
  ] as const)("%s", async (_, asked, expected) => {
    const made = office();
    const refused = await set(made, asked);
    expect(told(refused)).toEqual(expected);
    saidNotes(refused.notes);
    expect([made.file(), [...made.held.keys()], await made.records.list("setting-change")]).toEqual([yaml, ["quoin.yaml"], []]);
    // Who only tries is told the same.
    expect(told(await set(made, { ...asked, dry_run: true }))).toEqual(expected);
  });

  test("a word that is nearly right is answered with the right one", async () => {
    const said = saidNotes((await set(office(), { path: "curency", value: "EUR" })).notes);
    expect(said[0]?.fix).toContain("'currency'");
  });

  test("ends of a range are within it", async () => {
    for (const value of ["0", "1"]) answered(await set(office(), { path: "thresholds.significance", value }));
    answered(await set(office(), { path: "thresholds.maximum_age", value: "0" }));
  });
});

describe("a change taken back", () => {
  test("leaves the file as it was, and the history with both", async () => {
    const made = office();
    const { id } = answered(await set(made, { path: "plan.years", value: "3" }));
    const back = answered(await undo(made, id ?? ""));
    expect([made.file(), back.changes]).toEqual([yaml, [{ path: "plan.years", before: 3, after: 5 }]]);
    expect((await made.records.get("setting-change", back.id ?? ""))?.body).toMatchObject({ undoes: id });
    expect((await made.records.list("setting-change")).map((each) => each.id)).toEqual(["setting-change-1", "setting-change-2"]);
  });

  test("can be made again by taking that back", async () => {
    const made = office();
    const { id } = answered(await set(made, { path: "base_year", value: "2024" }));
    const back = answered(await undo(made, id ?? ""));
    expect(made.file()).toBe(yaml);
    answered(await undo(made, back.id ?? ""));
    expect(made.file()).toBe(`${yaml}\nbase_year: 2024\n`);
  });

  test("is refused where what it set was set otherwise since, whoever did it and by whatever door", async () => {
    const made = office();
    const changes = [
      { path: "plan.years", value: 3 },
      { path: "base_year", value: 2024 },
    ];
    const { id } = answered(await set(made, { changes }));
    made.held.set("quoin.yaml", made.file().replace("years: 3", "years: 7"));
    const refused = await undo(made, id ?? "");
    expect([told(refused), refused.ok ? null : refused.kind]).toEqual([["settings.changed-since plan.years"], "stale"]);
    // What else is there stays, a line that somebody wrote by hand in between too.
    made.held.set("quoin.yaml", `${made.file().replace("years: 7", "years: 3")}# a note\n`);
    answered(await undo(made, id ?? ""));
    expect(made.file()).toBe(`${yaml}\n# a note\n`);
  });

  test("cannot be taken back twice, and one that there is none of cannot at all", async () => {
    const made = office();
    const { id } = answered(await set(made, { path: "plan.years", value: "3" }));
    answered(await undo(made, id ?? ""));
    expect(told(await undo(made, id ?? ""))).toEqual(["settings.changed-since plan.years"]);
    expect(told(await undo(made, "setting-change-9"))).toEqual(["record.not-found id"]);
  });
});

test("an account that is bound to a place decides nothing for the whole office", async () => {
  const made = office();
  const ports = await made.ports(["planner"]);
  const bound = { ...ports, caller: { ...ports.caller, account: { ...ports.caller.account, region: "AD1" } } } as typeof ports;
  const refused = await setSettings.run(
    { ...bound, renewed: async () => ({ ok: true, value: bound, notes: [] }) },
    setSettings.input.parse({ path: "plan.years", value: "3" }),
  );
  expect([told(refused), refused.ok ? null : refused.kind]).toEqual([["settings.bound"], "forbidden"]);
  expect(made.file()).toBe(yaml);
});

import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { provinceWords } from "../../../test/rule-probe.ts";
import { herding } from "../../capabilities/structure/rules/herding/herding.ts";
import { herdingWords } from "../../capabilities/structure/rules/herding/herding.words.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { insufficientData, nation } from "../../diagnosis/finding/finding-draft.ts";
import { type Fields, patchedRecord } from "../../register/changes/patched-record.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { completeFinding } from "../complete-finding.ts";
import { termsOfRules } from "../terms-of-rules.ts";
import { withRegistration } from "../with-registration.ts";
import { listRegistered } from "./list-registered.ts";
import { registerRules } from "./register-rules.ts";

const sha = "a".repeat(64);
const manifest = { resources: [{ name: "projects", hash: `sha256:${sha}` }] };

/** An office at a day, with its limits as they are then, and one register for all days. */
function officeOn(first: WorkspacePorts) {
  const records = {
    ...first.records,
    changes: async ({ type = "" }: { readonly type?: string }) =>
      (await Promise.all((await first.records.list(type, { retired: true })).map(({ id }) => first.records.history(type, id)))).flat(),
  };
  return (day: string, thresholds: Fields = {}): WorkspacePorts =>
    ({
      ...workspacePortsOf({ choices: { thresholds } }, {
        clock: { now: () => `${day}T09:00:00Z`, seconds: () => 0 },
        records,
        unrestrictedRecords: records,
        manifest,
      } as never),
      termsOfRules,
    }) as WorkspacePorts;
}

async function tableComes(ports: WorkspacePorts): Promise<void> {
  const change = patchedRecord("dataset", null, { id: "projects", labels: { en: "Projects", zh: "项目" }, sha256: sha, path: "data/projects.csv" });
  answered(await commitStep(ports, "import", async () => (change.ok ? success({ changes: [change.value], answer: () => null }) : change)));
}

const evidence = [{ table: "projects", role: "projects", rows: ["1-9"], sha256: sha }];
const time = { root: "CN", baseYear: null, maximum_age: 5, significance: 0.05, words: provinceWords };
const open = { ...completeFinding(herding, insufficientData(nation, herdingWords.say("confirmed")), time), evidence } as never;

test("a limit that is set with the table at hand is said with both days; one that was registered before is not", async () => {
  const on = officeOn(workspacePortsOf());
  const first = answered(await registerRules.run(on("2026-05-01"), { reason: "before" }));
  expect([first.is_new, answered(await registerRules.run(on("2026-05-02"), { reason: "again" })).is_new]).toEqual([true, false]);
  await tableComes(on("2026-06-01"));
  const [before] = await withRegistration(on("2026-06-02"), [open]);
  expect(before?.registered).toMatchObject({ at: "2026-05-01T09:00:00Z", later: [] });
  const moved = { herding: { minimum_excess: 0.2 } };
  const [byHand] = await withRegistration(on("2026-06-03", moved), [open]);
  expect(byHand?.registered).toMatchObject({ at: null, later: [{ limit: "minimum_excess", to: 0.2, at: null, table: "projects" }] });
  expect(byHand?.statement.en).toContain("changed by hand and registered by nobody, after the table “projects” had come on 2026-06-01");
  answered(await registerRules.run(on("2026-07-01", moved), { reason: "after" }));
  const [after] = await withRegistration(on("2026-07-02", moved), [open]);
  expect(after?.registered?.later).toMatchObject([{ limit: "minimum_excess", at: "2026-07-01T09:00:00Z", arrived: "2026-06-01T09:00:00Z" }]);
  expect(after?.statement.zh).toContain("“minimum_excess”于2026-07-01设定，晚于数据表“projects”的到达日期2026-06-01");
  expect(after?.registered?.hash).not.toBe(before?.registered?.hash);
});

test("what the settings do not say, since somebody took it out or a newer program takes another value, nobody is said to have changed by hand", async () => {
  const on = officeOn(workspacePortsOf());
  answered(await registerRules.run(on("2026-05-01", { herding: { minimum_excess: 0.2 } }), { reason: "before" }));
  await tableComes(on("2026-06-01"));
  const [said] = await withRegistration(on("2026-06-03"), [open]);
  expect(said?.registered?.later).toMatchObject([{ limit: "minimum_excess", from: 0.2, at: null }]);
  expect(said?.statement.en).toContain("The limit “minimum_excess” is what the program takes where the settings do not say it (");
  expect(said?.statement.en).not.toContain("by hand");
});

test("the list says each day with what it changed, what was changed by hand since, and under which each table came", async () => {
  const on = officeOn(workspacePortsOf());
  await tableComes(on("2026-04-01"));
  answered(await registerRules.run(on("2026-05-01"), { reason: "first" }));
  answered(await registerRules.run(on("2026-06-01", { significance: 0.01 }), { reason: "stricter" }));
  const list = answered(await listRegistered.run(on("2026-07-01", { significance: 0.01, herding: { draws: 77 } }), {}));
  expect(list.registrations.map(({ id, changed }) => [id, changed])).toEqual([
    ["rule-registration-2", [{ rule: "shared", limit: "significance", from: 0.05, to: 0.01 }]],
    ["rule-registration-1", []],
  ]);
  expect(list.unregistered).toMatchObject([{ rule: "herding", limit: "draws", to: 77 }]);
  expect(list.tables).toEqual([{ table: "projects", at: "2026-04-01T09:00:00Z", registration: null }]);
});

test("limits that there are not are refused and never registered; where nothing is registered findings stay as they are", async () => {
  const on = officeOn(workspacePortsOf());
  expect(told(await registerRules.run(on("2026-05-01", { herding: { nothing_such: 1 } }), { reason: "x" }))).toEqual([
    "diagnosis.unknown-threshold thresholds.herding.nothing_such",
  ]);
  expect(await withRegistration(on("2026-05-01"), [open])).toEqual([open]);
  expect(answered(await listRegistered.run(on("2026-05-01"), {}))).toMatchObject({ registrations: [], unregistered: [] });
});

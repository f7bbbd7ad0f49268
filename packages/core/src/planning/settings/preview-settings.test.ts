import { describe, expect, test } from "vitest";
import { answered, told } from "../../../test/asked-of.ts";
import { settingsOffice } from "../../../test/settings-office.ts";
import { previewSettings } from "./preview-settings.ts";

const yaml = [
  "currency: CNY",
  "languages: [en, zh]",
  "time_zone: Asia/Shanghai",
  "territory:",
  "  root: { id: CN }",
  "  levels: [{ id: nation }, { id: province }]",
  "plan: { years: 5 }",
  "",
].join("\n");

const preview = async (made: ReturnType<typeof settingsOffice>, asked: object) => previewSettings.run(await made.ports(), previewSettings.input.parse(asked));

describe("what a change would do", () => {
  test("is looked at without making it: neither the file nor the history has it, and nothing of the trial is kept", async () => {
    const made = settingsOffice(yaml);
    const found = answered(await preview(made, { path: "plan.years", value: "3" }));
    expect(found).toMatchObject({ changes: [{ path: "plan.years", before: 5, after: 3 }], scenario: "base", findings: { changed: [], reworded: 0 } });
    expect([made.file(), await made.records.list("setting-change")]).toEqual([yaml, []]);
    expect([...made.held.keys()].filter((path) => path.startsWith(".quoin/stage"))).toEqual([]);
  });

  test("in one scenario is looked at in that one, in two of them in the plan that the office makes", async () => {
    const made = settingsOffice(`${yaml}scenarios: { lean: { plan: { years: 4 } }, wide: {} }\n`);
    expect(answered(await preview(made, { path: "scenarios.lean.plan.years", value: "2" })).scenario).toBe("lean");
    const changes = [
      { path: "scenarios.lean.plan.years", value: 2 },
      { path: "scenarios.wide.plan.years", value: 6 },
    ];
    expect(answered(await preview(made, { changes })).scenario).toBe("base");
    expect(answered(await preview(made, { changes: [...changes.slice(0, 1), { path: "plan.years", value: 3 }] })).scenario).toBe("base");
  });

  test("of a scenario that comes or goes is held against the plan without it", async () => {
    const made = settingsOffice(`${yaml}scenarios: { lean: { plan: { years: 4 } } }\n`);
    expect(answered(await preview(made, { path: "scenarios.wide", value: "{ plan: { years: 6 } }" })).scenario).toBe("wide");
    expect(answered(await preview(made, { path: "scenarios.lean" })).scenario).toBe("lean");
  });

  test("is refused as the change itself would be, before anything is judged", async () => {
    const made = settingsOffice(yaml);
    expect(told(await preview(made, { path: "plan.years", value: "many" }))).toEqual(["settings.wrong-value plan.years"]);
    expect(told(await preview(made, { path: "plan.years", value: "3", if_version: "another" }))).toEqual(["settings.stale version"]);
    expect(told(await preview(made, {}))).toEqual(["settings.nothing-given changes"]);
    expect(told(await preview(made, { path: "plan.years", value: "3", region: "no such place" }))).not.toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { answered, told } from "../../../test/asked-of.ts";
import { settingsOffice } from "../../../test/settings-office.ts";
import { rulesInForce } from "../../workspace/rules-in-force.ts";
import { settingsText } from "../../workspace/settings/changed-settings.ts";
import { adoptRules } from "./adopt-rules.ts";
import { setSettings } from "./set-settings.ts";

const yaml = ["currency: CNY", "languages: [en, zh]", "time_zone: Asia/Shanghai", "two_people: { pay_above: 100000 }", ""].join("\n");

type Office = ReturnType<typeof settingsOffice>;

const adopt = async (made: Office, version?: string) => {
  const ports = await made.ports();
  return adoptRules.run(ports, { if_version: version ?? (await settingsText(ports)).version, reason: "" });
};
const set = async (made: Office, path: string, value?: string) => setSettings.run(await made.ports(), setSettings.input.parse({ path, value }));
const inForce = async (made: Office) => rulesInForce(await made.ports());

/** An office whose rules are in force, and whose file somebody has edited since. */
async function editedByHand(): Promise<Office> {
  const made = settingsOffice(yaml);
  answered(await adopt(made));
  made.held.set("quoin.yaml", yaml.replace("100000", "900000"));
  return made;
}

describe("rules that were changed in the file by hand", () => {
  test("bind nobody until they are let into force; the former ones go on", async () => {
    const made = await editedByHand();
    expect(await inForce(made)).toMatchObject({ isEdited: true, two_people: { pay_above: 100000 } });
    expect(answered(await adopt(made))).toMatchObject({ two_people: { pay_above: 900000, award: true }, second_person: expect.any(Boolean), currency: "CNY" });
    expect(await inForce(made)).toMatchObject({ isEdited: false, two_people: { pay_above: 900000 } });
  });

  test("are let into force as they were looked at, and no others", async () => {
    const made = await editedByHand();
    const { version } = await settingsText(await made.ports());
    made.held.set("quoin.yaml", made.file().replace("900000", "90000000"));
    const late = await adopt(made, version);
    expect([told(late), late.ok ? null : late.kind]).toEqual([["settings.stale if_version"], "stale"]);
    expect(await inForce(made)).toMatchObject({ two_people: { pay_above: 100000 } });
  });

  test("that are in force already are not let into force once more", async () => {
    const made = settingsOffice(yaml);
    answered(await adopt(made));
    expect(told(await adopt(made))).toEqual(["people.rules-not-edited two_people"]);
    // The same rules in other words are the same rules.
    made.held.set("quoin.yaml", yaml.replace("{ pay_above: 100000 }", "{ award: true, pay_above: 100000 }"));
    expect(told(await adopt(made))).toEqual(["people.rules-not-edited two_people"]);
    expect(await made.records.list("rules-in-force")).toMatchObject([{ version: 1 }]);
  });

  test("do not come along unseen with another change of the rules", async () => {
    const made = await editedByHand();
    const before = made.file();
    expect(told(await set(made, "two_people.award", "false"))).toEqual(["people.rules-edited two_people"]);
    expect([made.file(), [...made.held.keys()]]).toEqual([before, ["quoin.yaml"]]);
    // What is no rule is changed all the same.
    answered(await set(made, "plan.years", "3"));
    expect(await inForce(made)).toMatchObject({ isEdited: true, two_people: { pay_above: 100000 } });
  });

  test("may be taken away as a whole: then nobody is asked, once that was let into force", async () => {
    const made = settingsOffice(yaml);
    answered(await adopt(made));
    made.held.set("quoin.yaml", yaml.replace(/two_people.*\n/, ""));
    expect(await inForce(made)).toMatchObject({ isEdited: true, two_people: { pay_above: 100000 } });
    expect(answered(await adopt(made)).two_people).toBeNull();
    expect(await inForce(made)).toMatchObject({ isEdited: false, two_people: null });
  });
});

describe("rules that are changed by the command", () => {
  test.each([
    ["two_people.pay", "false", { two_people: { pay: false, pay_above: 100000 } }],
    ["two_people", undefined, { two_people: null }],
    ["approval.second_person", "true", { second_person: true }],
    ["currency", "EUR", { currency: "EUR" }],
  ] as const)("%s set to %s comes into force with its setting", async (path, value, expected) => {
    const made = settingsOffice(yaml);
    answered(await adopt(made));
    const before = (await made.records.list("rules-in-force"))[0]?.version ?? 0;
    const outcome = answered(await set(made, path, value));
    expect(await inForce(made)).toMatchObject({ isEdited: false, ...expected });
    expect((await made.records.list("rules-in-force"))[0]?.version).toBe(before + 1);
    // Told is what was asked for; the rules are no records of places or organisations.
    expect(outcome.records).toBe(0);
  });

  test("a sum below nothing is none", async () => {
    expect(told(await set(settingsOffice(yaml), "two_people.pay_above", "-1"))).toEqual(["settings.wrong-value two_people.pay_above"]);
    expect(told(await set(settingsOffice(yaml), "two_people.refund", "true"))).toEqual(["settings.unknown two_people.refund"]);
  });
});

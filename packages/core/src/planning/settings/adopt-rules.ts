import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { settingsFile } from "../../workspace/read-workspace.ts";
import { rulesChange, writtenRules } from "../../workspace/rules-in-force.ts";
import { settingsText } from "../../workspace/settings/changed-settings.ts";
import { twoPeopleSettings } from "../../workspace/two-people-settings.ts";

/** `quoin rules adopt`: what quoin.yaml says of two people was changed by hand; two let it into force, as any other change of the rules. */
export const adoptRules = workspaceUseCase({
  words: ["rules", "adopt"],
  summary: "Let the rules of two people into force as quoin.yaml now says them, after somebody changed the file by hand",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: "quoin rules adopt my-office --if-version 3f1a… --reason 'meeting of 12 May'",
  input: z.strictObject({
    if_version: field(z.string(), { description: "version of quoin.yaml that was looked at (settings show): whoever releases lets the same into force" }),
    reason: reasonField.default(""),
  }),
  output: z.object({ two_people: twoPeopleSettings.nullable(), second_person: z.boolean(), currency: z.string().nullable() }),
  run: (ports, { if_version, reason }) =>
    commitStep(ports, reason, async () => {
      const { version } = await settingsText(ports);
      if (version !== if_version) return fault(note("settings.stale", {}, { file: settingsFile, field: "if_version" }), "stale");
      const rules = writtenRules(ports.settings);
      const change = await rulesChange(ports.unrestrictedRecords, rules);
      if (change === null) return fault(note("people.rules-not-edited", {}, { file: settingsFile, field: "two_people" }));
      return change.ok ? success({ changes: [change.value], answer: () => rules }) : change;
    }),
});

import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { unsaidZone } from "../../contract/time-zone.ts";
import { note } from "../../language/note.ts";
import { type AskedChange, askedChange } from "../../workspace/settings/changed-settings.ts";

/** How the commands on settings are told what to change: one setting by its words, or a list. */
export const changeFields = {
  path: field(z.string().min(1).optional(), { description: "the setting, as in plan.years", position: 0 }),
  value: field(z.string().optional(), {
    description: "its value as quoin.yaml would say it; left out, the setting is taken away and its default holds",
    position: 1,
  }),
  changes: z
    .array(askedChange)
    .max(1_000)
    .optional()
    .meta({ description: "several at once: [{path, value}], value null takes away; - reads from stdin", kind: "json-file" }),
};

/** The changes that were asked for, what was written in the words of the file read. */
export function askedChanges({
  path,
  value,
  changes = [],
}: {
  readonly path?: string | undefined;
  readonly value?: string | undefined;
  readonly changes?: readonly AskedChange[] | undefined;
}): Outcome<readonly AskedChange[]> {
  const asked = path === undefined ? changes : [...changes, value === undefined ? { path, value: null } : { path, written: value }];
  const read: AskedChange[] = [];
  for (const { written, ...change } of asked) {
    if (written === undefined) {
      read.push(change);
      continue;
    }
    try {
      read.push({ ...change, value: parse(written, { version: "1.2" }) as unknown });
    } catch (cause) {
      if (!(cause instanceof YAMLParseError)) throw cause;
      return fault(note("document.broken", { file: change.path, problem: cause.message.split("\n")[0] ?? "" }, { field: change.path }));
    }
  }
  // Who takes the zone away is asked for it again: the zone of before there was this setting is that of workspaces of then alone.
  return success(read.map((change) => (change.path === "time_zone" && (change.value ?? null) === null ? { ...change, value: unsaidZone } : change)));
}

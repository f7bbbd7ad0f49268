import type { Said } from "../language/statement/place.ts";
import { listed, verbatim } from "../language/statement/values.ts";
import { evidenceWords } from "./evidence.words.ts";

/** Said by a part of a rule whose table no table of the workspace stands for, or stands for without what the part needs, while other parts run. */
export function lacksTable(role: string): Said {
  return evidenceWords.say("no-tables", { tables: listed([verbatim(role)]) });
}

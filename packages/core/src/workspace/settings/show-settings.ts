import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { settingsText } from "./changed-settings.ts";
import { settingShape, settingShapes } from "./setting-shapes.ts";
import { writtenSettings } from "./settings-text.ts";

/** `quoin settings show` */
export const showSettings = workspaceUseCase({
  words: ["settings", "show"],
  summary: "What the office has decided (quoin.yaml) as it is written, and every setting that a form offers, with its words and its bounds",
  changes: false,
  delivers: "answer",
  // Everybody who reads the office's findings sees what was decided, and by whom.
  rights: "analysis",
  example: "quoin settings show quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    /** By which a change says what it was made from. */
    version: z.string(),
    /** Settings as they are written; what is not there keeps its default. `server` is left out: it is the machine's. */
    written: z.record(z.string(), z.unknown()),
    /** How a form asks for each setting, by its name: kind, words, bounds, and what is inside it. */
    forms: z.record(z.string(), settingShape),
  }),
  run: async (ports) => {
    const { text, version } = await settingsText(ports);
    const { server: _, ...written } = writtenSettings(text) ?? {};
    return success({ version, written, forms: { ...settingShapes() } });
  },
});

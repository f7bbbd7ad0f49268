import { officeWords, programLanguages, type WorkspacePorts } from "@quoin/core";
import type { Readers } from "./run-command-line.ts";

/** In what an office is answered: its languages, the one who asks, and what it calls its places. */
export function officeReading({ caller, settings }: Pick<WorkspacePorts, "caller" | "settings">): Readers {
  const own = programLanguages(settings.languages);
  const reader = caller.reader ?? caller.language;
  const locale = caller.locale ?? null;
  return {
    read: locale !== null && !own.includes("en") ? ["en", ...own] : own,
    reader,
    locale,
    names: caller.nameLanguage,
    words: officeWords(settings, reader),
  };
}

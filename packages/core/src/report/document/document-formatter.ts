import { callerLocale } from "../../contract/caller-locale.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { type Formatter, readerFormatter } from "../../language/message/formatter.ts";
import { readerOf } from "../../language/message/reader.ts";
import type { Language } from "../../language/text.ts";

/** The formatter in which a document speaks to whoever asks for it, in the words of her office; a reader of a further language has it in the place of English. */
export function documentFormatter({ settings, caller }: Pick<WorkspacePorts, "settings" | "caller">, language: Language = caller.language): Formatter {
  const locale = language === "en" ? callerLocale(caller) : null;
  const words = officeWords(settings);
  return readerFormatter(readerOf(locale, words, locale === null ? words : officeWords(settings, caller.reader), caller.nameLanguage), language);
}

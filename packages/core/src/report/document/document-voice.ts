import { callerTongue } from "../../contract/caller-tongue.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeWords } from "../../evidence/territory/territory-names.ts";
import { readerOf } from "../../language/message/reader.ts";
import { readerVoice, type Voice } from "../../language/message/voice.ts";
import type { Language } from "../../language/text.ts";

/** The voice in which a document speaks to whoever asks for it, in the words of her office; a reader of a further language has it in the place of English. */
export function documentVoice({ settings, caller }: Pick<WorkspacePorts, "settings" | "caller">, language: Language = caller.language): Voice {
  const tongue = language === "en" ? callerTongue(caller) : null;
  const words = officeWords(settings);
  return readerVoice(readerOf(tongue, words, tongue === null ? words : officeWords(settings, caller.reader), caller.nameLanguage), language);
}

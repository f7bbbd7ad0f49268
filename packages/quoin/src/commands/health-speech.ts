import {
  callerLocale,
  type LocalText,
  officeWords,
  type Ports,
  plainWords,
  readerFormatter,
  readerOf,
  type SayAtTerminal,
  sayAtTerminal,
  terminalWords,
  type WorkspacePorts,
} from "@quoin/core";

/** How a caller is spoken to at the terminal: in the language and the words of the office, once its settings are known. */
export function speechTo(caller: Ports["caller"], settings?: WorkspacePorts["settings"]): SayAtTerminal {
  const [words, own] = settings === undefined ? [plainWords, plainWords] : [officeWords(settings), officeWords(settings, caller.reader)];
  return sayAtTerminal(readerFormatter(readerOf(callerLocale(caller), words, own, caller.nameLanguage), caller.language));
}

type Titled = { readonly [K in keyof Table]: Table[K] extends { readonly en: `${string}{${string}` } ? never : K }[keyof Table];
type Table = (typeof terminalWords)["table"];

/** A title in both languages of the program; in place of that in which the caller is answered what her own says. */
export function titled(say: SayAtTerminal, code: Titled): LocalText {
  return { ...terminalWords.table[code], [say.formatter.language]: say.formatter.text(terminalWords.text(code)) };
}

import { codeEntry } from "../../codes/code-lists.ts";
import type { Voice } from "../../language/voice.ts";

/** What a measure of the paper, or an item of one, is called; its code where it is none. */
export function measureText(code: string, voice: Voice): string {
  return voice.text(codeEntry("measures", code)?.label ?? { en: code, zh: code });
}

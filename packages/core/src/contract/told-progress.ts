import { messageIn } from "../language/message/message-in.ts";
import type { Reader } from "../language/message/reader.ts";
import type { ProgressReporter } from "./ports.ts";

/**
 * Steps as they are said to whoever waits: in her language and the words of the office, as an answer is. What stands in a place of a step, such as the name of a file, stays as it was typed.
 *
 *   toldProgress(progress, germanReader).step({ en: "Choosing sites", zh: "选址" })  // "Standorte werden gewählt"
 */
export function toldProgress(progress: ProgressReporter, reader: Reader): ProgressReporter {
  return {
    step: (what, done, total) => {
      const { en, zh } = messageIn(what, reader);
      progress.step({ en, zh }, done, total);
    },
  };
}

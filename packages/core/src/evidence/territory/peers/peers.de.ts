import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { peersWords } from "./peers.words.ts";

export const peersGerman: TextsOf<typeof peersWords> = {
  asked: "Die Orte, nach denen gefragt wurde.",
  office: "Die Orte, die die Stelle danebengesetzt hat (peers).",
  nearest: "Es sind keine Orte gesetzt (peers): die zwei nächsten darüber und darunter nach „{$indicator}“ ({$year}).",
  first: "Es sind keine Orte gesetzt (peers), und es meldet kein „{$indicator}“: die mit den höchsten Werten.",
};

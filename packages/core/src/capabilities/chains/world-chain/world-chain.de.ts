import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { worldChainWords } from "./world-chain.words.ts";

export const worldChainGerman: TextsOf<typeof worldChainWords> = {
  economy: "Kein Name der Tabelle sagt, welche Volkswirtschaft die der Stelle ist.",
  size: "Die Tabelle hat zu viele Wirtschaftszweige für einen Befund; der Befehl rechnet sie.",
  productive: "Ein Jahr der Tabelle stellt weniger her, als es verbraucht: Es lässt sich nicht durchschauen.",
};

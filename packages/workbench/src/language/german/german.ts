import { codedLines } from "@quoin/core";
import { germanMessages1 } from "./messages-1.ts";
import { germanMessages2 } from "./messages-2.ts";
import { germanMessages3 } from "./messages-3.ts";

/** German messages of the workbench; a catalogue that is not here is read in English. `german.test.ts` lists those that are whole. */
export const germanMessages = codedLines([germanMessages1, germanMessages2, germanMessages3]);

import type { Tongue } from "../tongues.ts";
import { codedLines, noteTexts } from "../translation-file.ts";
import { germanNotes1 } from "./notes-1.ts";
import { germanNotes2 } from "./notes-2.ts";
import { germanNotes3 } from "./notes-3.ts";
import { germanNotes4 } from "./notes-4.ts";
import { germanNotes5 } from "./notes-5.ts";
import { germanPrinter } from "./printer.ts";
import { germanSentences1 } from "./sentences-1.ts";
import { germanSentences2 } from "./sentences-2.ts";
import { germanSentences3 } from "./sentences-3.ts";
import { germanTexts } from "./texts.ts";
import { germanWords } from "./words.ts";

/** German: printer, sentences and notes by code, fixed texts by their English, and what an office is taken to call its places where it does not say. */
export const german: Tongue = {
  printer: germanPrinter,
  sentences: codedLines([germanSentences1, germanSentences2, germanSentences3]),
  notes: noteTexts([germanNotes1, germanNotes2, germanNotes3, germanNotes4, germanNotes5]),
  further: { alone: " Und {more} weitere dieser Art.", inRows: " Und {more} weitere dieser Art, in den Zeilen {more_rows}." },
  texts: codedLines([germanTexts]),
  words: germanWords,
};

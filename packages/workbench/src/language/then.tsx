import type { ReactNode } from "react";
import { currentLanguage } from "./language.ts";

/** What stands between two sentences: a blank, and nothing in Chinese, where the mark at the end of the sentence is as wide as one. */
export function SentenceBreak(): ReactNode {
  return currentLanguage() === "zh" ? null : " ";
}

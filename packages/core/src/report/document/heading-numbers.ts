import { chineseOrdinal } from "./chinese-ordinal.ts";
import type { Numbering } from "./document.ts";

/** The number that stands before the next heading of a level (1 = chapter). */
export interface HeadingNumbers {
  next(level: 1 | 2 | 3): string;
}

/** Counts headings as they come; a heading begins the count of those below it anew. */
export function headingNumbers(numbering: Numbering): HeadingNumbers {
  const counts = [0, 0, 0];
  return {
    next: (level) => {
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      counts.fill(0, level);
      const [chapter = 0, part = 0, point = 0] = counts;
      if (numbering === "none") return "";
      if (numbering === "decimal") return `${counts.slice(0, level).join(".")} `;
      return level === 1 ? `${chineseOrdinal(chapter)}、` : level === 2 ? `（${chineseOrdinal(part)}）` : `${point}.`;
    },
  };
}

/** How wide a character is drawn, in half widths: Chinese ones take two. */
function widthOf(character: string): number {
  return character > "\u2e80" ? 2 : 1;
}

/** Width of a text in half widths. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + widthOf(character), 0);
}

/**
 * A text cut to a width, with the sign that something is cut.
 *
 *   shortened("北京大学物理学院", 9)  // "北京大学…"
 */
export function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * A text in lines of a width, the last one cut where it does not fit.
 *
 *   inLines("被动升级，缺乏内生技术", 12, 2)  // ["被动升级，缺", "乏内生技术"]
 */
export function inLines(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most - 1 && textWidth(rest) > width) {
    let [kept, used, blank] = ["", 0, -1];
    for (const character of rest) {
      used += widthOf(character);
      if (used > width) break;
      if (character === " ") blank = kept.length;
      kept += character;
    }
    // A word of letters is not parted.
    const end = /[a-z]$/i.test(kept) && /^[a-z]/i.test(rest.slice(kept.length)) && blank > 0 ? blank : kept.length;
    // A mark never begins a line.
    const mark = /^[，。、；：！？）]/.test(rest.slice(end)) ? 1 : 0;
    lines.push(rest.slice(0, end + mark).trim());
    rest = rest.slice(end + mark).trim();
  }
  return rest === "" ? lines : [...lines, shortened(rest, width)];
}

/** Width of half a Chinese sign in the labels of charts, in pixels. */
export const halfWidth = 6.7;

/** Widths in pixels of signs in the labels of charts, with the fonts that are shipped and a little more; a row each, and all others last. */
const drawn: readonly (readonly [signs: RegExp, pixels: number])[] = [
  [/[\u2e80-\uffff]/u, 13.5],
  [/[ijlI.,:;'|!·]/u, 4],
  [/[frt() /-]/u, 5],
  [/[mwMW@%–—]/u, 11.2],
  [/\p{Lu}/u, 8.4],
];

function drawnWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (drawn.find(([signs]) => signs.test(sign))?.[1] ?? 7), 0);
}

/** A text as much of it as is drawn within so many pixels. */
function fitted(text: string, pixels: number): string {
  if (drawnWidth(text) <= pixels) return text;
  const signs = [...text];
  while (signs.length > 1 && drawnWidth(`${signs.join("")}…`) > pixels) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** Room at the left of a chart for the names of its rows, and a name as it fits there: as wide as the longest, at most a part of the drawing. */
export function nameRoom(
  names: readonly string[],
  width: number,
  { most = 0.42, least = 4 } = {},
): { readonly room: number; readonly fit: (name: string) => string } {
  const room = Math.min(width * most, 20 + Math.max(least * halfWidth, ...names.map(drawnWidth)));
  return { room, fit: (name) => fitted(name, room - 16) };
}

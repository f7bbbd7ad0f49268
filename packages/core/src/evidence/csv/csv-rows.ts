/**
 * Cells of a plain CSV text (RFC 4180: comma, double quotes, line breaks inside quotes), every cell as text; a final line end makes no row.
 * For files of our own making. What an office hands in goes through the table reader, which finds out encodings and separators.
 *
 *   csvRows('a,b\n"x,y",1\n')  // [["a", "b"], ["x,y", "1"]]
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; ; at++) {
        const end = text.indexOf('"', at);
        if (end < 0) {
          cell += text.slice(at);
          at = text.length;
          break;
        }
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    }
    const stop = endOfCell(text, at);
    cell += text.slice(at, stop);
    row.push(cell);
    at = stop;
    if (text[at] === ",") {
      at++;
      if (at === text.length) row.push("");
      else continue;
    } else {
      if (text[at] === "\r") at++;
      if (text[at] === "\n") at++;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 10 || code === 13) return at;
  }
  return text.length;
}

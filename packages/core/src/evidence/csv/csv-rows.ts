/**
 * Cells of a plain CSV text (RFC 4180: comma, double quotes, line breaks inside quotes), every cell as text; a final line end makes no row.
 * For files of our own making. What an office hands in goes through the table reader, which finds out encodings and separators.
 *
 *   csvRows('a,b\n"x,y",1\n')  // [["a", "b"], ["x,y", "1"]]
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  eachCell(
    text,
    (cell) => row.push(cell),
    () => {
      rows.push(row);
      row = [];
    },
  );
  return rows;
}

/**
 * The same, column by column under the header, without a list for each row: a row that is too short is filled up with empty cells, what is beyond the header is left aside.
 *
 *   csvColumns('a,b\n"x,y",1\n')  // { header: ["a", "b"], columns: [["x,y"], ["1"]], rows: 1 }
 */
export function csvColumns(text: string): { readonly header: readonly string[]; readonly columns: readonly (readonly string[])[]; readonly rows: number } {
  const header: string[] = [];
  const columns: string[][] = [];
  let isHeader = true;
  let place = 0;
  let rows = 0;
  eachCell(
    text,
    (cell) => {
      if (isHeader) header.push(cell);
      else columns[place]?.push(cell);
      place++;
    },
    () => {
      if (isHeader) for (const _ of header) columns.push([]);
      else {
        for (; place < columns.length; place++) columns[place]?.push("");
        rows++;
      }
      isHeader = false;
      place = 0;
    },
  );
  return { header, columns, rows };
}

function eachCell(text: string, onCell: (cell: string) => void, onRow: () => void): void {
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
    onCell(cell);
    at = stop;
    if (text[at] === ",") {
      at++;
      if (at === text.length) onCell("");
      else continue;
    } else {
      if (text[at] === "\r") at++;
      if (text[at] === "\n") at++;
    }
    onRow();
  }
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 10 || code === 13) return at;
  }
  return text.length;
}

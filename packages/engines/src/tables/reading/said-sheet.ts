import type { RawColumn, RawSheet } from "@quoin/core";

/** A sheet in whose rows under the first line some texts mean that there is nothing, as a package says of its resource. */
export function withoutMissing(sheet: RawSheet, missing: readonly string[]): RawSheet {
  if (missing.length === 0) return sheet;
  const markers = new Set(missing);
  const shown = (text: string): string => (markers.has(text) ? "" : text);
  return {
    ...sheet,
    text: (row, column) => (row === 0 ? sheet.text(row, column) : shown(sheet.text(row, column))),
    column: (name, column, rows) => shownColumn(sheet.column(name, column, rows), markers, shown),
  };
}

function shownColumn(column: RawColumn, markers: ReadonlySet<string>, shown: (text: string) => string): RawColumn {
  const numbers = new Set([...markers].map(Number).filter((number) => !Number.isNaN(number)));
  return {
    ...column,
    text: (row) => shown(column.text(row)),
    coded: () => {
      const { codes, texts } = column.coded();
      if (!texts.some((text) => markers.has(text))) return { codes, texts };
      const left: string[] = [];
      const place = new Map<string, number>();
      const to = Int32Array.from(texts, (text) => {
        const kept = shown(text);
        const known = place.get(kept);
        if (known !== undefined) return known;
        place.set(kept, left.length);
        return left.push(kept) - 1;
      });
      return { codes: codes.map((code) => to[code]!), texts: left };
    },
    plainNumbers: () => {
      const values = column.plainNumbers();
      for (let row = 0; row < values.length; row++) if (numbers.has(values[row]!) && markers.has(column.text(row).trim())) values[row] = Number.NaN;
      return values;
    },
  };
}

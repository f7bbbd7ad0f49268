import type { ApiAnswer } from "@quoin/core";

export type Look = ApiAnswer<"import-look">;
export type Role = ApiAnswer<"role-list">["roles"][number];

/** How a mapping calls a column of the file: by its header, or by its number where it has none or shares it. */
export function columnKey({ columns }: Pick<Look, "columns">, at: number): string {
  const source = columns[at]?.source ?? "";
  const isPlain = source !== "" && !source.startsWith("#") && columns.filter((other) => other.source === source).length === 1;
  return isPlain ? source : `#${at + 1}`;
}

import { elementAt, memberOf } from "../../contract/assert-present.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";
import type { Observations } from "../observations.ts";

/** The observations without the rows of some locations and activities, and the names that no row has. */
export function leftOut(
  observations: Observations,
  exclude: Readonly<Record<string, readonly string[]>>,
): { readonly observations: Observations; readonly unknown: readonly string[] } {
  const named = Object.entries(exclude).filter(([, names]) => names.length > 0);
  if (named.length === 0) return { observations, unknown: [] };
  const unwanted = named.map(([role, names]) => {
    const { codes, texts } = memberOf(observations.keys, role);
    return { codes, out: Uint8Array.from(texts, (text) => Number(names.includes(text))), unknown: names.filter((name) => !texts.includes(name)) };
  });
  const kept: number[] = [];
  for (let row = 0; row < observations.rowCount; row++) if (unwanted.every(({ codes, out }) => out[codes[row]!] === 0)) kept.push(row);
  const keys = Object.entries(observations.keys).map(([role, { codes, texts }]): [string, CodedTexts] => [
    role,
    // A role that was left out has no rows to begin with.
    codes.length === 0
      ? { codes, texts }
      : used(
          Int32Array.from(kept, (row) => codes[row]!),
          texts,
        ),
  ]);
  const numbers = Object.entries(observations.numbers).map(([role, values]) => [role, Float64Array.from(kept, (row) => values[row]!)]);
  return {
    observations: { rowCount: kept.length, keys: Object.fromEntries(keys), numbers: Object.fromEntries(numbers) },
    unknown: unwanted.flatMap((one) => one.unknown),
  };
}

/** Codes over the texts that still occur. */
function used(codes: Int32Array, texts: readonly string[]): CodedTexts {
  const place = new Int32Array(texts.length).fill(-1);
  const left: string[] = [];
  for (const code of codes) if (place[code] === -1) place[code] = left.push(elementAt(texts, code)) - 1;
  return { codes: codes.map((code) => place[code]!), texts: left };
}

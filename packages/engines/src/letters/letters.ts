import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A file of letters that comes with the program, and the family by which drawings name it. */
export interface Letters {
  readonly family: string;
  readonly bytes: Buffer;
}

/** Beside the built program, or in this package where the program runs from its sources. */
const folders = ["../fonts/", "../../fonts/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
/** Chinese first; letters of Europe that it lacks come from the second. */
export const letterFamilies = ["Noto Sans CJK SC", "DejaVu Sans"] as const;
const files = ["figures.otf", "figures-european.ttf"] as const;

let loading: Promise<readonly [Letters, Letters]> | undefined;

/** The letters of all drawings: nothing is read from the machine, so that the same drawing has the same bytes everywhere. */
export async function drawingLetters(): Promise<readonly [Letters, Letters]> {
  loading ??= Promise.all([read(0), read(1)]);
  return loading;
}

async function read(place: 0 | 1): Promise<Letters> {
  const folder = folders.find((each) => existsSync(`${each}${files[place]}`)) ?? "";
  return { family: letterFamilies[place], bytes: await readFile(`${folder}${files[place]}`) };
}

import { type DerivedFile, deriveCodes } from "./derive-codes.ts";

/** Every file of the tree that is made from another one. */
export async function derivedFiles(): Promise<readonly DerivedFile[]> {
  return [...(await deriveCodes())];
}

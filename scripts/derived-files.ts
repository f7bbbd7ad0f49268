import { type DerivedFile, deriveCodes } from "./derive-codes.ts";
import { deriveSettings } from "./derive-settings.ts";

/** Every file of the tree that is made from another one. */
export async function derivedFiles(): Promise<readonly DerivedFile[]> {
  return [...(await deriveCodes()), ...(await deriveSettings())];
}

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import chromium from "@sparticuz/chromium";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium to test with: QUOIN_CHROMIUM, else one in PATH, else the packed one; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env["QUOIN_CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  const places = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find(isRunnable) ?? chromium.executablePath().catch(() => undefined);
}

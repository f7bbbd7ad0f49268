import { execFileSync } from "node:child_process";
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

/** Whether it says its version: the packed one starts only where the system has the libraries that it is linked to. */
function starts(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** A Chromium to test with: QUOIN_CHROMIUM, else one in PATH, else the packed one where it starts; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env["QUOIN_CHROMIUM"];
  if (named !== undefined && named !== "") return named;
  const places = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = places.find(isRunnable);
  if (installed !== undefined) return installed;
  const packed = await chromium.executablePath().catch(() => undefined);
  return packed !== undefined && starts(packed) ? packed : undefined;
}

import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: "explorer" };

/** Shows an address in the person's browser; where there is none, the printed address has to do. */
export function openBrowser(address: string): void {
  const child = spawn(openers[process.platform] ?? "xdg-open", [address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

import type { Language, ProgressReporter } from "@quoin/core";

type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean };

const clearLine = "\r\u001B[2K";

/** Draws one line that is written over on a terminal; keeps still elsewhere. */
export function terminalProgress(stream: Terminal, language: Language): ProgressReporter {
  if (stream.isTTY !== true) return { step: () => {} };
  return {
    step: (what, done, total) => {
      const share = done !== undefined && total !== undefined && total > 0 ? ` ${bar(done / total)} ${done}/${total}` : "";
      stream.write(`${clearLine}${what[language]}${share}${done !== undefined && done === total ? "\n" : ""}`);
    },
  };
}

/** Takes away what was being done, so that an answer begins on a line of its own. */
export function clearProgress(stream: Terminal): void {
  if (stream.isTTY === true) stream.write(clearLine);
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * 20);
  return `${"█".repeat(full)}${"░".repeat(20 - full)}`;
}

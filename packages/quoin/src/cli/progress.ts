import type { Language, ProgressReporter } from "@quoin/core";

/** Draws one line that is written over on a terminal; keeps still elsewhere. */
export function terminalProgress(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }, language: Language): ProgressReporter {
  if (stream.isTTY !== true) return { step: () => {} };
  return {
    step: (what, done, total) => {
      const share = done !== undefined && total !== undefined && total > 0 ? ` ${bar(done / total)} ${done}/${total}` : "";
      stream.write(`\r\u001B[2K${what[language]}${share}${done !== undefined && done === total ? "\n" : ""}`);
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * 20);
  return `${"█".repeat(full)}${"░".repeat(20 - full)}`;
}

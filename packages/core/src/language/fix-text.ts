/** A fix as a terminal says it. In its template `⟦…⟧` holds what is done there alone: commands and their options. */
export function terminalFix(fix: string): string {
  return asMessage(fix.replace(/[⟦⟧]/gu, ""));
}

/** A point at the beginning would begin declarations. */
function asMessage(text: string): string {
  return /^\s*\./.test(text) ? `{{${text}}}` : text;
}

/** … and as a page says it, where there is no terminal. */
export function pageFix(fix: string): string {
  return asMessage(
    fix
      .replace(/⟦[^⟧]*⟧/gu, "")
      .replace(/ {2,}/g, " ")
      .trim(),
  );
}

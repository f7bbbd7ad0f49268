/** A fix as a terminal says it. In its template `⟦…⟧` holds what is done there alone: commands and their options. */
export function terminalFix(fix: string): string {
  return fix.replace(/[⟦⟧]/gu, "");
}

/** … and as a page says it, where there is no terminal. */
export function pageFix(fix: string): string {
  return fix
    .replace(/⟦[^⟧]*⟧/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

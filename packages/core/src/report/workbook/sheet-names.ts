const longestName = 31;

/** Names that sheets may have: no `[]:*?/\`, no apostrophe at the ends, 31 characters at most, each once whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").replace(/^['\s]+|['\s]+$/g, "") || "Sheet";
    let unique = cut(plain, longestName);
    for (let copy = 2; used.has(unique.toLowerCase()); copy++) unique = `${cut(plain, longestName - 1 - String(copy).length)} ${copy}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** Cut between characters, not inside one; what is left may end no more than a whole name in an apostrophe. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/['\s]+$/, "");
}

import { RE2JS, RE2JSSyntaxException } from "re2js";

/** A pattern of an office, found in time that grows with the text alone. */
export interface LinearPattern {
  /** The named groups of the first place that fits, empty where a group has no part in it; null where no place fits. */
  groupsIn(text: string): Readonly<Record<string, string | undefined>> | null;
}

/**
 * A pattern as a mapping writes it, in the manner of JavaScript; Python's `(?P<name>…)` is taken too. Null where it is none, and where it looks ahead, behind or back (`(?=…)`, `\1`): what
 * somebody sends is run by an engine without backtracking, since `^(a+)+$` would hold a thread for as long as its asker likes.
 */
export function linearPattern(pattern: string): LinearPattern | null {
  const plain = pattern.replaceAll("(?P<", "(?<").replace(/\\([pP])\{(?:Script|sc|Script_Extensions|scx|General_Category|gc)=/g, "\\$1{");
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(plain));
    const names = Object.keys(compiled.namedGroups());
    return {
      groupsIn: (text) => {
        const found = compiled.matcher(text);
        return found.find() ? Object.fromEntries(names.map((name) => [name, found.group(name) ?? undefined])) : null;
      },
    };
  } catch (cause) {
    if (cause instanceof RE2JSSyntaxException) return null;
    throw cause;
  }
}

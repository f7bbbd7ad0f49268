import type { SettingPath } from "./settings-text.ts";

/**
 * A path as people write it: keys joined by points, a key that holds a point in double quotes; null where it is none.
 *
 *   settingPath('plan.lines."M1.2-01".owner')  // ["plan", "lines", "M1.2-01", "owner"]
 */
export function settingPath(text: string): SettingPath | null {
  const keys: string[] = [];
  const part = /(?:"((?:[^"\\]|\\.)*)"|([^".\s]+(?: +[^".\s]+)*))(\.|$)/y;
  while (part.lastIndex < text.length) {
    const found = part.exec(text);
    if (found === null) return null;
    keys.push(found[1]?.replaceAll(/\\(.)/g, "$1") ?? found[2] ?? "");
    if (found[3] === "") return keys;
  }
  return null;
}

/** A path in one line; `settingPath` takes it back. */
export function settingPathText(path: SettingPath): string {
  return path.map((key) => (/^[^".\s]+$/.test(key) ? key : `"${key.replaceAll(/["\\]/g, "\\$&")}"`)).join(".");
}

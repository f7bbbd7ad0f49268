import type { ReaderLanguage } from "@quoin/core";

interface Streams {
  readonly stdout: { readonly isTTY?: boolean };
  readonly stderr: { readonly isTTY?: boolean };
}

/** The language in which somebody at a terminal has set it (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that says anything), where the program speaks it. English for others, and for programs that read what is printed. */
export function terminalLanguage({ stdout, stderr }: Streams, environment: Readonly<Record<string, string | undefined>> = process.env): ReaderLanguage {
  if (stdout.isTTY !== true && stderr.isTTY !== true) return "en";
  const locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map((name) => environment[name] ?? "").find((value) => value !== "") ?? "";
  const [, language] = /^(zh|de)(?:[_.@-]|$)/i.exec(locale) ?? [];
  return language === undefined ? "en" : language.toLowerCase() === "zh" ? "zh" : "de";
}

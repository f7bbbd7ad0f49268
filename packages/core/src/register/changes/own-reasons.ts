import type { LocalText } from "../../language/text.ts";

/** Reasons that the program writes for whoever asked for the change, in the language of the writer. */
export const ownReasons = {
  begun: { en: "new workspace", zh: "新建工作区" },
  takenBack: { en: "taken back", zh: "撤销上一次修改" },
  markedByMistake: { en: "Marked by mistake", zh: "误标，撤销" },
} as const satisfies Readonly<Record<string, LocalText>>;

const fromExample = "from the example ";

/** The reason of what an example brings along. */
export function reasonOfExample(example: string): string {
  return `${fromExample}${example}`;
}

/** Whether a change was brought along by an example. */
export function isReasonOfExample(reason: string): boolean {
  return reason.startsWith(fromExample);
}

/** A reason in both languages where the program wrote it; null where somebody did: it stands as written. */
export function reasonWords(reason: string): LocalText | null {
  if (isReasonOfExample(reason)) return { en: reason, zh: "取自随附示例" };
  return Object.values(ownReasons).find(({ en, zh }) => en === reason || zh === reason) ?? null;
}

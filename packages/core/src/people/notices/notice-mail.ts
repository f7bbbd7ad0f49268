import { wallText } from "../../capabilities/facilities/time/zoned-time.ts";
import { fixedText, loadLocale } from "../../language/locales.ts";
import { colon } from "../../language/marks.ts";
import { noticeWords as words } from "../../language/message/notices.words.ts";
import { type LocalText, programLanguage, type ReaderLanguage, spokenLanguages } from "../../language/text.ts";
import type { Mail } from "./mailer.ts";
import type { NoticeEvent } from "./notice-store.ts";

/** What a mail tells beside the decision. */
export interface Told {
  readonly event: NoticeEvent;
  /** What the office is called. */
  readonly office: LocalText | string;
  /** Address of its program for people; null where nobody said it. */
  readonly page: string | null;
  /** The hours of a booking; null of a registration. */
  readonly hours: { readonly unit: LocalText; readonly start: string; readonly end: string; readonly zone: string; readonly until: string | null } | null;
}

/** What comes after what is told, where it is not about hours. */
const endings: { readonly [E in NoticeEvent]?: keyof typeof words.table } = {
  confirmed: "account",
  "tasks-wait": "tasks-more",
  "backup-overdue": "upkeep-more",
  "verify-overdue": "upkeep-more",
  "mail-undelivered": "upkeep-more",
};

/** Signs of a subject. */
const longestSubject = 150;

/** The mail of a decision, said in each language that the office reads, one after the other: nobody has said which the reader's own is. */
export async function noticeMail(told: Told, languages: readonly string[]): Promise<Pick<Mail, "subject" | "text">> {
  const spoken = spokenLanguages(languages);
  const parts: { readonly subject: string; readonly lines: readonly string[] }[] = [];
  for (const language of spoken.length === 0 ? (["en"] as const) : spoken) parts.push(await part(told, language));
  return {
    // By whole signs: half of one is no text.
    subject: [...oneLine(parts.map(({ subject }) => subject).join(" / "))].slice(0, longestSubject).join(""),
    text: `${parts.map(({ lines }) => lines.join("\n")).join("\n\n——\n\n")}\n`,
  };
}

async function part({ event, office, page, hours }: Told, language: ReaderLanguage) {
  const locale = await loadLocale(language);
  const say = (word: keyof typeof words.table): string => {
    const text = words.text(word);
    return locale === null ? text[programLanguage(language)] : (fixedText(text, locale) ?? text.en);
  };
  const name = (text: LocalText | string): string => {
    if (typeof text === "string") return oneLine(text);
    const own: unknown = Object.entries(text).find(([tag]) => tag === language)?.[1];
    return oneLine(typeof own === "string" && own !== "" ? own : text.en);
  };
  const mark = colon(language);
  const row = (word: keyof typeof words.table, value: string): string => `${say(word)}${mark}${value}`;
  const end = say(hours === null ? (endings[event] ?? "why") : "more");
  const told =
    hours === null
      ? []
      : [
          row("facility", name(hours.unit)),
          row("begins", wallText(hours.zone, Date.parse(hours.start))),
          row("ends", wallText(hours.zone, Date.parse(hours.end))),
          row("zone", hours.zone),
          ...(hours.until === null ? [] : [row("until", wallText(hours.zone, Date.parse(hours.until)))]),
        ];
  const subject = hours === null ? say(event) : `${say(event)}${mark}${name(hours.unit)}, ${wallText(hours.zone, Date.parse(hours.start))}`;
  return {
    subject,
    lines: [
      name(office),
      "",
      `${say(event)}.`.replace(/。?\.$/, language === "zh" ? "。" : "."),
      ...told,
      "",
      end,
      ...(page === null ? [] : [page]),
      "",
      say("automatic"),
    ],
  };
}

/** Without line ends and signs that nobody sees, so that nothing that was typed becomes a header. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{C}]+/gu, " ").trim();
}

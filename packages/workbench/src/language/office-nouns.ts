import { codeList, headingTexts, type Language, type LocalText, type OfficeWords, officeText, plainWords, type SaidOfPaper } from "@quoin/core";

/** What this office calls the places that it compares; known before a page is shown. */
let words: OfficeWords = plainWords;

/** Takes over what the workspace says of its territory. */
export function learnWords({
  compared,
  activity,
  counted,
  money_level: province,
  currency,
  root,
  things,
  paper: said,
}: {
  readonly compared: NounTexts;
  readonly activity: NounTexts;
  readonly counted: LocalText | null;
  readonly money_level: LocalText | null;
  readonly currency: string;
  readonly root: { readonly text: LocalText };
  readonly paper: SaidOfPaper["paper"] | null;
  readonly things: { readonly call: NounTexts; readonly priority: NounTexts; readonly facility: NounTexts };
}): void {
  words = {
    ...plainWords,
    region: nounOf(compared),
    activity: nounOf(activity),
    things: { call: nounOf(things.call), priority: nounOf(things.priority), facility: nounOf(things.facility) },
    counted: counted ?? plainWords.counted,
    ...(province === null ? {} : { province }),
    currency,
    whole: root.text,
  };
  saidCounted = counted;
  paper = { currency, ...(said === null ? {} : { paper: said }) };
  headings = headingsByLabel(paper);
}

interface NounTexts {
  readonly one: LocalText;
  readonly many: LocalText;
}

function nounOf({ one, many }: NounTexts): OfficeWords["region"] {
  return { en: { one: one.en, many: many.en }, zh: { one: one.zh, many: many.zh } };
}

/** What the office makes of the list that pages go by. */
let paper: SaidOfPaper = {};

export function ourPaper(): SaidOfPaper {
  return paper;
}

function headingsByLabel(given: SaidOfPaper): ReadonlyMap<string, LocalText> {
  const texts = headingTexts(given);
  const labels = (["problems", "measures", "stages-demands"] as const).flatMap((list) => codeList(list));
  return new Map(labels.flatMap(({ code, label }) => [texts.get(code)].flatMap((text) => (text === undefined ? [] : [[label.en, text] as const]))));
}

let headings = headingsByLabel(paper);

/** A heading of the list as the office calls it, else the problem as a question; any other text as it is. */
export function ourHeading(text: LocalText): LocalText {
  return text.said === undefined ? (headings.get(text.en) ?? text) : text;
}

/** What the office says that it counts; null where it says nothing. */
let saidCounted: LocalText | null = null;

export function ourCounted(): LocalText | null {
  return saidCounted;
}

/** The currency of the office's amounts. */
export function ourCurrency(): string {
  return words.currency;
}

/** A text of the pages in the words of the office. */
export function inOurWords(text: string, language: Language): string {
  return officeText(text, words, language);
}

import type { LocalText } from "../../language/text.ts";
import { type CodeListName, codeEntry, codeList, codePath } from "../code-lists.ts";
import { paperExamples, paperQuestions } from "./paper-questions.ts";
import type { OwnHeading, PaperSettings } from "./paper-settings.ts";

/** What the office says of the paper, as far as it says anything. */
export interface SaidOfPaper {
  readonly paper?: PaperSettings | undefined;
  readonly currency?: string | undefined;
}

/** The lists of the paper: what is wrong, what is to be done, its stages and demands. */
export const paperLists = ["problems", "measures", "stages-demands"] as const satisfies readonly CodeListName[];

/** What the list is where the office has no name of its own for it. */
export const paperName: LocalText = {
  en: "the policy paper on the top-level design of China's industrial technology system (about 2012–13)",
  zh: "关于我国产业技术体系顶层设计的政策论文（约2012—2013年）",
};

/** In three sentences what its codes stand for. */
export const paperCodes: LocalText = {
  en: "P1–P4 are its four problems: forced upgrading, lack of overall planning, generic technology without a subject and stable support, weak integration. M1–M5 are its five measures: an overall plan, regional systems, institutes that became companies, platforms and bases, value chains and leading enterprises. ST are its stages (introduction, market, independent innovation) and D its two demands: an industrial foundation that is raised as a whole, and generic technology as a @national strategy.",
  zh: "P1—P4为其四个问题：被动升级、缺乏整体规划、共性技术缺乏主体与稳定支持、系统集成不足。M1—M5为其五项措施：总体规划、区域体系、转制院所、平台与基地、价值链与龙头企业。ST为其阶段（引进、市场、自主创新），D为其两项要求：产业基础整体提升、共性技术上升为@national战略。",
};

/** The heading of a code and those above it; an own one goes on with what it stands under. */
function pathOf(code: string, own: readonly OwnHeading[]): readonly string[] {
  const found = own.find((each) => each.code === code);
  if (found !== undefined) return [code, ...pathOf(found.under, own)];
  return paperLists.map((list) => codePath(list, code)).find((path) => path.length > 0) ?? [code];
}

/** Whether a heading, or one above it, does not concern the office. */
export function isHeadingHidden(code: string, { paper }: SaidOfPaper): boolean {
  const { hidden = [], own = [] } = paper ?? {};
  return hidden.length > 0 && pathOf(code, own).some((each) => hidden.includes(each));
}

/** Whether the paper has a heading of this code. */
export function isHeading(code: string): boolean {
  return paperLists.some((list) => codeEntry(list, code) !== undefined);
}

/** The office's own headings in one of the lists. */
export function ownHeadings(list: "problems" | "measures", { paper }: SaidOfPaper): readonly OwnHeading[] {
  return (paper?.own ?? []).filter(({ under, code }) => codeEntry(list, under) !== undefined && !isHeadingHidden(code, { paper }));
}

/** The paper's code under which an own heading stands; any other code as it is. */
export function codeOfPaper(code: string, { paper }: SaidOfPaper): string {
  return paper?.own.find((each) => each.code === code)?.under ?? code;
}

/** Whether the office wants to see the examples of this country: beside headings, and of limits, weights and kinds that are its own. */
export function showsExamples(country: "china-its", { paper, currency }: SaidOfPaper): boolean {
  return paper?.examples === undefined ? currency === "CNY" : paper.examples.includes(country);
}

/** Whether the office is one of the country that the paper is about: what holds there and nowhere else holds for it where it says nothing. */
export function countsInChina({ currency }: SaidOfPaper): boolean {
  return currency === "CNY";
}

/**
 * What each heading of the paper is called in this office, by its code: its own word for it, else the problem as a question, with the examples that it wants to see. Headings that stay as the paper
 * has them are not named.
 *
 *   headingTexts({}).get("P2")?.en  // "Is overall planning and top-level design lacking?"
 */
export function headingTexts(said: SaidOfPaper): ReadonlyMap<string, LocalText> {
  const texts = new Map<string, LocalText>(Object.entries(paperQuestions));
  for (const { code, country, example } of paperExamples) {
    const asked = texts.get(code);
    if (asked !== undefined && showsExamples(country, said))
      texts.set(code, { en: `${asked.en.replace("?", "")} (${example.en})?`, zh: `${asked.zh.replace("？", "")}（${example.zh}）？` });
  }
  for (const [code, name] of Object.entries(said.paper?.names ?? {})) texts.set(code, { ...name, typed: true });
  for (const { code, names } of said.paper?.own ?? []) texts.set(code, { ...names, typed: true });
  return texts;
}

/** What every heading is called in this office, by code, its own among them; those that it hides are left out. */
export function shownHeadings(said: SaidOfPaper): Readonly<Record<string, LocalText>> {
  const texts = headingTexts(said);
  const ofPaper = paperLists.flatMap((list) => codeList(list).map(({ code, label }) => [code, texts.get(code) ?? label] as const));
  const all = new Map<string, LocalText>([...ofPaper, ...texts]);
  return Object.fromEntries([...all].filter(([code]) => !isHeadingHidden(code, said)));
}

/** What each label of the paper is said as, in a language: the words that `officeText` puts in its place. */
export function saidHeadings(said: SaidOfPaper, reader?: string): Readonly<Record<"en" | "zh", Readonly<Record<string, string>>>> {
  const en: Record<string, string> = {};
  const zh: Record<string, string> = {};
  const texts = headingTexts(said);
  for (const list of paperLists)
    for (const { code, label } of codeList(list)) {
      const text = texts.get(code);
      if (text === undefined) continue;
      en[label.en] = (reader === undefined ? undefined : (text as Readonly<Record<string, unknown>>)[reader])?.toString() ?? text.en;
      zh[label.zh] = text.zh;
    }
  return { en, zh };
}

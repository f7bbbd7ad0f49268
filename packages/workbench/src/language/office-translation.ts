import { type ApiAnswer, callApi, figurePrinter, type LanguageTag, type Locale, plainWords } from "@quoin/core";
import { inBase } from "../address/base-path.ts";

/** A language that the office has brought along, as pages speak it. */
export interface OfficeTranslation {
  readonly tag: LanguageTag;
  /** By catalogue and key. */
  readonly pages: Readonly<Record<string, string>>;
  /** For the program's lists that pages bring along; answers come in the language already. */
  readonly locale: Locale;
}

/** What the office says in a language itself; null where it has taken nothing, or nobody is signed in who may ask. */
export async function officeTranslation(tag: LanguageTag): Promise<OfficeTranslation | null> {
  try {
    const answer = await callApi({ send: (url, request) => fetch(inBase(url), request), language: tag }, "language-show", { language: tag });
    return Object.keys(answer.translations).length === 0 ? null : translationOf(answer);
  } catch {
    return null;
  }
}

function translationOf({ language, translations, texts, senses }: ApiAnswer<"language-show">): OfficeTranslation {
  const under = (area: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(translations).flatMap(([code, text]) => (code.startsWith(area) ? [[code.slice(area.length), text]] : [])));
  const { region, activity, counted, whole, national, listed, things } = plainWords;
  return {
    tag: language,
    pages: under("page."),
    locale: {
      printer: figurePrinter(language, under("figures.")),
      sentences: under("sentence."),
      notes: {},
      further: { alone: "", inRows: "" },
      texts,
      senses,
      plural: (one) => one,
      words: {
        region: region.en,
        activity: activity.en,
        counted: counted.en,
        whole: whole.en,
        national: national.en,
        listed: {
          projects: listed.projects.en,
          laboratories: listed.laboratories.en,
          development_zones: listed.development_zones.en,
          technology_centres: listed.technology_centres.en,
          research_posts: listed.research_posts.en,
          park_evaluations: listed.park_evaluations.en,
        },
        things: { call: things.call.en, priority: things.priority.en, facility: things.facility.en },
      },
    },
  };
}

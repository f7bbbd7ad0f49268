import { fixedText, loadLocale } from "../../language/locales.ts";
import { type OpenWord, openWords } from "../../language/message/open-door.words.ts";
import type { LocalText, ReaderLanguage } from "../../language/text.ts";
import { programLanguage, readerLanguages } from "../../language/text.ts";
import { palette } from "../document/palette.ts";
import { htmlStyle } from "../html/html-style.ts";
import { htmlText } from "../html/html-text.ts";

/** How a page of the open door speaks: its own words and names that somebody typed, both ready for HTML. */
export interface OpenFormatter {
  readonly language: ReaderLanguage;
  say(word: OpenWord): string;
  name(text: LocalText): string;
}

/** What a further language lacks is said in English. */
export async function openFormatter(language: ReaderLanguage): Promise<OpenFormatter> {
  const locale = await loadLocale(language);
  return {
    language,
    say: (word) => {
      const text = openWords.text(word);
      return htmlText(locale === null ? text[programLanguage(language)] : (fixedText(text, locale) ?? text.en));
    },
    name: (text) => {
      const own: unknown = Object.entries(text).find(([tag]) => tag === language)?.[1];
      return htmlText(typeof own === "string" && own !== "" ? own : text.en);
    },
  };
}

/** Where a page stands: what comes before `/open` in addresses, its own path below it, and the day of what it tells. */
export interface OpenPlace {
  /** `https://office.example` */
  readonly origin: string;
  /** `/quoin/open` */
  readonly root: string;
  /** `/unit/sem-1` */
  readonly path: string;
  /** What is asked behind `?` but the language. */
  readonly asked: Readonly<Record<string, string>>;
  readonly office: string;
  readonly day: string;
  /** Whether organisations may register themselves. */
  readonly registers: boolean;
}

const languageNames: Readonly<Record<ReaderLanguage, string>> = { zh: "中文", en: "English", de: "Deutsch" };

/** The address of another page of the door, in the reader's language. */
export function openAddress({ root }: OpenPlace, path: string, language: ReaderLanguage, asked: Readonly<Record<string, string>> = {}): string {
  const query = Object.entries({ ...asked, lang: language }).flatMap(([name, value]) => (value.length === 0 ? [] : `${name}=${encodeURIComponent(value)}`));
  return htmlText(`${root}${path}?${query.join("&")}`);
}

/** A page of the door: without scripts, to be read by eye, by ear and on paper, with its other languages named. The same content gives the same bytes. */
export function openPage(place: OpenPlace, formatter: OpenFormatter, { title, main }: { readonly title: string; readonly main: string }): string {
  const { language, say } = formatter;
  const { path, asked } = place;
  const others = readerLanguages.map(
    (each) => `<link rel="alternate" hreflang="${each}" href="${htmlText(place.origin)}${openAddress(place, path, each, asked)}">`,
  );
  const choice = readerLanguages.map((each) =>
    each === language
      ? `<li><span aria-current="true" lang="${each}">${languageNames[each]}</span></li>`
      : `<li><a href="${openAddress(place, path, each, asked)}" hreflang="${each}" lang="${each}">${languageNames[each]}</a></li>`,
  );
  const here = (to: string): string => (path === to ? ' aria-current="page"' : "");
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="same-origin">
<title>${title} · ${htmlText(place.office)}</title>
${others.join("\n")}
<style>${htmlStyle(programLanguage(language))}${style}</style>
</head>
<body>
<a class="skip" href="#content">${say("skip")}</a>
<header class="bar"><p><a href="${openAddress(place, "", language)}">${say("title")}</a> · ${htmlText(place.office)}</p>
<nav aria-label="${say("title")}"><ul class="row"><li><a href="${openAddress(place, "", language)}"${here("")}>${say("facilities")}</a></li><li><a href="${openAddress(place, "/calls", language)}"${here("/calls")}>${say("calls")}</a></li><li><a href="${openAddress(place, "/results", language)}"${here("/results")}>${say("results")}</a></li><li><a href="${openAddress(place, "/needs", language)}"${here("/needs")}>${say("needs")}</a></li><li><a href="${openAddress(place, "/instruments", language)}"${here("/instruments")}>${say("instruments")}</a></li>${place.registers ? `<li><a href="${openAddress(place, "/register", language)}"${here("/register")}>${say("register")}</a></li>` : ""}</ul></nav>
<nav aria-label="${say("languages")}"><ul class="row">${choice.join("")}</ul></nav></header>
<main id="content">
${main}
</main>
<footer><p class="remark">${say("as-of")} ${htmlText(place.day)}</p></footer>
</body>
</html>
`;
}

const style = `
.skip{position:absolute;left:-999em}.skip:focus{position:static}
.bar{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;border-bottom:1px solid;margin-bottom:1.5rem}
.bar p{margin:0;font-weight:600}
ul.row{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.25rem 0}
a[aria-current]{font-weight:600;text-decoration:none}
form.ask{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin:0 0 1.5rem}
form.ask label{display:grid;grid-template-columns:minmax(0,1fr);max-width:100%;gap:.25rem;font-weight:600}
form.write{display:grid;gap:.75rem;max-width:36rem;margin:0 0 1.5rem}
form.write label{display:grid;gap:.25rem;font-weight:600}
form.write button{justify-self:start}
[aria-invalid]{outline:2px solid}
.trap{position:absolute;left:-999em}
input,select,textarea,button{font:inherit;padding:.45rem;max-width:100%}
ul.units{list-style:none;padding:0}ul.units>li{border-top:1px solid;padding:.75rem 0;margin:0;break-inside:avoid}
ul.units h2{border:0;margin:0;padding:0;font-size:18px}
.wide{overflow-x:auto}
.facets{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.5rem 1.5rem;margin:0 0 1.5rem}
.facets h2{font-size:1rem;border:0;margin:0;padding:0}.facets ul{list-style:none;padding:0;margin:.25rem 0}
.facets li{margin:0;padding:.15rem 0}.facets .count{font-variant-numeric:tabular-nums;opacity:.75}
.places{margin:0 0 1.5rem}.places svg{width:100%;height:auto;max-height:28rem;border:1px solid}
.places circle{fill:${palette.accent};fill-opacity:.85;stroke:${palette.paper};stroke-width:1.5}
.places text{fill:${palette.paper};font-size:15px;text-anchor:middle;dominant-baseline:central}
.places text.name{fill:${palette.ink};font-size:13px}
.places a:focus circle{stroke:${palette.ink};stroke-width:4}
@media print{.bar nav,form.ask,form.write,.skip,.facets{display:none}}
`;

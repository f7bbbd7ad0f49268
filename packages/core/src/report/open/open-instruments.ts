import { openTo } from "../../capabilities/instruments/show-instruments.ts";
import { codeEntry, codeList } from "../../codes/code-lists.ts";
import type { LocalText } from "../../language/text.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordNamed } from "../../register/typed-records.ts";
import { htmlText } from "../html/html-text.ts";
import type { OpenDoor } from "./open-door.ts";
import { type OpenFormatter, type OpenPlace, openPage } from "./open-page.ts";

/** The six questions. What is not answered is unknown, and nothing of it is kept. */
export const openQuestions = ["kind", "region", "industry", "staff", "turnover", "founded"] as const;
export type OpenQuestion = (typeof openQuestions)[number];
export type OpenAnswers = Readonly<Record<OpenQuestion, string>>;

type Condition = ReturnType<typeof openTo>["open"][number]["why"][number];

/** Official grades among the kinds of organisations. */
const grades: ReadonlySet<string> = new Set(["chain-owner", "leading-enterprise", "champion", "little-giant"]);

/** What is open to an organisation that says of itself six things, what is not and why, and what would have to be known. */
export function openInstrumentsPage(door: OpenDoor, at: OpenPlace, formatter: OpenFormatter, answers: OpenAnswers): string {
  const { say } = formatter;
  const { currency } = door;
  const isAsked = openQuestions.some((each) => answers[each] !== "");
  const { policies } = door.topics;
  return openPage(at, formatter, {
    title: say("instruments"),
    main: `<h1>${say("instruments")}</h1>
<p class="lead">${say("instruments-lead")}</p>
${formHtml(door, formatter, answers, currency)}
${policies.length === 0 ? `<p>${say("no-instrument")}</p>` : isAsked ? toldHtml(door, at, formatter, answers, currency) : ""}`,
  });
}

function formHtml(door: OpenDoor, { say, name, language }: OpenFormatter, answers: OpenAnswers, currency: string | null): string {
  const options = (all: readonly (readonly [code: string, text: LocalText])[], held: string): string =>
    all.map(([code, text]) => `<option value="${htmlText(code)}"${code === held ? " selected" : ""}>${name(text)}</option>`).join("");
  const { policies, industries } = door.topics;
  const asked = (field: string): readonly string[] => [
    ...new Set(
      policies.flatMap(({ eligible }) =>
        eligible.filter((each) => each.field === field).flatMap(({ value }) => value.split(/[,，、]/u).map((each) => each.trim())),
      ),
    ),
  ];
  const kinds = codeList("organisation-kinds").map(({ code, label }) => [code, label] as const);
  const regions = asked("region").map((code) => [code, door.placeName(code)] as const);
  const fields = asked("industry").map((code) => [code, industries.get(code) ?? { en: code, zh: code }] as const);
  const choice = (question: OpenQuestion, all: readonly (readonly [string, LocalText])[]): string =>
    `<label>${say(`ask-${question}`)}<select name="${question}"><option value="">–</option>${options(all, answers[question])}${question === "kind" ? "" : `<option value="-"${answers[question] === "-" ? " selected" : ""}>${say("ask-other")}</option>`}</select></label>`;
  const typed = (question: OpenQuestion, pattern: string, unit = ""): string =>
    `<label>${say(`ask-${question}`)}${unit}<input name="${question}" inputmode="decimal" maxlength="20" pattern="${pattern}" value="${htmlText(answers[question])}"></label>`;
  return `<form class="ask" method="get"><input type="hidden" name="lang" value="${language}">
${choice("kind", kinds)}
${choice("region", regions)}
${choice("industry", fields)}
${typed("staff", "[0-9]{1,9}")}
${typed("turnover", "[0-9]{1,16}(\\.[0-9]+)?", currency === null ? "" : ` (${htmlText(currency)})`)}
${typed("founded", "[0-9]{4}")}
<button type="submit">${say("find")}</button></form>`;
}

function toldHtml(door: OpenDoor, at: OpenPlace, formatter: OpenFormatter, answers: OpenAnswers, currency: string | null): string {
  const { say, name } = formatter;
  const { policies } = door.topics;
  const { open, not, unknown } = openTo(policies, asOrganisation(answers, currency), at.day);
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const head = (id: string): string => {
    const policy = byId.get(id);
    if (policy === undefined) return htmlText(id);
    const instrument = policy.instrument === null ? undefined : codeEntry("stip-instruments", policy.instrument)?.label;
    return `<h3><span itemprop="name">${name(nameOf(policy))}</span>${policy.synthetic ? ` <span class="invented">${say("invented")}</span>` : ""}</h3>${instrument === undefined ? "" : `<p itemprop="serviceType">${name(instrument)}</p>`}`;
  };
  const said = ({ field, op, value, found }: Condition): string =>
    `<li>${say(`field-${field}`)} ${say(`op-${op}`)} ${named(door, formatter, field, value)}${found === null ? "" : ` (${say("yours")}: ${named(door, formatter, field, found)})`}</li>`;
  const list = (items: readonly string[]): string => (items.length === 0 ? `<p>${say("none-of-these")}</p>` : `<ul class="units">${items.join("\n")}</ul>`);
  const entry = (id: string, inner: string): string => `<li itemscope itemtype="https://schema.org/GovernmentService">${head(id)}${inner}</li>`;
  return `<div role="status"><h2>${say("open-to-you")}: ${open.length}</h2></div>
${list(
  open.map(({ id, why, amount_up_to: most, currency: own, until, how }) =>
    entry(
      id,
      `<ul>${why.map(said).join("")}</ul><p>${[
        most === null ? null : `${say("up-to")}: ${htmlText(most)} ${htmlText(own ?? "")}`,
        until === null ? null : `${say("closes")}: <time datetime="${htmlText(until)}">${htmlText(until)}</time>`,
        how === null ? null : `${say("how")}: ${htmlText(how)}`,
      ]
        .filter((each) => each !== null)
        .join(" · ")}</p>`,
    ),
  ),
)}
<h2>${say("open-unknown")}: ${unknown.length}</h2>
${list(unknown.map(({ id, missing }) => entry(id, `<p>${say("say-also")}: ${missing.map((field) => say(`field-${field}`)).join(", ")}</p>`)))}
<h2>${say("not-open")}: ${not.length}</h2>
${list(not.map(({ id, fails, past }) => entry(id, `<ul>${past ? `<li>${say("is-over")}</li>` : ""}${fails.map(said).join("")}</ul>`)))}`;
}

/** An answer that names none of what is offered is known to be another one. */
function asOrganisation({ kind, region, industry, staff, turnover, founded }: OpenAnswers, currency: string | null): Parameters<typeof openTo>[1] {
  return {
    kind: held(kind),
    grade: kind === "" ? null : grades.has(kind) ? kind : null,
    region: held(region),
    industry: held(industry),
    staff: /^\d{1,9}$/.test(staff) ? Number(staff) : null,
    turnover: /^\d{1,16}(?:\.\d{1,9})?$/.test(turnover) ? turnover : null,
    currency,
    founded: /^\d{4}$/.test(founded) ? founded : null,
  };
}

function held(answer: string): string | null {
  return answer === "" ? null : answer;
}

function named(door: OpenDoor, { name, say }: OpenFormatter, field: RecordNamed<"policy-instrument">["eligible"][number]["field"], value: string): string {
  if (value === "-") return say("ask-other");
  return value
    .split(/[,，、]/u)
    .map((each) => each.trim())
    .map((each) => {
      if (field === "kind" || field === "grade") return name(codeEntry("organisation-kinds", each)?.label ?? { en: each, zh: each });
      if (field === "region") return name(door.placeName(each));
      if (field === "industry") return name(door.topics.industries.get(each) ?? { en: each, zh: each });
      return htmlText(each);
    })
    .join(", ");
}

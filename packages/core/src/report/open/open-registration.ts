import type { OpenWord } from "../../language/message/open-door.words.ts";
import type { RenderedNote } from "../../language/note.ts";
import type { RegistrationState } from "../../people/registrations/enter-registration.ts";
import { longestFields, offeredKinds, type RegistrationFields } from "../../people/registrations/receive-registration.ts";
import { htmlText } from "../html/html-text.ts";
import type { OpenDoor } from "./open-door.ts";
import { type OpenFormatter, type OpenPlace, openAddress, openPage } from "./open-page.ts";

/** A field that a person does not see and a program fills in. */
export const trapField = "website";

/** What was typed and why it was not taken. */
export interface RefusedForm<T> {
  readonly typed: T;
  readonly notes: readonly RenderedNote[];
}

/** The form by which an organisation says who it is. It needs no script. */
export function openRegisterPage(door: OpenDoor, at: OpenPlace, formatter: OpenFormatter, refused: RefusedForm<Partial<RegistrationFields>> | null): string {
  const { say, name, language } = formatter;
  const places = new Map(door.units.flatMap(({ place }) => (place === null ? [] : [[place.code, place.name] as const])));
  const typed = (field: keyof RegistrationFields): string => refused?.typed[field] ?? "";
  const line = (field: keyof RegistrationFields, word: OpenWord, more: string): string =>
    `<label>${say(word)}<input name="${field}" maxlength="${longestFields[field]}" value="${htmlText(typed(field))}"${faulty(refused, field)} ${more}></label>`;
  const options = (held: string, of: readonly (readonly [string, string])[]): string =>
    [["", say("register-none")] as const, ...of]
      .map(([value, text]) => `<option value="${htmlText(value)}"${value === held ? " selected" : ""}>${text}</option>`)
      .join("");
  return openPage(at, formatter, {
    title: say("register"),
    main: `<h1>${say("register")}</h1>
<p class="lead">${say("register-lead")}</p>
${refusalHtml(refused?.notes ?? [])}
<form class="write" method="post" action="${openAddress(at, "/register", language)}">
${line("name", "register-name", 'required autocomplete="organization"')}
<label>${say("register-kind")}<select name="kind">${options(
      typed("kind"),
      offeredKinds.map((kind) => [kind, say(`kind-${kind}`)]),
    )}</select></label>
<label>${say("place")}<select name="region">${options(
      typed("region"),
      [...places].map(([code, text]) => [code, name(text)]),
    )}</select></label>
${line("number", "register-number", 'autocomplete="off"')}
${line("contact", "register-contact", 'required autocomplete="name"')}
${line("mail", "register-mail", 'required type="email" autocomplete="email"')}
<label>${say("register-purpose")}<textarea name="purpose" rows="4" maxlength="${longestFields.purpose}" required>${htmlText(typed("purpose"))}</textarea></label>
<p class="trap" aria-hidden="true"><label>${say("register-trap")}<input name="${trapField}" tabindex="-1" autocomplete="off"></label></p>
<button type="submit">${say("register-send")}</button></form>
<p><a href="${openAddress(at, "/registration", language)}">${say("registration")}</a></p>`,
  });
}

/** What is shown once the form was taken: the code, once. */
export function openRegisteredPage(at: OpenPlace, formatter: OpenFormatter, code: string): string {
  const { say, language } = formatter;
  return openPage(at, formatter, {
    title: say("register"),
    main: `<h1>${say("register")}</h1>
<p role="status">${say("register-taken")}</p>
<p><code>${htmlText(code)}</code></p>
<p><a href="${openAddress(at, "/registration", language)}">${say("registration")}</a></p>`,
  });
}

/** How a registration stands, for who has its code; once it is confirmed, the form that makes the account. The code stands in no address. */
export function openRegistrationPage(
  at: OpenPlace,
  formatter: OpenFormatter,
  {
    code,
    found,
    refused,
  }: { readonly code: string; readonly found: RegistrationState | null; readonly refused: RefusedForm<{ readonly account: string }> | null },
): string {
  const { say, language } = formatter;
  const stands =
    code === ""
      ? ""
      : found === null
        ? `<p role="status">${say("registration-none")}</p>`
        : `<p role="status"><strong>${htmlText(found.name)}</strong>: ${say(`registration-${found.status}`)}</p>
${found.reason === null ? "" : `<p>${say("registration-reason")}: ${htmlText(found.reason)}</p>`}`;
  const make =
    found?.status === "confirmed"
      ? `${refusalHtml(refused?.notes ?? [])}<form class="write" method="post" action="${openAddress(at, "/registration/account", language)}"><input type="hidden" name="code" value="${htmlText(code)}">
<label>${say("account-name")}<input name="account" required maxlength="64" autocomplete="username" value="${htmlText(refused?.typed.account ?? "")}"></label>
<label>${say("account-password")}<input name="password" type="password" required minlength="12" maxlength="128" autocomplete="new-password"></label>
<button type="submit">${say("account-make")}</button></form>`
      : "";
  const logIn = found?.status === "entered" ? `<p><a href="${htmlText(at.root.replace(/\/open$/, "/facilities"))}">${say("log-in")}</a></p>` : "";
  return openPage(at, formatter, {
    title: say("registration"),
    main: `<h1>${say("registration")}</h1>
${stands}${make}${logIn}
<form class="ask" method="post" action="${openAddress(at, "/registration", language)}"><label>${say("registration-code")}<input name="code" required maxlength="43" autocomplete="off"></label><button type="submit">${say("registration-look")}</button></form>`,
  });
}

/** What was wrong, each once: the fields are marked. */
function refusalHtml(notes: readonly RenderedNote[]): string {
  const told = [...new Set(notes.map(({ message, page_fix: fix }) => `<p><strong>${htmlText(message)}</strong> ${htmlText(fix)}</p>`))];
  return told.length === 0 ? "" : `<div role="alert">${told.join("")}</div>`;
}

function faulty(refused: RefusedForm<unknown> | null, field: string): string {
  return refused?.notes.some(({ at }) => at.field === field) === true ? ' aria-invalid="true"' : "";
}

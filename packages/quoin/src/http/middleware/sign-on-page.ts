import { type Note, type ReaderLanguage, renderNote } from "@quoin/core";
import { html } from "hono/html";

/**
 * The page on which somebody comes back. It is one, and no redirect: a browser that was sent here from elsewhere keeps the session's cookie (`SameSite=Strict`) back until a page of this server itself leads on.
 */
export async function onwardPage(to: string): Promise<string> {
  return String(
    await html`<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${to}"><title>Quoin</title></head><body><p><a href="${to}">Quoin</a></p></body></html>`,
  );
}

/** Why nobody was let in, and the way back. */
export async function refusedPage(notes: readonly Note[], language: ReaderLanguage, start: string): Promise<string> {
  const said = notes.map((each) => renderNote(each, language));
  return String(
    await html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Quoin</title></head><body><main>${said.map(({ message, fix }) => html`<p role="alert">${message}</p><p>${fix}</p>`)}<p><a href="${start}">Quoin</a></p></main></body></html>`,
  );
}

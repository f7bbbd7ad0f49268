import { type ApiAnswer, codeEntry, type Language, moneyText, numberText } from "@quoin/core";
import { headedTable } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** `quoin organisation unknown` */
export function unknownOrganisationsText(
  { organisations, total, funds, currency }: ApiAnswer<"organisation-unknown">,
  language: Language,
  { say }: Speech,
): string {
  const money = (value: number | null): string => (value === null ? "–" : moneyText(value, currency, language));
  const rows = organisations.map((each) => [
    each.id,
    each.name,
    money(each.funds),
    numberText(each.projects, language),
    numberText(each.partnerships, language),
    numberText(each.posts, language),
  ]);
  const sum = say("organisations-of-unknown-kind", { organisations: organisations.length, total, funds: money(funds) });
  return headedTable([say("id"), say("name"), say("organisation-money"), say("organisation-projects"), say("joint-undertakings"), say("posts")], rows, sum);
}

/** `quoin organisation decide` */
export function decidedOrganisationsText({ decided }: ApiAnswer<"organisation-decide">, language: Language, { say }: Speech): string {
  const name = (kind: string | null): string => (kind === null ? say("unknown") : (codeEntry("organisation-kinds", kind)?.label[language] ?? kind));
  const rows = decided.map(({ id, before, kind }) => [id, name(before), name(kind)]);
  return headedTable([say("organisation"), say("before"), say("now")], rows, say("decided", { decided: decided.length }));
}

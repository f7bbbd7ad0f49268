import { type ApiAnswer, codeEntry, type Language, moneyText, numberText } from "@quoin/core";
import { headedTable, said } from "./headed-table.ts";

/** `quoin organisation unknown` */
export function unknownOrganisationsText({ organisations, total, funds, currency }: ApiAnswer<"organisation-unknown">, language: Language): string {
  const money = (value: number | null): string => (value === null ? "–" : moneyText(value, currency, language));
  const head = {
    en: ["id", "name", "money", "projects", "joint undertakings", "posts"],
    zh: ["编号", "名称", "经费", "牵头项目", "联合项目", "岗位"],
  };
  const rows = organisations.map((each) => [
    each.id,
    each.name,
    money(each.funds),
    numberText(each.projects, language),
    numberText(each.partnerships, language),
    numberText(each.posts, language),
  ]);
  const sum = said(
    language,
    `${organisations.length} of ${total} organisations of unknown kind; projects that they lead: ${money(funds)}`,
    `类型不明单位${total}个，列出${organisations.length}个；其牵头项目经费：${money(funds)}`,
  );
  return headedTable(head[language], rows, sum);
}

/** `quoin organisation decide` */
export function decidedOrganisationsText({ decided }: ApiAnswer<"organisation-decide">, language: Language): string {
  const name = (kind: string | null): string =>
    kind === null ? said(language, "unknown", "类型不明") : (codeEntry("organisation-kinds", kind)?.label[language] ?? kind);
  const rows = decided.map(({ id, before, kind }) => [id, name(before), name(kind)]);
  return headedTable(
    { en: ["organisation", "before", "now"], zh: ["单位", "此前", "现为"] }[language],
    rows,
    said(language, `${decided.length} decided`, `已认定${decided.length}个`),
  );
}

import type { Formatter } from "../language/message/formatter.ts";
import type { StatementData, StatementValue } from "../language/statement/value.ts";
import type { Language, LocalText } from "../language/text.ts";
import type { PlanLine } from "../plan/plan.ts";
import { statementText } from "./document/statement-text.ts";

/** What is to be done, without the sentences of the findings that it answers: where these are said before, they stand once. */
export function actionAlone({ action, action_data }: PlanLine, formatter: Formatter): string {
  if (action_data == null) return formatter.text(action);
  const repeated = findingsSaid(action_data);
  const without = (text: LocalText, language: Language) => repeated.reduce((left, said) => left.replace(said[language], ""), text[language]).trim();
  return statementText({ ...action, en: without(action, "en"), zh: without(action, "zh") }, withoutFindings(action_data), formatter);
}

function findingsSaid({ values }: StatementData): readonly LocalText[] {
  return Object.entries(values).flatMap(([name, value]) =>
    isFindings(name, value) ? value.items.map(({ text }) => text) : value.kind === "statement" ? findingsSaid(value) : [],
  );
}

function withoutFindings<D extends StatementData>(data: D): D {
  const values = Object.entries(data.values).map(([name, value]): [string, StatementValue] => [
    name,
    isFindings(name, value) ? { ...value, items: [] } : value.kind === "statement" ? withoutFindings(value) : value,
  ]);
  return { ...data, values: Object.fromEntries(values) };
}

/** Lines that repeat what was found do it in one place of their sentence. */
function isFindings(name: string, value: StatementValue): value is Extract<StatementValue, { readonly kind: "sentences" }> {
  return name === "statement" && value.kind === "sentences";
}

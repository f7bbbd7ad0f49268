import { moneyText, numberText } from "../language/number-text.ts";
import type { LocalText } from "../language/text.ts";
import type { Assumption, LineTable } from "./plan.ts";

type Column = LineTable["columns"][number];

/** A column of a line's table. */
export function tableColumn(name: string, en: string, zh: string, unit: string | null = null): Column {
  return labelledColumn(name, { en, zh }, unit);
}

/** A column whose heading names something. */
export function labelledColumn(name: string, label: LocalText, unit: string | null = null): Column {
  return { name, label, unit };
}

/** A column whose cells are codes of regions or instruments, years or units. */
export function kindColumn(kind: NonNullable<Column["kind"]>, name: string, en: string, zh: string): Column {
  return { ...tableColumn(name, en, zh), kind };
}

/** An assumption of the office, with the place in quoin.yaml where it is changed. */
export function officeAssumption(en: string, zh: string, value: number | string, unit: string | null, setting: string | null): Assumption {
  return labelledAssumption({ en, zh }, value, unit, setting);
}

/** An assumption whose label names something. */
export function labelledAssumption(label: LocalText, value: number | string, unit: string | null, setting: string | null): Assumption {
  return { label, value, unit, setting };
}

/** What the cells of a table are called that hold a thing by its Chinese name, in every language that it has. */
export function cellNames(labels: readonly LocalText[]): NonNullable<LineTable["names"]> {
  return Object.fromEntries(labels.map((label) => [label.zh, label]));
}

/** Whole numbers in the two languages' ways: en by commas, zh without. */
export function count(value: number): { readonly en: string; readonly zh: string } {
  return { en: numberText(value, "en", 0), zh: numberText(value, "zh", 0) };
}

/** `A, B and C` / `A、B、C`. */
export function nameList(names: readonly LocalText[]): LocalText {
  const english = names.map(({ en }) => en);
  return { en: english.length < 2 ? english.join("") : `${english.slice(0, -1).join(", ")} and ${english.at(-1)}`, zh: names.map(({ zh }) => zh).join("、") };
}

/** An amount of money in the two languages. */
export function moneyWords(amount: number, currency: string): LocalText {
  return { en: moneyText(amount, currency, "en"), zh: moneyText(amount, currency, "zh") };
}

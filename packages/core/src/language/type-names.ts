import type { LocalText } from "./text.ts";

const names = new Map<string, LocalText>();
/** Type → what its fields are called; read off the type's schema when it is asked for. */
const fields = new Map<string, () => ReadonlyMap<string, LocalText>>();

/** Says what records of a type are called; every entity does so where it is made. */
export function nameType(type: string, label: LocalText): void {
  names.set(type, label);
}

/** What records of a type are called in Chinese; the code itself where nobody has said it. */
export function typeInChinese(type: string): string {
  return names.get(type)?.zh ?? type;
}

/** Says what the fields of a type are called; every entity does so where it is made. */
export function nameFields(type: string, labels: () => ReadonlyMap<string, LocalText>): void {
  fields.set(type, labels);
}

/** A step on the way to a field: what it is called, and which entry of a list it is, counted from one. */
interface Step {
  readonly label: LocalText;
  readonly entry: number | null;
}

/** What a field of a type is called, step by step where it is within an object or a list; null where nobody has said it. */
function fieldName(type: string, field: string): readonly Step[] | null {
  const known = fields.get(type)?.();
  const steps: Step[] = [];
  const path: string[] = [];
  for (const part of field.split(/[.[\]]+/).filter((each) => each !== "")) {
    const last = steps.at(-1);
    if (/^\d+$/.test(part) && last !== undefined) steps[steps.length - 1] = { ...last, entry: Number(part) + 1 };
    else {
      path.push(part);
      const label = known?.get(path.join("."));
      if (label === undefined) return null;
      steps.push({ label, entry: null });
    }
  }
  return steps.length === 0 ? null : steps;
}

/** The parameters of a note with the field that it names called as forms and tables call it. */
export function withFieldName<P extends Readonly<Record<string, unknown>>>(parameters: P, say: (label: LocalText) => string, isChinese: boolean): P {
  const { type, field } = parameters;
  const named = typeof type === "string" && typeof field === "string" ? fieldName(type, field) : null;
  if (named === null) return parameters;
  const way = named
    .map(({ label, entry }) => (entry === null ? say(label) : isChinese ? `${say(label)}第${entry}项` : `${say(label)} ${entry}`))
    .join(isChinese ? "：" : ": ");
  return { ...parameters, field: isChinese ? `“${way}”` : `'${way}'` };
}

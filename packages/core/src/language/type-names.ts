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

/** What a field of a type is called, with the way into it where it is within an object or a list; null where nobody has said it. */
function fieldName(type: string, field: string): { readonly label: LocalText; readonly within: string } | null {
  const [top = ""] = field.split(/[.[]/, 1);
  const label = fields.get(type)?.().get(top);
  return label === undefined ? null : { label, within: field === top ? "" : field };
}

/** The parameters of a note with the field that it names called as forms and tables call it. */
export function withFieldName<P extends Readonly<Record<string, unknown>>>(parameters: P, say: (label: LocalText) => string, isChinese: boolean): P {
  const { type, field } = parameters;
  const named = typeof type === "string" && typeof field === "string" ? fieldName(type, field) : null;
  if (named === null) return parameters;
  const { label, within } = named;
  const quoted = isChinese ? `“${say(label)}”` : `'${say(label)}'`;
  return { ...parameters, field: within === "" ? quoted : isChinese ? `${quoted}（${within}）` : `${quoted} (${within})` };
}

import type { UseCase } from "@quoin/core";
import type { z } from "zod";

/** How one field of a use case's input is given on the command line. */
export interface CommandOption {
  readonly field: string;
  readonly flag: string;
  readonly kind: "text" | "number" | "boolean" | "list" | "file" | "files" | "json-file" | "destination" | "secret" | "flags" | "pairs" | "texts";
  readonly position: number | null;
  readonly required: boolean;
  readonly choices: readonly string[] | null;
  readonly fallback: unknown;
  readonly description: string;
  readonly unit: string | null;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly defaultValue?: unknown;
  readonly entries?: Readonly<Record<string, string>>;
  readonly in?: z.ZodType;
}

/** The options of a command, derived from its input schema. */
export function commandOptions(useCase: UseCase): readonly CommandOption[] {
  return Object.entries(useCase.input.shape).map(([field, schema]) => commandOption(field, schema as z.ZodType));
}

function commandOption(field: string, schema: z.ZodType): CommandOption {
  let inner = schema;
  let required = true;
  let fallback: unknown;
  let meta: Record<string, unknown> = {};
  for (;;) {
    meta = { ...(inner.meta() ?? {}), ...meta };
    const definition = inner.def as unknown as Definition;
    if (definition.type === "default" || definition.type === "prefault") fallback = definition.defaultValue;
    if (definition.type === "optional" || definition.type === "default" || definition.type === "prefault") required = false;
    const next = definition.innerType ?? (definition.type === "pipe" ? definition.in : undefined);
    if (next === undefined) break;
    inner = next;
  }
  const definition = inner.def as unknown as Definition;
  return {
    field,
    flag: `--${field.replaceAll("_", "-")}`,
    kind: optionKind(definition.type, meta["kind"]),
    position: typeof meta["position"] === "number" ? meta["position"] : null,
    required,
    choices: definition.entries ? Object.values(definition.entries) : null,
    fallback,
    description: String(meta["description"] ?? ""),
    unit: typeof meta["unit"] === "string" ? meta["unit"] : null,
  };
}

const declaredKinds = ["file", "files", "json-file", "destination", "secret", "list", "flags", "pairs", "texts"] as const;

function optionKind(type: string, declared: unknown): CommandOption["kind"] {
  const kind = declaredKinds.find((each) => each === declared);
  if (kind !== undefined) return kind;
  if (type === "boolean" || type === "number") return type;
  return type === "array" ? "list" : "text";
}

/** What holds where an option is not given, as somebody would write it; empty where it is nothing. */
export function presetText({ kind, fallback }: Pick<CommandOption, "kind" | "fallback">): string {
  if (kind === "boolean" || fallback === undefined || fallback === null) return "";
  if (Array.isArray(fallback)) return fallback.join(",");
  if (typeof fallback !== "object") return String(fallback);
  return Object.entries(fallback)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(",");
}

type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema whose own definitions stand under `components/schemas`, where OpenAPI looks for them. */
export interface HoistedSchema {
  readonly schema: JsonSchema;
  readonly components: Readonly<Record<string, JsonSchema>>;
}

/** Moves the `$defs` of a schema (made where it refers to itself) to components named after `prefix`. */
export function hoistDefinitions(schema: JsonSchema, prefix: string): HoistedSchema {
  const { $defs = {}, ...root } = schema as { readonly $defs?: Readonly<Record<string, JsonSchema>> };
  const name = (key: string): string => `${prefix}.${key}`;
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "$ref" && typeof inner === "string"
          ? inner.replace(/^#\/\$defs\/(.+)$/, (_, definition: string) => `#/components/schemas/${name(definition)}`)
          : moved(inner),
      ]),
    );
  };
  return {
    schema: moved(root) as JsonSchema,
    components: Object.fromEntries(Object.entries($defs).map(([key, definition]) => [name(key), moved(definition) as JsonSchema])),
  };
}

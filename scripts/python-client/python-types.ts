import { pascal, pythonLiteral, quotedText } from "./python-text.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Texts that can stand as a name of a class body. */
const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const keywords = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);

/** A field or word as Python can call it: `from` is `from_`, `why-not` is `why_not`. */
export function pythonName(name: string): string {
  const plain = name.replaceAll("-", "_");
  return keywords.has(plain) ? `${plain}_` : plain;
}

/**
 * JSON schemas as types of Python. Each object with named fields becomes a TypedDict; two that hold the same are one, under the name of the first.
 * What a schema leaves open is `Any`.
 */
export class PythonTypes {
  readonly #components: Readonly<Record<string, Schema>>;
  readonly #byContent = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #written: string[] = [];
  readonly #ofComponents = new Map<string, string>();

  /** @param components what `#/components/schemas/…` refers to */
  constructor(components: Readonly<Record<string, Schema>>) {
    this.#components = components;
  }

  /** The type of a schema; classes that it needs are written on the way. */
  of(schema: unknown, name: string): string {
    if (typeof schema !== "object" || schema === null) return "Any";
    const { $ref, const: only, enum: few, anyOf, oneOf, type, items, properties, additionalProperties } = schema as Schema;
    if (typeof $ref === "string") return this.#component($ref.replace("#/components/schemas/", ""));
    if (only !== undefined) return `Literal[${pythonLiteral(only)}]`;
    if (Array.isArray(few)) return `Literal[${few.map(pythonLiteral).join(", ")}]`;
    const either = (anyOf ?? oneOf) as readonly unknown[] | undefined;
    if (either !== undefined) return union(either.map((each, place) => this.of(each, place === 0 ? name : `${name}Or${place}`)));
    if (Array.isArray(type)) return union(type.map((each) => this.of({ ...schema, type: each }, name)));
    if (type === "array") return `List[${this.of(items, name)}]`;
    if (type === "object" || properties !== undefined) {
      // An object that holds further fields of its own, such as a record, is not pressed into those that all have.
      const isOpen = additionalProperties === true || (typeof additionalProperties === "object" && properties !== undefined);
      if (isOpen && properties !== undefined) return "Dict[str, Any]";
      if (properties !== undefined && Object.keys(properties as Schema).length > 0) return this.#fields(schema as Schema, name);
      return `Dict[str, ${typeof additionalProperties === "object" ? this.of(additionalProperties, name) : "Any"}]`;
    }
    return { string: "str", number: "float", integer: "int", boolean: "bool", null: "None" }[String(type)] ?? "Any";
  }

  /** All classes that were asked for, each after those that it names. */
  text(): string {
    return this.#written.join("\n\n");
  }

  #component(name: string): string {
    const known = this.#ofComponents.get(name);
    if (known !== undefined) return known;
    const schema = this.#components[name];
    const wanted = this.#free(pascal(name.replace(/\.(output|input)/, "")));
    if (schema?.["properties"] === undefined) {
      // What is no object is named nowhere else: its type stands in its place, and where it holds itself, nothing is said.
      this.#ofComponents.set(name, "Any");
      const type = this.of(schema, wanted);
      this.#ofComponents.set(name, type);
      return type;
    }
    this.#taken.add(wanted);
    this.#ofComponents.set(name, wanted);
    this.#written.push(this.#classText(wanted, schema));
    return wanted;
  }

  #fields(schema: Schema, name: string): string {
    const content = JSON.stringify({ ...schema, description: undefined });
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const free = this.#free(name);
    this.#taken.add(free);
    this.#byContent.set(content, free);
    this.#written.push(this.#classText(free, schema));
    return free;
  }

  #classText(name: string, schema: Schema): string {
    const properties = schema["properties"] as Readonly<Record<string, unknown>>;
    const required = new Set((schema["required"] ?? []) as readonly string[]);
    const typed = Object.entries(properties).map(([field, each]) => {
      const type = this.of(each, name + pascal(field));
      return { field, type: required.has(field) ? type : `NotRequired[${type}]` };
    });
    if (typed.every(({ field }) => plainName.test(field) && !keywords.has(field)))
      return `class ${name}(TypedDict):\n${typed.map(({ field, type }) => `    ${field}: ${type}`).join("\n")}\n`;
    return `${name} = TypedDict(\n    "${name}",\n    {\n${typed.map(({ field, type }) => `        ${quotedText(field)}: ${quotedText(type)},`).join("\n")}\n    },\n)\n`;
  }

  #free(name: string): string {
    let free = name;
    for (let at = 2; this.#taken.has(free); at++) free = `${name}${at}`;
    return free;
  }
}

function union(types: readonly string[]): string {
  const different = [...new Set(types)];
  if (different.includes("Any")) return "Any";
  const others = different.filter((each) => each !== "None");
  const joined = others.length === 1 ? String(others[0]) : others.length === 0 ? "None" : `Union[${others.join(", ")}]`;
  return others.length < different.length && others.length > 0 ? `Optional[${joined}]` : joined;
}

import { isServed, type UseCase, useCaseName, useCases } from "@quoin/core";
import { openApiDocument } from "../../packages/quoin/src/http/openapi/openapi.ts";
import { type CommandOption, commandOptions, presetText } from "../../packages/quoin/src/protocol/command-options.ts";
import type { DerivedFile } from "../derive-codes.ts";
import { pythonUnitsText } from "./derive-python-units.ts";
import { inDocstring, pascal, pythonLiteral, quotedText, wrapped } from "./python-text.ts";
import { PythonTypes, pythonName } from "./python-types.ts";

type Schema = Readonly<Record<string, unknown>>;

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly requestBody: { readonly content: { readonly "application/json": { readonly schema: { readonly properties: Readonly<Record<string, Schema>> } } } };
  readonly responses: { readonly 200: { readonly content: { readonly "application/json": { readonly schema: Schema } } } };
}

/** A word of commands with what follows it; `useCase` where the words so far are a command. */
interface Branch {
  readonly words: readonly string[];
  useCase: UseCase | null;
  readonly next: Map<string, Branch>;
}

const made = "# Made by `npm run derive` from the description of the API; what is changed here is lost.\n";
const folder = "clients/python/src/quoin";

/** The part of the Python client that follows from the use cases: how each is asked (`_commands.py`, `_namespaces.py`), what each answers (`answers.py`) and in which units (`_units.py`). */
export function derivePythonClient(): readonly DerivedFile[] {
  // What is served can be asked on every way; the rest is for whoever sits at the machine.
  const asked = useCases.filter(isServed);
  const api = openApiDocument() as unknown as OpenApi;
  const types = new PythonTypes(api.components.schemas);
  longChoices.clear();
  const aliases: string[] = [];
  const answerOf = (useCase: UseCase): string => {
    if (useCase.delivers !== "answer") return useCase.delivers === "folder" ? "Tables" : "File";
    const schema = operationOf(api, useCase).responses[200].content["application/json"].schema;
    const name = `${pascal(useCaseName(useCase))}Answer`;
    const type = types.of(schema, schema["properties"] === undefined ? `${name}Case` : name);
    if (type === name) return `answers.${name}`;
    aliases.push(`${name} = ${type}`);
    return `answers.${name}`;
  };
  const fieldsOf = (useCase: UseCase) => operationOf(api, useCase).requestBody.content["application/json"].schema.properties;
  const method = (useCase: UseCase, name: string) => methodText(useCase, name, fieldsOf(useCase), answerOf(useCase));
  const loose = tree(asked.filter((useCase) => useCase.scope === "loose" || useCase.alone !== undefined));
  const whole = tree(asked);
  const written = new Map<string, string>();
  classesOf(loose, "Loose", new Set(), method, written);
  classesOf(whole, "Office", new Set(written.keys()), method, written);
  const choices = [...longChoices].map(([name, type]) => `${name} = ${type}\n`).join("");
  const classes = `${choices}\n\n${[...written.values()].join("\n\n")}`;
  return [
    { path: `${folder}/_commands.py`, text: commandsText(asked) },
    { path: `${folder}/_namespaces.py`, text: namespacesHead + classes },
    { path: `${folder}/answers.py`, text: `${answersHead}${types.text()}\n\n${aliases.join("\n")}\n` },
    { path: `${folder}/_units.py`, text: pythonUnitsText(made) },
  ];
}

const namespacesHead = `"""Every command as a method, under the words of the command line."""

${made}
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Sequence, Union, cast

from ._ask import Group
from ._tables import Data, File, Tables

if TYPE_CHECKING:
    from . import answers


`;

const answersHead = `"""What commands answer, as types."""

${made}
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired


`;

function operationOf({ paths }: OpenApi, useCase: UseCase): Operation {
  const path = paths[`/api/${useCaseName(useCase)}`];
  if (path === undefined) throw new Error(`derive: ${useCaseName(useCase)} is not described`);
  return path.post;
}

function tree(cases: readonly UseCase[]): Branch {
  const root: Branch = { words: [], useCase: null, next: new Map() };
  for (const useCase of cases) {
    let branch = root;
    for (const word of useCase.words) {
      const next: Branch = branch.next.get(word) ?? { words: [...branch.words, word], useCase: null, next: new Map() };
      branch.next.set(word, next);
      branch = next;
    }
    branch.useCase = useCase;
  }
  return root;
}

/** The class of a branch and of all below it. `known` are classes that hold a part already: they are built upon. */
function classesOf(
  branch: Branch,
  prefix: string,
  known: ReadonlySet<string>,
  method: (useCase: UseCase, name: string) => string,
  written: Map<string, string>,
): void {
  const name = prefix + pascal(branch.words.join("-"));
  const below = `Loose${name.slice(prefix.length)}`;
  const base = prefix !== "Loose" && known.has(below) ? below : "Group";
  const isThere = (useCase: UseCase) => base !== "Group" && (useCase.scope === "loose" || useCase.alone !== undefined);
  const parts: string[] = [];
  if (branch.useCase !== null && !isThere(branch.useCase)) parts.push(method(branch.useCase, "__call__"));
  for (const [word, next] of branch.next) {
    if (next.next.size === 0 && next.useCase !== null) {
      if (!isThere(next.useCase)) parts.push(method(next.useCase, pythonName(word)));
      continue;
    }
    classesOf(next, prefix, known, method, written);
    const inner = prefix + pascal(next.words.join("-"));
    parts.push(`    @property\n    def ${pythonName(word)}(self) -> ${inner}:\n        return ${inner}(self._asker)\n`);
  }
  const words =
    branch.words.length === 0 ? (prefix === "Loose" ? "Commands on files." : "All commands, on one workspace.") : `\`quoin ${branch.words.join(" ")} …\``;
  written.set(name, `class ${name}(${base}):\n    """${words}"""\n\n${parts.join("\n") || "    pass\n"}`);
}

function methodText(useCase: UseCase, name: string, properties: Readonly<Record<string, Schema>>, answer: string): string {
  const options = commandOptions(useCase).filter(({ kind, required }) => kind !== "destination" || required || useCase.delivers === "file");
  const needed = options.filter(({ required }) => required);
  const inOrder = options.filter(({ position }) => position !== null).sort((a, b) => Number(a.position) - Number(b.position));
  const table = needed.filter(({ field, position }) => field === "data" && position === null);
  // After an argument that may be left out, a table is named.
  const first = [...inOrder, ...(inOrder.every(({ required }) => required) ? table : [])];
  const rest = [...needed, ...options.filter(({ required }) => !required)].filter((option) => !first.includes(option));
  const parameter = (option: CommandOption) => {
    const type = typeOf(option, properties[option.field]);
    return `        ${pythonName(option.field)}: ${option.required ? type : `Optional[${type}] = None`},`;
  };
  const listed = [...first, ...rest].map((option) => {
    const preset = presetText(option);
    const said = [option.description, preset === "" ? "" : `(default: ${preset})`].filter((part) => part !== "").join(" ");
    return wrapped(`${pythonName(option.field)}: ${said}`, "        ").replace(/\n {8}/g, "\n            ");
  });
  const signature = [...first.map(parameter), ...(rest.length > 0 ? ["        *,"] : []), ...rest.map(parameter)];
  const head = signature.length === 0 ? `    def ${name}(self) -> ${answer}:` : `    def ${name}(\n        self,\n${signature.join("\n")}\n    ) -> ${answer}:`;
  const doc = inDocstring(`${useCase.summary}.${listed.length === 0 ? "" : `\n\n${listed.join("\n")}\n        `}`);
  const asked = `self._asker.ask(${quotedText(useCaseName(useCase))}, locals())`;
  const [type, how] = answer === "Tables" ? ["Tables", "tables"] : answer === "File" ? ["File", "file"] : [answer, "answer"];
  const call = how === "answer" ? `cast("${type}", ${asked}.answer)` : `${asked}.${how}()`;
  return `${head}\n        """${doc}"""\n        return ${call}\n`;
}

/** Choices too many to stand in every signature, by the name under which they stand once. */
const longChoices = new Map<string, string>();

function literalOf(field: string, choices: readonly string[]): string {
  if (choices.length <= 12) return `Literal[${choices.map(pythonLiteral).join(", ")}]`;
  const type = `Literal[\n${choices.map((choice) => `    ${pythonLiteral(choice)},`).join("\n")}\n]`;
  const name = [pascal(field), `${pascal(field)}${choices.length}`].find((each) => (longChoices.get(each) ?? type) === type) ?? type;
  if (name !== type) longChoices.set(name, type);
  return name;
}

function typeOf({ field, kind, choices }: CommandOption, schema: Schema | undefined): string {
  switch (kind) {
    case "file":
      return "Data";
    case "files":
      return "Mapping[str, Data]";
    case "pairs":
      return "Mapping[str, float]";
    case "list":
    case "texts":
      return "Sequence[str]";
    case "number":
      return schema?.["type"] === "integer" ? "int" : "float";
    case "boolean":
      return "bool";
    case "json-file":
      return "Union[Mapping[str, Any], Sequence[Any]]";
    default:
      return choices === null ? "str" : literalOf(field, choices);
  }
}

function commandsText(asked: readonly UseCase[]): string {
  const lines = asked.map((useCase) => {
    const fields = commandOptions(useCase).map(({ field, kind, position, fallback }) => {
      const rest = [position === null ? "None" : String(position), ...(kind === "boolean" && fallback === true ? ["True"] : [])];
      return `("${field}", "${kind}", ${rest.join(", ")})`;
    });
    const { words, scope, delivers, changes, alone } = useCase;
    return `    ${quotedText(useCaseName(useCase))}: command(${pythonLiteral(words)}, "${scope === "workspace" && alone !== undefined ? "either" : scope}", "${delivers}", ${changes ? "True" : "False"}, [${fields.join(", ")}]),`;
  });
  return `"""How each command is asked: its words, where it looks, what it gives, and how each of its fields is filled."""\n\n${made}\nfrom __future__ import annotations\n\nfrom typing import Dict\n\nfrom ._command import Command, command\n\nCOMMANDS: Dict[str, Command] = {\n${lines.join("\n")}\n}\n`;
}

import type { z } from "zod";
import type { Outcome } from "./outcome.ts";
import type { Ports, WorkspacePorts } from "./ports.ts";
import type { Rights } from "./rights.ts";

/** What the start page asks: a server that starts answers it of itself, before anybody waits for it. */
export interface Opening<Input> {
  /** It takes seconds: a server begins with it. */
  readonly takesLong?: true;
  /** @param root id of the place that holds all others */
  asks(root: string): Input;
}

/** The words of a command. */
export type Words = readonly [string, ...string[]];

/** The name that goes with them: `record-put`, `diagnose`. */
export type NameOf<W extends Words> = W extends readonly [infer Only extends string]
  ? Only
  : W extends readonly [infer First extends string, ...infer Rest extends Words]
    ? `${First}-${NameOf<Rest>}`
    : never;

/** Whether the command line prints an answer for a person. */
type Printed = true | undefined;

/**
 * One thing that a person can ask of Quoin. The command line, the HTTP routes, OpenAPI, the typed client and the help are derived from the list of these.
 *
 * The input is a strict object in snake_case; how its fields reach it from a face is said in their `meta` (see `fields.ts`).
 */
interface Shape<Scope extends "loose" | "workspace", P, I extends z.ZodObject, O extends z.ZodType, W extends Words, T extends Printed> {
  /** The command's words, `["record", "put"]`; joined by `-` they are the HTTP name. */
  readonly words: W;
  readonly summary: string;
  /** `workspace`: the first argument of the command is DIR, and the server answers it for the workspace it serves. */
  readonly scope: Scope;
  /** Changes something in the workspace: the caller's name is recorded. */
  readonly changes: boolean;
  /** `folder`: the answer's `files` go to `--out DIR`; `file`: its single file goes to `--to FILE`. */
  readonly delivers: "answer" | "folder" | "file";
  /** The command line prints its answer for a person (`quoin/src/cli/printers.ts`, which has to hold it); left out, the answer is laid out as it is. */
  readonly printed?: T;
  /** Who may ask it; `owner` for what makes no sense over HTTP (`init`, `demo`, `serve`, `doctor`). There is no default. */
  readonly rights: Rights;
  /**
   * What answering costs a server. `light`: a few rows by their key, answered on its own thread; `long`: it reads or computes without a small bound.
   * Left out, a change is done on the thread of the changes, a question on the workspace in the lane of what pages show, one on loose files as `long`.
   */
  readonly effort?: "light" | "long";
  /** Whoever may ask it for the whole office is answered the same, so that one answer serves all of them and outlives the server. */
  readonly sharedAnswer?: true;
  /** What the answer rests on: with `evidence`, no record that is written changes it. Left out: all that the workspace holds. */
  readonly reads?: "evidence";
  /** What a change writes: `settings` change even what is said of evidence and methods. Left out: records. */
  readonly writes?: "settings";
  /** A page tells its reader, step by step, what is being done meanwhile. */
  readonly tellsSteps?: true;
  /** A change that computes long before it writes: whoever leaves meanwhile ends it, and nothing is written. Any other change that has begun is finished. */
  readonly endsWithAsker?: true;
  readonly opening?: Opening<z.input<I>>;
  /** One command line that runs as printed. */
  readonly example: string;
  readonly input: I;
  readonly output: O;
  /** True where the answer, complete as it is, says that something is wrong: the command prints it and exits 2. */
  readonly reportsFault?: (answer: z.output<O>) => boolean;
  run(ports: P, input: z.output<I>): Promise<Outcome<z.output<O>>>;
  /** What is answered where no workspace is named; without it a use case on a workspace needs one. */
  alone?(ports: Ports, input: z.output<I>): Promise<Outcome<z.output<O>>>;
}

export type LooseUseCase<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType, W extends Words = Words, T extends Printed = Printed> = Shape<
  "loose",
  Ports,
  I,
  O,
  W,
  T
>;
export type WorkspaceUseCase<
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodType = z.ZodType,
  W extends Words = Words,
  T extends Printed = Printed,
> = Shape<"workspace", WorkspacePorts, I, O, W, T>;
/** A use case as the faces see it: its input has been parsed by its own schema before `run`. */
export type UseCase = LooseUseCase | WorkspaceUseCase;

/** Declares a use case on loose files. Its types stay visible, so that the client is typed by them. */
export function looseUseCase<I extends z.ZodObject, O extends z.ZodType, const W extends Words, T extends Printed = undefined>(
  definition: Omit<LooseUseCase<I, O, W, T>, "scope">,
): LooseUseCase<I, O, W, T> {
  return { ...definition, scope: "loose" } as LooseUseCase<I, O, W, T>;
}

/** Declares a use case on a workspace. */
export function workspaceUseCase<I extends z.ZodObject, O extends z.ZodType, const W extends Words, T extends Printed = undefined>(
  definition: Omit<WorkspaceUseCase<I, O, W, T>, "scope">,
): WorkspaceUseCase<I, O, W, T> {
  return { ...definition, scope: "workspace" } as WorkspaceUseCase<I, O, W, T>;
}

/** Whether it has a route. */
export function isServed({ rights }: Pick<UseCase, "rights">): boolean {
  return rights !== "owner";
}

/** `["record", "put"]` → `record-put`. */
export function useCaseName(useCase: Pick<UseCase, "words">): string {
  return useCase.words.join("-");
}

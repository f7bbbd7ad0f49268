import type { UseCase } from "../../contract/use-case.ts";
import { measureCommand } from "../measure-command.ts";
import { measureFamilies } from "./registry.ts";

/** `quoin measure NAME` of every family. They stand apart from the other commands, so that a program which measures a file loads no more than that takes. */
export const measureCommands: readonly UseCase[] = measureFamilies.map((family) => measureCommand(family));

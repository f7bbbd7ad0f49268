import { type UseCase, useCases } from "@quoin/core";
import { programCommands } from "../commands/program-commands.ts";

/** Every command in the order in which the help shows it: what Quoin can be asked, and what the program itself does. */
export const allCommands: readonly UseCase[] = [...useCases, ...programCommands];

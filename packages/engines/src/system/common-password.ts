import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** Guesses that a password withstands, as a power of ten: what holds against a stolen hash too. */
const enough = 10;
/** What is judged of a long password: its beginning, so that judging has a bound. One whose beginning is common is refused whatever follows. */
const judged = 32;

let judge: Promise<ZxcvbnFactory> | null = null;

/** The list of 40,000 common passwords and what is made of them is read when the first password is set. */
async function loaded(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([import("@zxcvbn-ts/core"), import("@zxcvbn-ts/language-common")]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: judged, l33tMaxSubstitutions: 16 });
}

/** Whether a password is one that is tried early: a common one, one made of common ones, of runs, repetitions, dates or neighbours on a keyboard, or of the account's name. */
export async function isCommonPassword(password: string, name: string): Promise<boolean> {
  judge ??= loaded();
  return (await judge).check(password.slice(0, judged), [name]).guessesLog10 < enough;
}

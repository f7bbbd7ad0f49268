import { type Language, languages, rootOf, type WorkspacePorts } from "@quoin/core";
import type { OpenWorkspace } from "../composition.ts";

/** What the start page asks, as the workbench writes it, what takes longest first: an answer is kept under the very words of its question. */
export function startQuestions(root: string): readonly (readonly [name: string, body: string])[] {
  return [
    ["design", { region: root }],
    ["territory", {}],
    ["about", {}],
    ["record-list", { type: "region" }],
    ["diagnose", { region: root }],
    ["diagnose-regions", {}],
    ["work", {}],
    ["log", { newest: true, limit: 5 }],
  ].map(([name, input]) => [name as string, JSON.stringify(input)]);
}

/** The place that holds all others, and the program's languages, those of the office first. */
export async function startOf(workspace: Pick<OpenWorkspace, "ports">): Promise<{ readonly root: string; readonly languages: readonly Language[] } | null> {
  const opened = await workspace.ports({ language: "en", progress: { step: () => {} } });
  if (!opened.ok) return null;
  const { settings }: Pick<WorkspacePorts, "settings"> = opened.value;
  const own = settings.languages.flatMap((each) => languages.filter((language) => language === each));
  return { root: rootOf(settings), languages: [...new Set([...own, ...languages])] };
}

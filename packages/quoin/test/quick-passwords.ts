import type { Clock } from "@quoin/core";
import { scryptSecrets } from "@quoin/engines";
import type { OpenWorkspace } from "../src/composition.ts";

/** The workspace with passwords that cost little: as strong as in the field, every log-in would take a third of a second. With a clock of its own a test can play a year. */
export function quickPasswords(workspace: OpenWorkspace, clock?: Clock): OpenWorkspace {
  const own = { secrets: scryptSecrets({ N: 1_024, r: 8, p: 1 }), ...(clock === undefined ? {} : { clock }) };
  const ports: OpenWorkspace["ports"] = async (who) => {
    const found = await workspace.ports(who);
    return found.ok ? { ...found, value: { ...found.value, ...own } } : found;
  };
  return { ...workspace, ports, people: { ...workspace.people, ...own } };
}

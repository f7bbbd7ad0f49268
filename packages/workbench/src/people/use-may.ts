import type { ApiName } from "@quoin/core";
import { useQuery } from "@tanstack/react-query";
import { question } from "../api/question.ts";
import { useSession } from "./use-session.ts";

/**
 * Whether the reader may ask something, by the server's own table of rights. Until that is known, and in a workspace without accounts, everything is
 * shown: the server refuses what it must, here only dead ends are left out.
 */
export function useMay(): (name: ApiName) => boolean {
  const session = useSession().data;
  const isKnown = session !== undefined && session !== null && session.expires !== null;
  const rights = useQuery({ ...question("rights", {}), enabled: isKnown }).data?.rights;
  if (!isKnown || rights === undefined) return () => true;
  const asked = new Set(rights.filter(({ role, scope }) => scope !== "none" && session.roles.includes(role)).map(({ use_case }) => use_case));
  return (name) => asked.has(name);
}

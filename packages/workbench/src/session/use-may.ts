import type { ApiName } from "@quoin/core";
import { useSession } from "./use-session.ts";

/** Whether the reader may ask something. The server refuses what it must; here dead ends are left out. */
export function useMay(): (name: ApiName) => boolean {
  const asks = useSession().data?.asks;
  return (name) => asks === undefined || asks === null || asks.has(name);
}

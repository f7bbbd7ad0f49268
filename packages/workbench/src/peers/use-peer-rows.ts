import { type PeerRow, peerRow } from "@quoin/core";
import { useQueries } from "@tanstack/react-query";
import { question } from "../api/question.ts";

/** The indicators asked for, of the places asked for, in that order; what nobody reports is left out. `isPending` until all of them are there. */
export function usePeerRows(indicators: readonly string[], places: readonly string[]): { readonly rows: readonly PeerRow[]; readonly isPending: boolean } {
  const answers = useQueries({ queries: indicators.map((indicator) => question("map", { indicator })) });
  const rows = answers.flatMap(({ data }) => {
    const row = data === undefined ? null : peerRow(data, places);
    return row === null ? [] : [row];
  });
  return { rows, isPending: answers.some(({ isPending }) => isPending) };
}

import { useSearch } from "@tanstack/react-router";

/** Whether the page is shown in a meeting: one title, one sentence, one picture. */
export function useMeeting(): boolean {
  return useSearch({ from: "__root__" }).view === "meeting";
}

import { MantineProvider } from "@mantine/core";
import { ApiProblem } from "@quoin/core";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sessionKey } from "../api/session.ts";
import { cssVariables, theme } from "../theme/theme.ts";
import { router } from "./router.tsx";

/** An answer stays good until something is written: nothing changes by itself in a workspace of one server. */
export const queries = new QueryClient({
  // A session that has ended is noticed at the next question, wherever it is asked.
  queryCache: new QueryCache({ onError: forgetEndedSession }),
  mutationCache: new MutationCache({ onError: forgetEndedSession }),
  // What failed is asked again by its reader alone: a piece that asks whenever it is shown, and is shown whenever that fails, would never stop.
  defaultOptions: { queries: { staleTime: 5 * 60_000, retry: false, retryOnMount: false, refetchOnWindowFocus: false } },
});

function forgetEndedSession(cause: Error): void {
  if (cause instanceof ApiProblem && cause.status === 401) void queries.invalidateQueries({ queryKey: sessionKey });
}

export function App(): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" deduplicateInlineStyles>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}

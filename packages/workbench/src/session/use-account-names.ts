import { useQueries } from "@tanstack/react-query";
import { ask } from "../api/question.ts";
import { useMay } from "./use-may.ts";

interface Waiting {
  readonly account: string;
  readonly known: (display: string | null) => void;
  readonly lost: (cause: unknown) => void;
}

/** Names that one question may ask for. */
const most = 200;

let waiting: Waiting[] = [];

/** Whose an account is, or null where nothing more than its name is known. All that a page asks for in one turn are asked for in one question. */
function displayOf(account: string): Promise<string | null> {
  return new Promise((known, lost) => {
    if (waiting.length === 0) setTimeout(askForAll);
    waiting.push({ account, known, lost });
  });
}

function askForAll(): void {
  const asked = waiting;
  waiting = [];
  const accounts = [...new Set(asked.map(({ account }) => account))];
  for (let from = 0; from < accounts.length; from += most) {
    const some = accounts.slice(from, from + most);
    const own = asked.filter(({ account }) => some.includes(account));
    ask("user-names", { accounts: some }).then(
      ({ names }) => {
        const found = new Map(names.map(({ name, display }) => [name, display]));
        for (const { account, known } of own) known(found.get(account) ?? null);
      },
      (cause) => {
        for (const { lost } of own) lost(cause);
      },
    );
  }
}

/**
 * Whose each of the accounts is that histories and proposals name by how it logs in: the person's name as the administrator wrote it, and the name of the account where none is known
 * or the reader may not ask.
 */
export function useAccountNames(accounts: readonly (string | null | undefined)[]): (account: string) => string {
  const may = useMay();
  const asked = [...new Set(accounts.filter((each): each is string => each !== null && each !== undefined && each !== ""))];
  const isAsked = may("user-names");
  const displays = useQueries({
    queries: asked.map((account) => ({ queryKey: ["account-name", account], queryFn: () => displayOf(account), enabled: isAsked })),
  });
  const found = new Map(asked.map((account, at) => [account, displays[at]?.data]));
  return (account) => found.get(account) ?? account;
}

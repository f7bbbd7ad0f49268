import { useQueries } from "@tanstack/react-query";
import { askedTogether } from "../api/asked-together.ts";
import { ask } from "../api/question.ts";
import { useMay } from "./use-may.ts";

/** Whose an account is, or null where nothing more than its name is known. */
const displayOf = askedTogether(async (accounts) => {
  const { names } = await ask("user-names", { accounts: [...accounts] });
  return new Map(names.map(({ name, display }) => [name, display]));
});

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

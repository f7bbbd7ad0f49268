import { nodeHasher } from "../../system/node-hasher.ts";

/** A chain over rows of the history as they are shown, with the hash that each bears: proves them where what they said before is sealed or deleted. */
export function shownChain(): { goOn(text: string, hash: string): void; value(): string } {
  let value = "";
  return {
    goOn: (text, hash) => {
      value = nodeHasher.sha256(JSON.stringify([value, text, hash]));
    },
    value: () => value,
  };
}

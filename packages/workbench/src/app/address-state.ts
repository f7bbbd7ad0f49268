/** What an address holds behind `?`: texts only, so that codes such as 350000 stay codes. */
export type AddressState = Readonly<Record<string, string>>;

export function parseAddressState(search: string): AddressState {
  return Object.fromEntries(new URLSearchParams(search));
}

export function printAddressState(state: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(state).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "");
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

/** Keeps of an address the named texts. */
export function keep<const Name extends string>(...names: readonly Name[]): (state: Readonly<Record<string, unknown>>) => { [N in Name]?: string } {
  return (state) => {
    const kept: { [N in Name]?: string } = {};
    for (const name of names) {
      const value = state[name];
      if (typeof value === "string" && value !== "") kept[name] = value;
    }
    return kept;
  };
}

/**
 * What a list of the form `NAME=VALUE` says of a name; undefined where it says nothing.
 *
 *   saidOf(["lamps/led=半导体"], "lamps/led")  // "半导体"
 */
export function saidOf(list: readonly string[], name: string): string | undefined {
  return list.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
}

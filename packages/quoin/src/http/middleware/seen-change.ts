/** Name of the header, and of the cookie, that hold the number of the newest change which somebody has been told of. */
const name = "quoin-change";

/** Seconds after which every server has looked again by itself. */
const seconds = 60;

/**
 * The newest change that somebody made, as they say it again: another server of the workspace then gives them nothing older. It is a number that everybody may know, lets nobody see more,
 * and one that has not come yet is taken for the newest.
 *
 * @param header of the request
 */
export function changeSeen(header: (name: string) => string | undefined): number {
  const pair = (header("cookie") ?? "").split(/;\s*/).find((each) => each.startsWith(`${name}=`));
  const said = header(name) ?? pair?.slice(name.length + 1) ?? "";
  return /^\d{1,15}$/.test(said) ? Number(said) : 0;
}

/** Tells somebody the number of the change that they have made: a browser says it again by itself, a program by the header. */
export function tellChange(answer: Response, change: number, path: string): void {
  answer.headers.set(name, String(change));
  answer.headers.append("set-cookie", `${name}=${change}; Max-Age=${seconds}; Path=${path === "" ? "/" : path}; HttpOnly; SameSite=Strict`);
}

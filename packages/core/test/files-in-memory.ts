import type { WorkspaceFiles } from "../src/workspace/workspace-files.ts";

/** The files of a folder that is none: whole or not at all, as on a disk. */
export function filesInMemory(given: Readonly<Record<string, string>> = {}): WorkspaceFiles & { readonly held: ReadonlyMap<string, string> } {
  const held = new Map(Object.entries(given));
  const readText = async (path: string): Promise<string> => {
    const text = held.get(path);
    if (text === undefined) throw new Error(`there is no ${path}`);
    return text;
  };
  const write = async (path: string, content: Uint8Array | string): Promise<void> => {
    held.set(path, typeof content === "string" ? content : new TextDecoder().decode(content));
  };
  const isWithin = (path: string, folder: string): boolean => folder === "" || path === folder || path.startsWith(`${folder}/`);
  const remove = async (path: string): Promise<void> => {
    for (const each of [...held.keys()]) if (isWithin(each, path)) held.delete(each);
  };
  return {
    held,
    readText,
    write,
    remove,
    read: async (path) => new TextEncoder().encode(await readText(path)),
    exists: async (path) => [...held.keys()].some((each) => isWithin(each, path)),
    copy: async (from, to) => write(to, await readText(from)),
    move: async (from, to) => {
      await write(to, await readText(from));
      await remove(from);
    },
    list: async (folder) => [...held.keys()].filter((path) => isWithin(path, folder)).sort(),
    locate: (path) => `/memory/${path}`,
  };
}

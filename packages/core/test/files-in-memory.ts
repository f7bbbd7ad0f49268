import type { WorkspaceFiles } from "../src/workspace/workspace-files.ts";

/** The files of a folder that is none: whole or not at all, as on a disk. */
export function filesInMemory(given: Readonly<Record<string, string>> = {}): WorkspaceFiles & { readonly held: ReadonlyMap<string, string> } {
  const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);
  const kept = new Map(Object.entries(given).map(([path, text]) => [path, bytesOf(text)]));
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = kept.get(path);
    if (bytes === undefined) throw new Error(`there is no ${path}`);
    return bytes;
  };
  const write = async (path: string, content: Uint8Array | string): Promise<void> => {
    kept.set(path, bytesOf(content));
  };
  const isWithin = (path: string, folder: string): boolean => folder === "" || path === folder || path.startsWith(`${folder}/`);
  const remove = async (path: string): Promise<void> => {
    for (const each of [...kept.keys()]) if (isWithin(each, path)) kept.delete(each);
  };
  return {
    get held() {
      return new Map([...kept].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
    },
    read,
    write,
    remove,
    readText: async (path) => new TextDecoder().decode(await read(path)),
    exists: async (path) => [...kept.keys()].some((each) => isWithin(each, path)),
    copy: async (from, to) => write(to, await read(from)),
    move: async (from, to) => {
      await write(to, await read(from));
      await remove(from);
    },
    list: async (folder) => [...kept.keys()].filter((path) => isWithin(path, folder)).sort(),
    locate: (path) => `/memory/${path}`,
  };
}

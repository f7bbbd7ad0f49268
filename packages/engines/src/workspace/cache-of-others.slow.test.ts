import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeWorkspaceFiles } from "./node-workspace-files.ts";

/** A user of the machine who is nobody in particular. */
const nobody = 65_534;

/** Does work as somebody whom file rights hold for: root passes them all. */
async function asSomebody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test("a file of the cache that another user left is as none: it is not there, and one that cannot be written costs nobody an answer; other files still say it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "quoin-cache-"));
  try {
    const cache = join(folder, ".quoin", "cache");
    await mkdir(cache, { recursive: true });
    for (const path of [join(cache, "findings-a.json"), join(folder, "quoin.yaml")]) {
      await writeFile(path, "{}");
      await chmod(path, 0o000);
    }
    await chmod(cache, 0o555);
    // What another user left below a folder that is one's own.
    if (process.getuid?.() === 0) for (const path of [folder, join(folder, ".quoin")]) await chown(path, nobody, nobody);
    await asSomebody(async () => {
      const files = nodeWorkspaceFiles(folder);
      expect(await files.exists(".quoin/cache/findings-a.json")).toBe(false);
      await files.write(".quoin/cache/findings-b.json", "{}");
      expect(await files.exists(".quoin/cache/findings-b.json")).toBe(false);
      expect(await files.exists("quoin.yaml")).toBe(true);
      await expect(files.readText("quoin.yaml")).rejects.toMatchObject({ note: { code: "workspace.file-trouble" } });
      await files.write(".quoin/own.json", "{}");
      expect(await files.readText(".quoin/own.json")).toBe("{}");
    });
  } finally {
    await chmod(join(folder, ".quoin", "cache"), 0o755);
    await rm(folder, { recursive: true, force: true });
  }
});

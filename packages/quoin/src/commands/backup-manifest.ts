import { z } from "zod";

/** The last file of a backup: what stands in it, so that one that is cut short or changed is known. */
export const backupManifestName = "backup.json";

export const backupManifest = z.object({
  format: z.literal("quoin-backup"),
  version: z.literal(1),
  /** Steps of the layout of the database. */
  layout: z.array(z.string()),
  /** Number and hash of the newest change: keep them elsewhere, and nobody can rewrite the history unseen. */
  newest_change: z.number(),
  newest_hash: z.string(),
  entries: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
});
export type BackupManifest = z.infer<typeof backupManifest>;

import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { createGzip, type Gzip } from "node:zlib";
import { ExternalFault, note } from "@quoin/core";
import { tarEnd, tarHeader, tarPadding } from "@quoin/engines";
import type { BackupManifest } from "./backup-manifest.ts";

/** A backup that is being written: a gzipped tar beside its place, renamed into it when it is whole. */
export class BackupFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #gzip: Gzip;
  readonly #written: Promise<void>;
  readonly entries: BackupManifest["entries"] = [];
  #bytes = 0;

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
    this.#gzip = createGzip({ level: 6 });
    this.#written = this.#drain();
    // Whoever awaits `finish` sees the failure; until then it is nobody's.
    this.#written.catch(() => {});
  }

  /** A backup holds the hashes of passwords: only its owner may read it. */
  static async begin(path: string): Promise<BackupFile> {
    return new BackupFile(path, await open(`${path}.part`, "w", 0o600));
  }

  async add(name: string, content: Uint8Array): Promise<void> {
    await this.#put(tarHeader(name, content.length));
    await this.#put(content);
    await this.#put(tarPadding(content.length));
    this.entries.push({ name, size: content.length, sha256: createHash("sha256").update(content).digest("hex") });
  }

  /** Ends the archive and puts it in its place, where no file may have come meanwhile; answers its size in bytes. */
  async finish(): Promise<number> {
    await this.#put(tarEnd);
    this.#gzip.end();
    await this.#written;
    await this.#handle.sync();
    await this.#handle.close();
    if (existsSync(this.#path)) throw new ExternalFault(note("backup.exists", { file: this.#path }, { file: this.#path }), "input");
    await rename(`${this.#path}.part`, this.#path);
    return this.#bytes;
  }

  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#handle.close().catch(() => {});
    await rm(`${this.#path}.part`, { force: true });
  }

  async #put(bytes: Uint8Array): Promise<void> {
    if (bytes.length > 0 && !this.#gzip.write(bytes)) await Promise.race([once(this.#gzip, "drain"), this.#written]);
  }

  async #drain(): Promise<void> {
    for await (const chunk of this.#gzip as AsyncIterable<Buffer>) {
      await this.#handle.writeFile(chunk);
      this.#bytes += chunk.length;
    }
  }
}

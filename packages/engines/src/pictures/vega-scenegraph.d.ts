/** What is used of vega-scenegraph, which comes without types. */
declare module "vega-scenegraph" {
  export const textMetrics: { width(item: { readonly fontSize?: number }, text: unknown): number };
}

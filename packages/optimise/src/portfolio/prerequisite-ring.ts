/** Projects that need one another in a ring, and the place of the prerequisite that closes it; null where there is none. */
export function prerequisiteRing(prerequisites: readonly (readonly string[])[]): { readonly ids: readonly string[]; readonly at: number } | null {
  const next = new Map<string, { readonly id: string; readonly at: number }[]>();
  prerequisites.forEach(([first = "", then = ""], at) => {
    const known = next.get(first);
    if (known === undefined) next.set(first, [{ id: then, at }]);
    else known.push({ id: then, at });
  });
  const done = new Set<string>();
  for (const root of next.keys()) {
    // Depth first without recursion: a chain may be as long as the list.
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { readonly id: string; edge: number }[] = [];
    const enter = (id: string): void => {
      path.push(id);
      onPath.add(id);
      stack.push({ id, edge: 0 });
    };
    if (!done.has(root)) enter(root);
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { readonly id: string; edge: number };
      const edge = next.get(top.id)?.[top.edge++];
      if (edge === undefined) {
        stack.pop();
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(edge.id)) return { ids: path.slice(path.indexOf(edge.id)), at: edge.at };
      else if (!done.has(edge.id)) enter(edge.id);
    }
  }
  return null;
}

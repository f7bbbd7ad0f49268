import { type BlockMatrix, panelColumns, panelOf, placePanel, type SolvedSystems, type TallSystem } from "@quoin/methods";
import { type CompiledKernel, type WasmMemory, webAssembly } from "../system/web-assembly.ts";
import { inThreads } from "./dense-threads.ts";
import { panelRow, type SweepPanel, sweepScratch } from "./sweep-work.ts";

const page = 65_536;

/** A panel, and which columns of which system it holds. */
interface PlacedPanel extends SweepPanel {
  readonly system: number;
  readonly first: number;
}

/** Where a matrix stands. */
type PlacedMatrix = Pick<SweepPanel, "start" | "index" | "value" | "within">;

/**
 * `sweptSystems` in WebAssembly SIMD on threads over one memory: every panel of sixteen columns is solved by one thread, so that the bits do not depend on their number.
 * Null where a panel does not settle, or where the memory cannot hold the systems.
 */
export async function solvedBySweeps(systems: readonly TallSystem[], { module, name }: CompiledKernel, threads: number): Promise<SolvedSystems | null> {
  const layout = layoutOf(systems);
  const size = Math.min(threads, Math.max(1, layout.panels.length));
  const scratch = systems.reduce((most, { matrix }) => Math.max(most, sweepScratch(matrix.size)), 0);
  const pages = Math.max(1, Math.ceil((layout.bytes + size * scratch) / page));
  if (pages > page) return null;
  const memory = new webAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  for (const [matrix, place] of layout.matrices) placeMatrix(memory, matrix, place);
  for (const { system, first, right, rows } of layout.panels)
    panelOf(systems[system] as TallSystem, first, new Float64Array(memory.buffer, right, rows * panelColumns));
  const tickets = new Int32Array(new SharedArrayBuffer(4));
  const shared = { module, memory, panels: layout.panels, tickets };
  const replies = await inThreads(size, (rank) => ({ ...shared, scratch: layout.bytes + rank * scratch }));
  if (replies.some(({ settled }) => !settled)) return null;
  const solutions = systems.map(({ right }) => new Float64Array(right.length));
  for (const { system, first, x, rows } of layout.panels)
    placePanel(solutions[system] as Float64Array, (systems[system] as TallSystem).columns, first, new Float64Array(memory.buffer, x, rows * panelColumns));
  return { solutions, engine: `${name}, sweeps, ${size} ${size === 1 ? "thread" : "threads"}` };
}

function layoutOf(systems: readonly TallSystem[]): {
  readonly panels: readonly PlacedPanel[];
  readonly matrices: ReadonlyMap<BlockMatrix, PlacedMatrix>;
  readonly bytes: number;
} {
  let bytes = 0;
  const reserve = (size: number): number => {
    const at = bytes;
    bytes = Math.ceil((at + size) / panelRow) * panelRow;
    return at;
  };
  const matrices = new Map<BlockMatrix, PlacedMatrix>();
  const panels: PlacedPanel[] = [];
  systems.forEach(({ matrix, columns, without }, system) => {
    const { between, within, size } = matrix;
    const place = matrices.get(matrix) ?? {
      start: reserve(4 * (between.rows + 1)),
      index: reserve(4 * between.index.length),
      value: reserve(8 * between.value.length),
      within: reserve(8 * within.length),
    };
    matrices.set(matrix, place);
    for (let first = 0; first < columns; first += panelColumns) {
      const [right, x] = [reserve(panelRow * between.rows), reserve(panelRow * between.rows)];
      panels.push({ ...place, right, x, size, rows: between.rows, heldFrom: without ? first : null, system, first });
    }
  });
  return { panels, matrices, bytes };
}

function placeMatrix({ buffer }: WasmMemory, { between, within }: BlockMatrix, place: PlacedMatrix): void {
  new Int32Array(buffer, place.start, between.start.length).set(between.start);
  const index = new Int32Array(buffer, place.index, between.index.length);
  for (let k = 0; k < index.length; k++) index[k] = panelRow * between.index[k]!;
  new Float64Array(buffer, place.value, between.value.length).set(between.value);
  new Float64Array(buffer, place.within, within.length).set(within);
}

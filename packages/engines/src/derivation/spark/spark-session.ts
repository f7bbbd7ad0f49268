import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import {
  type DerivationLimits,
  type DerivationSession,
  type DerivationSource,
  type DerivedBatch,
  ExternalFault,
  note,
  type OpenedSource,
  type Query,
} from "@quoin/core";
import { onEnd } from "../../system/running-programs.ts";
import { arrowBatch } from "./arrow-batch.ts";
import type { ConnectAddress } from "./connect-address.ts";
import { ConnectClient } from "./connect-client.ts";
import type { ConnectPlan, ConnectRelation } from "./connect-messages.ts";
import { sparkFault } from "./spark-faults.ts";
import { type SparkSource, sparkSource } from "./spark-sources.ts";
import { watchSession } from "./watch-session.ts";

/** What a session must be set to for queries to mean the same as on DuckDB. */
const settings = {
  "spark.sql.session.timeZone": "UTC",
  "spark.sql.ansi.enabled": "true",
  "spark.sql.caseSensitive": "true",
  "spark.sql.parquet.binaryAsString": "true",
  "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
  "spark.sql.files.ignoreCorruptFiles": "false",
  "spark.sql.files.ignoreMissingFiles": "false",
  "spark.sql.execution.arrow.useLargeVarTypes": "false",
  "spark.sql.execution.arrow.compression.codec": "none",
};

/** A session on a Spark cluster: sources are read where the cluster sees them, nothing comes here but answers. */
export async function sparkSession(address: ConnectAddress, limits: DerivationLimits): Promise<DerivationSession> {
  const client = new ConnectClient(address);
  const sources = new Map<string, SparkSource & { readonly place: number }>();
  const running = new Set<string>();
  const interrupted: Promise<unknown>[] = [];
  const gone = new AbortController();
  const stopped = new AbortController();
  // Several queries at once listen, and as many that wait for a connection to come back.
  setMaxListeners(0, gone.signal);
  let unwatch: ReturnType<typeof watchSession> = () => {};
  let ended: "too-long" | "cancelled" | null = null;
  const interrupt = (operation: string): void => void interrupted.push(client.interrupt(operation).catch(() => {}));
  const end = (why: NonNullable<typeof ended>): void => {
    if (ended !== null) return;
    ended = why;
    stopped.abort();
    for (const operation of running) interrupt(operation);
    // The cluster says that the query has ended; should it not, we go.
    setTimeout(() => gone.abort(), 5000).unref();
  };
  const timer = setTimeout(() => end("too-long"), Math.min(limits.seconds * 1000, 2 ** 31 - 1));
  const takenBack = onEnd(() => end("cancelled"));
  const endedFault = (why: NonNullable<typeof ended>): ExternalFault =>
    new ExternalFault(why === "too-long" ? note("derive.too-long", { seconds: limits.seconds }) : note("derive.cancelled"), "input");
  const faultOf = (cause: unknown, table: string | null): Error => (ended === null ? sparkFault(cause, address.shown, table) : endedFault(ended));

  /** Runs a plan; a loop over the answer that ends early ends the query on the cluster. */
  async function* answers(plan: ConnectPlan, table: string | null): AsyncGenerator<DerivedBatch> {
    if (ended !== null) throw endedFault(ended);
    const operation = randomUUID();
    running.add(operation);
    let isWhole = false;
    try {
      for await (const { arrow_batch, execution_progress } of client.execute(plan, operation, gone.signal)) {
        if (ended !== null) throw endedFault(ended);
        if (execution_progress !== undefined) limits.progress(shareDone(execution_progress.stages));
        if (arrow_batch !== undefined && (arrow_batch.row_count ?? 0) > 0) yield arrowBatch(arrow_batch.data);
      }
      isWhole = true;
    } catch (cause) {
      throw faultOf(cause, table);
    } finally {
      running.delete(operation);
      if (!isWhole) interrupt(operation);
    }
  }
  const done = async (plan: ConnectPlan, table: string | null): Promise<readonly DerivedBatch[]> => {
    const batches: DerivedBatch[] = [];
    for await (const batch of answers(plan, table)) batches.push(batch);
    return batches;
  };
  const view = (name: string, input: ConnectRelation, table: string) =>
    done({ command: { create_dataframe_view: { input, name, is_global: false, replace: true } } }, table);
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    takenBack();
    await Promise.all(interrupted);
    const isReleased = await client.release().then(
      () => true,
      () => false,
    );
    unwatch(isReleased);
    client.close();
  };

  try {
    const version = await client.version();
    unwatch = watchSession({ address, session: client.session });
    await client.set(settings);
    return {
      engine: { name: "spark", version },
      async open(name: string, file: DerivationSource): Promise<OpenedSource> {
        if (file.path === undefined) throw new ExternalFault(note("derive.spark-sent", {}, { table: name }), "input");
        const ask = async (query: string, listed?: ConnectRelation): Promise<readonly (readonly string[])[]> => {
          if (listed !== undefined) await view("listed", listed, name);
          return (await done({ root: { sql: { query } } }, name)).flatMap(rowsOf);
        };
        const source = await sparkSource(name, file.path, file.name, file.within, ask, stopped.signal).catch((cause: unknown) => {
          throw ended === null ? cause : endedFault(ended);
        });
        sources.set(name, { ...source, place: sources.size });
        return { columns: source.columns, inputs: source.inputs };
      },
      async define(name: string, needed: ReadonlySet<string>): Promise<string> {
        const { groups, columns, place } = sources.get(name) as SparkSource & { readonly place: number };
        const parts: string[] = [];
        for (const [index, { relation, expressionOf }] of groups.entries()) {
          await view(`r${place}_${index}`, relation, name);
          const selected = columns.flatMap(({ name: column }, at) => (needed.has(column) ? [`${expressionOf(column)} AS c${at}`] : []));
          parts.push(`SELECT ${selected.length === 0 ? "1 AS one" : selected.join(", ")} FROM r${place}_${index}`);
        }
        await view(`s${place}`, { sql: { query: parts.join(" UNION ALL ") } }, name);
        return `s${place}`;
      },
      rows: ({ text, values }: Query) =>
        answers(
          {
            root: {
              sql: { query: text, pos_arguments: values.map((value) => ({ literal: typeof value === "string" ? { string: value } : { double: value } })) },
            },
          },
          null,
        ),
      close,
    };
  } catch (cause) {
    const told = faultOf(cause, null);
    await close();
    throw told;
  }
}

function rowsOf(batch: DerivedBatch): readonly (readonly string[])[] {
  return Array.from({ length: batch[0]?.length ?? 0 }, (_, row) => batch.map((cells) => String(cells[row] ?? "")));
}

function shareDone(stages: readonly { readonly num_tasks?: number; readonly num_completed_tasks?: number }[]): number {
  const all = stages.reduce((sum, { num_tasks = 0 }) => sum + num_tasks, 0);
  return all === 0 ? 0 : stages.reduce((sum, { num_completed_tasks = 0 }) => sum + num_completed_tasks, 0) / all;
}

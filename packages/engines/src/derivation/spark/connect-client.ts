import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Client, credentials, Metadata, type MethodDefinition, type ServiceError, status } from "@grpc/grpc-js";
import { ExternalFault, note } from "@quoin/core";
import type { ConnectAddress } from "./connect-address.ts";
import { type ConnectPlan, connectService, type ExecuteResponse } from "./connect-messages.ts";

/** What a Connect server refused or how it was lost, in its own words. */
export class ConnectError extends Error {
  /** The name of gRPC's status: `UNAVAILABLE`, `INTERNAL` … */
  readonly status: string;
  /** True where something had been answered before. */
  readonly isLater: boolean;

  constructor({ code, details }: Pick<ServiceError, "code" | "details">, isLater: boolean) {
    super(details);
    this.name = "ConnectError";
    this.status = status[code] ?? String(code);
    this.isLater = isLater;
  }
}

/** Seconds that a short call may take. */
const callSeconds = 60;
/** Seconds that the first call may take: whoever is not there does not answer. */
const greetingSeconds = 20;
/** Seconds after which one stream of an answer is taken up anew, should it have gone silent: servers end theirs after two minutes. */
const streamSeconds = 600;
/** Seconds in which a lost connection is taken up again. */
const patienceSeconds = 20;
/** Largest piece of an answer, as Spark's own clients take it. */
const mostBytes = 128 * 2 ** 20;

/** A session on a Connect server. */
export class ConnectClient {
  readonly #client: Client;
  readonly #metadata = new Metadata();
  readonly #common: { readonly session_id: string; readonly user_context: object; readonly client_type: string };
  #answered = false;

  constructor({ target, secure, token, user, authority }: ConnectAddress, session: string = randomUUID()) {
    this.#client = new Client(target, secure ? credentials.createSsl(authority === null ? null : certificates(authority)) : credentials.createInsecure(), {
      "grpc.max_receive_message_length": mostBytes,
      "grpc.initial_reconnect_backoff_ms": 200,
      "grpc.max_reconnect_backoff_ms": 2000,
    });
    if (token !== null) this.#metadata.set("authorization", `Bearer ${token}`);
    this.#common = { session_id: session, user_context: { user_id: user, user_name: user }, client_type: "quoin" };
  }

  get session(): string {
    return this.#common.session_id;
  }

  /** The server's version: the first thing that is asked. */
  async version(): Promise<string> {
    const { spark_version } = await this.#call<{ spark_version?: { version?: string } }>(connectService.AnalyzePlan, { spark_version: {} });
    return spark_version?.version ?? "";
  }

  async set(settings: Readonly<Record<string, string>>): Promise<void> {
    await this.#call(connectService.Config, { operation: { set: { pairs: Object.entries(settings).map(([key, value]) => ({ key, value })) } } });
  }

  /** Settings by name; one that is not set is left out. */
  async settings(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { pairs } = await this.#call<{ pairs: readonly { key?: string; value?: string }[] }>(connectService.Config, { operation: { get_option: { keys } } });
    return new Map(pairs.flatMap(({ key, value }) => (key === undefined || value === undefined ? [] : [[key, value]])));
  }

  /** Ends a query on the cluster. */
  async interrupt(operation: string): Promise<void> {
    await this.#call(connectService.Interrupt, { interrupt_type: "INTERRUPT_TYPE_OPERATION_ID", operation_id: operation }, 10);
  }

  /** Ends the session and all that runs in it. */
  async release(): Promise<void> {
    await this.#call(connectService.ReleaseSession, {}, 5);
  }

  close(): void {
    this.#client.close();
  }

  /**
   * The answer to a plan in pieces. A stream that ends or breaks before the answer is whole is taken up where it broke off: the query goes on meanwhile, nothing is
   * computed twice and no piece comes twice.
   */
  async *execute(plan: ConnectPlan, operation: string, signal: AbortSignal): AsyncGenerator<ExecuteResponse> {
    let last: string | undefined;
    let begun = false;
    let [failures, lostAt] = [0, 0];
    for (;;) {
      signal.throwIfAborted();
      const asked = { operation_id: operation, ...(last === undefined ? {} : { last_response_id: last }) };
      const stream = begun
        ? this.#stream(connectService.ReattachExecute, asked)
        : this.#stream(connectService.ExecutePlan, { operation_id: operation, plan, request_options: [{ reattach_options: { reattachable: true } }] });
      begun = true;
      const cancel = (): void => stream.cancel();
      signal.addEventListener("abort", cancel);
      try {
        for await (const response of stream as AsyncIterable<ExecuteResponse>) {
          this.#answered = true;
          failures = 0;
          last = response.response_id ?? last;
          if (response.result_complete !== undefined) {
            this.#forget({ operation_id: operation, release_all: {} });
            return;
          }
          if (last !== undefined && response.arrow_batch !== undefined) this.#forget({ operation_id: operation, release_until: { response_id: last } });
          yield response;
        }
      } catch (cause) {
        signal.throwIfAborted();
        if (!isServiceError(cause)) throw cause;
        // Nothing has been answered and the server knows nothing of the query: the question never arrived.
        if (failures > 0 && last === undefined && cause.details.includes("INVALID_HANDLE.OPERATION_NOT_FOUND")) begun = false;
        else if (!isTransient(cause)) throw new ConnectError(cause, this.#answered);
        if (failures === 0) lostAt = Date.now();
        if (Date.now() - lostAt > patienceSeconds * 1000) throw new ConnectError(cause, this.#answered);
        await wait(100 * 2 ** Math.min(failures++, 4), undefined, { signal });
      } finally {
        signal.removeEventListener("abort", cancel);
        stream.cancel();
      }
    }
  }

  /** Tells the server what it need not keep any longer. Should it not hear, it forgets by itself. */
  #forget(what: object): void {
    this.#call(connectService.ReleaseExecute, what).catch(() => {});
  }

  #stream({ path, requestSerialize, responseDeserialize }: MethodDefinition<object, object>, asked: object) {
    return this.#client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, { ...this.#common, ...asked }, this.#metadata, {
      deadline: Date.now() + streamSeconds * 1000,
    });
  }

  #call<Answer extends object>(
    { path, requestSerialize, responseDeserialize }: MethodDefinition<object, object>,
    asked: object,
    seconds?: number,
  ): Promise<Answer> {
    const deadline = Date.now() + (seconds ?? (this.#answered ? callSeconds : greetingSeconds)) * 1000;
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        { ...this.#common, ...asked },
        this.#metadata,
        { deadline },
        (fault, answer) => {
          if (fault !== null) return reject(new ConnectError(fault, this.#answered));
          this.#answered = true;
          resolve((answer ?? {}) as Answer);
        },
      );
    });
  }
}

function certificates(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ExternalFault(note("input.file-not-found", { file: path }, { file: path }), "input", cause);
  }
}

function isServiceError(cause: unknown): cause is ServiceError {
  return cause instanceof Error && "code" in cause && "details" in cause && typeof cause.details === "string";
}

/** Whether the connection was lost, not the query. */
function isTransient({ code, details }: ServiceError): boolean {
  if (code === status.UNAVAILABLE || code === status.DEADLINE_EXCEEDED) return true;
  return code === status.INTERNAL && /RST_STREAM|ECONNRESET|INVALID_CURSOR\.DISCONNECTED|Connection reset/.test(details);
}

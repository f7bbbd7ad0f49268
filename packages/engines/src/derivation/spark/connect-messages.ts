import type { MethodDefinition, ServiceDefinition } from "@grpc/grpc-js";
import protobuf from "protobufjs";

/**
 * What of Spark Connect's protocol is spoken: messages and fields of `spark/connect/{base,commands,relations,expressions}.proto` of Apache Spark 4.3.0, and of
 * `google/rpc/status.proto`, cut down to what is asked and read here; numbers and names are those of the originals. Fields that are left out are skipped by the reader.
 *
 * Licensed to the Apache Software Foundation (ASF) under one or more contributor license agreements. The ASF licenses these definitions under the Apache License,
 * Version 2.0: https://www.apache.org/licenses/LICENSE-2.0 (github.com/apache/spark, sql/connect/common/src/main/protobuf).
 */
const definitions = `
syntax = "proto3";
package spark.connect;

message UserContext { string user_id = 1; string user_name = 2; }
message KeyValue { string key = 1; optional string value = 2; }

message Literal { oneof literal_type { int64 long = 7; double double = 11; string string = 13; } }
message Expression { oneof expr_type { Literal literal = 1; } }
message SQL { string query = 1; repeated Expression pos_arguments = 5; }
message Read {
  oneof read_type { DataSource data_source = 2; }
  message DataSource { optional string format = 1; optional string schema = 2; map<string, string> options = 3; repeated string paths = 4; }
}
message Relation { oneof rel_type { Read read = 2; SQL sql = 10; } }
message CreateDataFrameViewCommand { Relation input = 1; string name = 2; bool is_global = 3; bool replace = 4; }
message Command { oneof command_type { CreateDataFrameViewCommand create_dataframe_view = 3; } }
message Plan { oneof op_type { Relation root = 1; Command command = 2; } }

message ExecutePlanRequest {
  string session_id = 1;
  optional string client_observed_server_side_session_id = 8;
  UserContext user_context = 2;
  optional string operation_id = 6;
  Plan plan = 3;
  optional string client_type = 4;
  repeated RequestOption request_options = 5;
  message RequestOption { oneof request_option { ReattachOptions reattach_options = 1; } }
}
message ReattachOptions { bool reattachable = 1; }
message ExecutePlanResponse {
  string session_id = 1;
  string server_side_session_id = 15;
  string operation_id = 12;
  string response_id = 13;
  oneof response_type { ArrowBatch arrow_batch = 2; ResultComplete result_complete = 14; ExecutionProgress execution_progress = 18; }
  message ArrowBatch { int64 row_count = 1; bytes data = 2; }
  message ResultComplete {}
  message ExecutionProgress {
    repeated StageInfo stages = 1;
    message StageInfo { int64 stage_id = 1; int64 num_tasks = 2; int64 num_completed_tasks = 3; }
  }
}
message ReattachExecuteRequest {
  string session_id = 1;
  optional string client_observed_server_side_session_id = 6;
  UserContext user_context = 2;
  string operation_id = 3;
  optional string client_type = 4;
  optional string last_response_id = 5;
}
message ReleaseExecuteRequest {
  string session_id = 1;
  UserContext user_context = 2;
  string operation_id = 3;
  optional string client_type = 4;
  message ReleaseAll {}
  message ReleaseUntil { string response_id = 1; }
  oneof release { ReleaseAll release_all = 5; ReleaseUntil release_until = 6; }
}
message ReleaseExecuteResponse { string session_id = 1; }
message InterruptRequest {
  string session_id = 1;
  UserContext user_context = 2;
  optional string client_type = 3;
  InterruptType interrupt_type = 4;
  enum InterruptType { INTERRUPT_TYPE_UNSPECIFIED = 0; INTERRUPT_TYPE_ALL = 1; INTERRUPT_TYPE_TAG = 2; INTERRUPT_TYPE_OPERATION_ID = 3; }
  oneof interrupt { string operation_tag = 5; string operation_id = 6; }
}
message InterruptResponse { string session_id = 1; repeated string interrupted_ids = 2; }
message ReleaseSessionRequest { string session_id = 1; UserContext user_context = 2; optional string client_type = 3; }
message ReleaseSessionResponse { string session_id = 1; }

message ConfigRequest {
  string session_id = 1;
  UserContext user_context = 2;
  Operation operation = 3;
  optional string client_type = 4;
  message Operation { oneof op_type { Set set = 1; GetOption get_option = 4; } }
  message Set { repeated KeyValue pairs = 1; }
  message GetOption { repeated string keys = 1; }
}
message ConfigResponse { string session_id = 1; string server_side_session_id = 4; repeated KeyValue pairs = 2; }

message AnalyzePlanRequest {
  string session_id = 1;
  UserContext user_context = 2;
  optional string client_type = 3;
  oneof analyze { SparkVersion spark_version = 10; }
  message SparkVersion {}
}
message AnalyzePlanResponse {
  string session_id = 1;
  string server_side_session_id = 15;
  oneof result { SparkVersion spark_version = 8; }
  message SparkVersion { string version = 1; }
}
`;

const root = protobuf.parse(definitions, { keepCase: true }).root;

/** One call of the protocol. */
function method(name: string, asks: string, answers: string, responseStream: boolean): MethodDefinition<object, object> {
  const [request, response] = [root.lookupType(`spark.connect.${asks}`), root.lookupType(`spark.connect.${answers}`)];
  return {
    path: `/spark.connect.SparkConnectService/${name}`,
    requestStream: false,
    responseStream,
    requestSerialize: (asked) => Buffer.from(request.encode(request.fromObject(asked)).finish()),
    requestDeserialize: (bytes) => request.toObject(request.decode(bytes)),
    responseSerialize: (answer) => Buffer.from(response.encode(response.fromObject(answer)).finish()),
    // Whole numbers of 64 bits count rows and tasks: a double holds them.
    responseDeserialize: (bytes) => response.toObject(response.decode(bytes), { longs: Number, arrays: true }),
  };
}

/** The calls of the protocol that are made. */
export const connectService = {
  ExecutePlan: method("ExecutePlan", "ExecutePlanRequest", "ExecutePlanResponse", true),
  ReattachExecute: method("ReattachExecute", "ReattachExecuteRequest", "ExecutePlanResponse", true),
  ReleaseExecute: method("ReleaseExecute", "ReleaseExecuteRequest", "ReleaseExecuteResponse", false),
  Interrupt: method("Interrupt", "InterruptRequest", "InterruptResponse", false),
  ReleaseSession: method("ReleaseSession", "ReleaseSessionRequest", "ReleaseSessionResponse", false),
  Config: method("Config", "ConfigRequest", "ConfigResponse", false),
  AnalyzePlan: method("AnalyzePlan", "AnalyzePlanRequest", "AnalyzePlanResponse", false),
} as const satisfies ServiceDefinition;

/** A relation as it is asked: a query, or files that are read. */
export type ConnectRelation =
  | {
      readonly sql: {
        readonly query: string;
        readonly pos_arguments?: readonly { readonly literal: { readonly string?: string; readonly double?: number; readonly long?: number } }[];
      };
    }
  | {
      readonly read: {
        readonly data_source: {
          readonly format: string;
          readonly schema?: string;
          readonly options: Readonly<Record<string, string>>;
          readonly paths: readonly string[];
        };
      };
    };

export type ConnectPlan =
  | { readonly root: ConnectRelation }
  | {
      readonly command: {
        readonly create_dataframe_view: { readonly input: ConnectRelation; readonly name: string; readonly is_global: false; readonly replace: true };
      };
    };

/** A piece of an answer. */
export interface ExecuteResponse {
  readonly server_side_session_id?: string;
  readonly response_id?: string;
  readonly arrow_batch?: { readonly row_count?: number; readonly data: Uint8Array };
  readonly result_complete?: object;
  readonly execution_progress?: { readonly stages: readonly { readonly num_tasks?: number; readonly num_completed_tasks?: number }[] };
}

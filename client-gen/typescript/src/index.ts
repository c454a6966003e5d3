export { ExternalAudiences } from "./client.js";
export type { Clock } from "./clock.js";
export type { CallOptions, Settings } from "./connection.js";
export * from "./errors.js";
export * from "./generated/apis/external-audiences-api.js";
export * from "./generated/models/all.js";
export type { EpochSeconds } from "./json.js";
export type { Waiting } from "./waiting.js";

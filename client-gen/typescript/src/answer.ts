/** How an answer is read: never more of it than was agreed, and only what is an answer. */
import { UnreadableAnswerError } from "./errors.js";
import { parseJson } from "./json.js";
import { isId } from "./sendable.js";

/** What is expected in answer to a call. */
interface Expected<T> {
  operation: string;
  read: (json: unknown) => T;
}

/** What has begun goes on without us, and only its id tells what becomes of it. */
const IDS: ReadonlyMap<string, string> = new Map([
  ["createExternalAudience", "operationId"],
  ["startIngestionRun", "runId"],
]);

/** The text of an answer; undefined where it is longer than so many bytes. The rest is not read, and the connection is closed. */
export async function readText(response: Response, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  // Each part becomes text at once: a part of one byte may hold on to a buffer of thousands.
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > most) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** What is answered with a success. */
export function readAnswer<T>(expected: Expected<T>, status: number, body: string): T {
  try {
    const json = status === 204 ? undefined : parseJson(body);
    const answer = expected.read(json);
    const id = IDS.get(expected.operation);
    if (id !== undefined && !isId((json as Record<string, unknown>)[id])) {
      throw new TypeError(`it does not name what has begun: there is no ${id}`);
    }
    return answer;
  } catch (cause) {
    throw new UnreadableAnswerError(expected.operation, status, cause);
  }
}

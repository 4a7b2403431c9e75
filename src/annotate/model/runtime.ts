/** The one file that knows who computes the model: onnxruntime-node where it is installed, else onnxruntime-web in WebAssembly. */

/** Numbers for a graph, laid out by their dimensions. */
export interface Numbers {
  readonly data: Float32Array | BigInt64Array;
  readonly dims: readonly number[];
}

export interface Graph {
  run(inputs: Readonly<Record<string, Numbers>>): Promise<Readonly<Record<string, Float32Array>>>;
}

/** Opens a graph from the bytes of an ONNX file. */
export type OpenGraph = (bytes: Uint8Array) => Promise<Graph>;

export type RuntimeName = 'onnxruntime-node' | 'onnxruntime-web';

/** The fastest first. */
export const RUNTIMES: readonly RuntimeName[] = ['onnxruntime-node', 'onnxruntime-web'];

/** What both packages have in common, as far as it is used. */
interface Onnx {
  readonly InferenceSession: { create(bytes: Uint8Array, options: object): Promise<OnnxSession> };
  readonly Tensor: new (type: 'float32' | 'int64', data: Float32Array | BigInt64Array, dims: readonly number[]) => object;
  readonly env: { readonly wasm: { numThreads?: number } };
}

interface OnnxSession {
  readonly inputNames: readonly string[];
  run(feeds: Readonly<Record<string, object>>): Promise<Readonly<Record<string, { readonly data: unknown }>>>;
}

/**
 * Finds a runtime, by default the fastest that is installed.
 * @throws {Error} where none is installed: the model cannot be used then, all else can.
 */
export async function openRuntime(names: readonly RuntimeName[] = RUNTIMES): Promise<OpenGraph> {
  const failures: string[] = [];
  for (const name of names) {
    try {
      const onnx = await importRuntime(name);
      onnx.env.wasm.numThreads = 1;
      return (bytes) => openGraph(onnx, bytes);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }
  throw new Error(`no runtime for the model: install onnxruntime-node or onnxruntime-web, or go without the model (${failures.join('; ')})`);
}

async function importRuntime(name: RuntimeName): Promise<Onnx> {
  const module: unknown = name === 'onnxruntime-node' ? await import('onnxruntime-node') : await import('onnxruntime-web');
  const { default: inner } = module as { readonly default?: Onnx };
  return inner?.InferenceSession === undefined ? (module as Onnx) : inner;
}

/** One thread: two documents side by side gain more than two threads on one. */
const OPTIONS = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', graphOptimizationLevel: 'all', logSeverityLevel: 3 };

async function openGraph(onnx: Onnx, bytes: Uint8Array): Promise<Graph> {
  const session = await onnx.InferenceSession.create(bytes, OPTIONS);
  return {
    run: async (inputs) => {
      const feeds = session.inputNames.map((name) => {
        const { data, dims } = inputs[name]!;
        return [name, new onnx.Tensor(data instanceof Float32Array ? 'float32' : 'int64', data, dims)] as const;
      });
      const results = await session.run(Object.fromEntries(feeds));
      return Object.fromEntries(Object.entries(results).map(([name, { data }]) => [name, data as Float32Array]));
    },
  };
}

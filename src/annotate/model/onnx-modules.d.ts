/** Both runtimes are optional: this compiles where neither is installed. What is used of them is written down in runtime.ts. */
declare module 'onnxruntime-node';
declare module 'onnxruntime-web';

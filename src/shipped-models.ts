import { existsSync, readFileSync } from 'node:fs';
import { openModel, type NeuralModel } from './annotate/model/neural-model.js';
import { RUNTIMES, openRuntime, type RuntimeName } from './annotate/model/runtime.js';
import { decodeSyntax, type SyntaxModel } from './annotate/syntax/weights.js';

let syntax: SyntaxModel | undefined;
let neural: Promise<NeuralModel> | undefined;

function pathOf(name: string): URL {
  return new URL(`../models/${name}`, import.meta.url);
}

/**
 * The syntax model that comes with the package, read once. In a browser, fetch `models/relata-syntax.bin` and pass its bytes
 * to `decodeSyntax` instead.
 */
export function shippedSyntax(): SyntaxModel {
  syntax ??= decodeSyntax(readFileSync(pathOf('relata-syntax.bin')));
  return syntax;
}

/** Whether the learned model's files came with the package. */
export function hasShippedModel(): boolean {
  return existsSync(pathOf('relata-en.onnx'));
}

/**
 * The learned model that comes with the package, opened once, on the fastest runtime that is installed or, where the environment
 * variable `RELATA_RUNTIME` names one, on that. `onnxruntime-web` is slower and gives the same numbers on every processor;
 * `onnxruntime-node` rounds as the processor's instructions do.
 * @throws {Error} where its files are missing, no runtime is installed, or there is none of that name.
 */
export function shippedModel(): Promise<NeuralModel> {
  neural ??= open();
  return neural;
}

async function open(): Promise<NeuralModel> {
  const runtime = await openRuntime(askedRuntimes());
  const files = {
    encoder: readFileSync(pathOf('relata-en.onnx')), relations: readFileSync(pathOf('relata-en-relations.onnx')),
    coreference: readFileSync(pathOf('relata-en-coreference.onnx')), meaning: readFileSync(pathOf('relata-en.json'), 'utf8'),
  };
  return openModel(files, runtime);
}

function askedRuntimes(): readonly RuntimeName[] {
  const asked = process.env['RELATA_RUNTIME'] ?? '';
  const named = RUNTIMES.filter((name) => name === asked);
  if (asked !== '' && named.length === 0) throw new Error(`RELATA_RUNTIME is ${JSON.stringify(asked)}; it can be ${RUNTIMES.join(' or ')}`);
  return asked === '' ? RUNTIMES : named;
}

/**
 * A contender's own process, forked by bench.ts with its name, the name of a text set and the folder of the data. It loads what it
 * needs, reads the set once and says at what rate; then, for each number of words that it is sent, it reads as many and answers.
 */
import type { Document } from '../../src/model/document.js';
import { TEXT_SETS, wordCount } from './text-sets.js';

/** Words per second of CPU time, of all threads, and the largest resident set so far. */
export interface Measurement {
  readonly rate: number;
  readonly peakMegabytes: number;
}

const [, , contender, set, data] = process.argv as [string, string, string, string, string];

/** How a contender reads one document; each is loaded only in the process that needs it. */
const CONTENDERS: Readonly<Record<string, () => Promise<(document: Document) => void | Promise<void>>>> = {
  relata: async () => {
    const { readDocument } = await import('../../src/pipeline.js');
    const { shippedSyntax } = await import('../../src/shipped-models.js');
    const syntax = shippedSyntax();
    return (document) => void readDocument(document, { syntax });
  },
  model: async () => {
    const { readDocumentWithModel } = await import('../../src/pipeline.js');
    const { shippedModel, shippedSyntax } = await import('../../src/shipped-models.js');
    const [syntax, model] = [shippedSyntax(), await shippedModel()];
    return async (document) => void (await readDocumentWithModel(document, model, { syntax }));
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return ({ text }) => {
      const view = nlp(text);
      view.people().out('array');
      view.places().out('array');
      view.organizations().out('array');
    };
  },
};

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function answer(words: number, since: number): void {
  process.send!({ rate: words / (cpuSeconds() - since), peakMegabytes: process.resourceUsage().maxRSS / 1024 } satisfies Measurement);
}

const read = await CONTENDERS[contender]!();
const documents = TEXT_SETS[set]!(data);
const words = wordCount(documents);

async function readAll(): Promise<void> {
  for (const document of documents) {
    const reading = read(document);
    // Awaiting what is no promise would cost the others a turn of the event loop for each document.
    if (reading instanceof Promise) await reading;
  }
}

async function readWords(wanted: number): Promise<void> {
  const since = cpuSeconds();
  const passes = Math.max(1, Math.round(wanted / words));
  for (let pass = 0; pass < passes; pass += 1) await readAll();
  answer(words * passes, since);
}

process.on('message', (wanted: number) => void readWords(wanted));

await readAll();
// Since the process began: with Node's own start, the modules and the weights.
answer(words, 0);

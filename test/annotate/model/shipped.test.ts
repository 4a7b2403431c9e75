import { expect, test } from 'vitest';
import { openModelFrom } from '../../../scripts/model/open-model.js';
import { readWithModel } from '../../../src/annotate/model/read-with-model.js';
import type { RuntimeName } from '../../../src/annotate/model/runtime.js';
import { readSentences } from '../../../src/annotate/sentences.js';
import { ingestText } from '../../../src/ingest/ingest-text.js';
import type { ModelReading } from '../../../src/model/reading.js';
import { readDocument, readDocumentWithModel } from '../../../src/pipeline.js';
import { shippedModel, shippedSyntax } from '../../../src/shipped-models.js';

const TEXTS = [
  'Orbis Robotics, a start-up based in Leeds, was founded by Maya Stern in 2014. Its chief executive, Paul Adeyemi, was born in Lagos and studied at the University of Ghana.',
  'Halvorsen Shipping denied on Friday that it had bought Kestrel Lines from the Duarte family. The Oslo-based group employs 3,200 people, said Ingrid Moen, a spokeswoman.',
];

const isInstalled = async (name: RuntimeName): Promise<boolean> => (name === 'onnxruntime-node' ? import('onnxruntime-node') : import('onnxruntime-web')).then(() => true, () => false);
const runtimes = { node: await isInstalled('onnxruntime-node'), web: await isInstalled('onnxruntime-web') };

async function readOn(name: RuntimeName, text: string): Promise<ModelReading> {
  const { document } = ingestText(text, { id: 'x' });
  return readWithModel(document!.text, readSentences(document!, shippedSyntax()), await openModelFrom('models', name));
}

/** What a reading comes to: scores may differ in their last digits, decisions may not. */
function decisionsOf(text: string, { mentions, relations, antecedents }: ModelReading): object {
  return {
    mentions: mentions.map(({ start, end, form, type }) => `${text.slice(start, end)} ${form} ${type}`),
    relations: relations.filter(({ score }) => score >= 0.5).map(({ subject, relation, object }) => `${subject} ${relation} ${object}`).sort(),
    antecedents: antecedents.filter(({ score }) => score > 0.5).map(({ mention, antecedent }) => `${mention} ${antecedent}`),
  };
}

test.skipIf(!runtimes.node || !runtimes.web)('both runtimes decide the same (skipped where one of them is not installed)', async () => {
  for (const text of TEXTS) expect(decisionsOf(text, await readOn('onnxruntime-web', text))).toEqual(decisionsOf(text, await readOn('onnxruntime-node', text)));
}, 60_000);

test.skipIf(!runtimes.node && !runtimes.web)('the model finds the names of a made-up text at their places', async () => {
  const reading = await readOn(runtimes.node ? 'onnxruntime-node' : 'onnxruntime-web', TEXTS[0]!);
  const names = reading.mentions.filter(({ form, type }) => form === 'name' && type !== 'Date').map(({ start, end, type }) => `${TEXTS[0]!.slice(start, end)} ${type}`);
  expect(names).toEqual(['Orbis Robotics Organization', 'Leeds Place', 'Maya Stern Person', 'Paul Adeyemi Person', 'Lagos Place', 'University of Ghana Organization']);
}, 60_000);

test.skipIf(!runtimes.node && !runtimes.web)('the same text gives the same, whatever was read before, and every claim says who made it', async () => {
  const model = await shippedModel();
  const options = { syntax: shippedSyntax() };
  const documents = TEXTS.map((text, index) => ingestText(text, { id: `d${index}` }).document!);
  const forth = [];
  for (const document of documents) forth.push(await readDocumentWithModel(document, model, options));
  const back = await Promise.all([...documents].reverse().map((document) => readDocumentWithModel(document, model, options)));
  expect(back.reverse()).toEqual(forth);
  for (const { claims } of forth) for (const claim of claims) expect(claim.madeBy).toMatch(/^(?:rule|open|model|pattern|compose)/u);
  expect(readDocument(documents[0]!, options).mentions.some(({ foundBy }) => foundBy.includes('model'))).toBe(false);
}, 60_000);

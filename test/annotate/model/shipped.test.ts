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

/** Scores so near to one half are as good as level: the runtimes sum in another order and round to 8 bits after it, which may tip them. */
const LEVEL = 0.1;

const isDecidedOtherwise = (one: number, other: number): boolean => one >= 0.5 !== other >= 0.5 && Math.max(Math.abs(one - 0.5), Math.abs(other - 0.5)) > LEVEL;

/** The shares of the types of a mention, by type, or of the scores of pairs, by pair. */
function scoresOf(text: string, { mentions, relations, antecedents }: ModelReading): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { start, end, form, score, typeShares } of mentions) {
    scores.set(`${text.slice(start, end)} ${form}`, score);
    for (const [type, share] of Object.entries(typeShares)) scores.set(`${text.slice(start, end)} is ${type}`, share);
  }
  for (const { subject, relation, object, score } of relations) scores.set(`${subject} ${relation} ${object}`, score);
  for (const { mention, antecedent, score } of antecedents) scores.set(`${mention} means ${antecedent}`, score);
  return scores;
}

test.skipIf(!runtimes.node || !runtimes.web)('both runtimes decide the same, but where two answers are as good as level (skipped where one of them is not installed)', async () => {
  for (const text of TEXTS) {
    const [web, node] = await Promise.all([readOn('onnxruntime-web', text), readOn('onnxruntime-node', text)]);
    expect(web.mentions.map(({ start, end, form }) => [start, end, form])).toEqual(node.mentions.map(({ start, end, form }) => [start, end, form]));
    const [ofWeb, ofNode] = [scoresOf(text, web), scoresOf(text, node)];
    const apart = [...new Set([...ofWeb.keys(), ...ofNode.keys()])].filter((key) => isDecidedOtherwise(ofWeb.get(key) ?? 0, ofNode.get(key) ?? 0));
    expect([...ofNode.values()].filter((score) => score > 0.5 + LEVEL).length).toBeGreaterThan(20);
    expect(apart).toEqual([]);
  }
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

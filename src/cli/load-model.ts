import { hasShippedModel, shippedModel, type NeuralModel } from '../index.js';
import type { OptionValues, Terminal } from './command.js';

export const MODEL_OPTIONS = {
  'no-model': { type: 'boolean', help: 'read by rules alone; the learned model is not even loaded' },
} as const;

/** The learned model, or null where it is not wanted or cannot be had, which is said. */
export async function loadModel(options: OptionValues, terminal: Pick<Terminal, 'err'>): Promise<NeuralModel | null> {
  if (options['no-model'] === true || !hasShippedModel()) return null;
  try {
    return await shippedModel();
  } catch (error) {
    terminal.err(`relata: warning: reading by rules alone, since ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

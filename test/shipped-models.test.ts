import { afterEach, expect, test, vi } from 'vitest';
import { shippedModel } from '../src/shipped-models.js';

afterEach(() => void vi.unstubAllEnvs());

test('a runtime that there is not is told by name', async () => {
  vi.stubEnv('RELATA_RUNTIME', 'abacus');
  await expect(shippedModel()).rejects.toThrow('RELATA_RUNTIME is "abacus"; it can be onnxruntime-node or onnxruntime-web');
});

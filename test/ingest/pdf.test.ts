import { describe, expect, it } from 'vitest';
import { ingestBytes } from '../../src/ingest/ingest.js';
import { makePdf } from './make-pdf.js';
import type { Placed } from './make-pdf.js';

describe('PDF', () => {
  it('joins lines to paragraphs, and words that a line end divides', async () => {
    const bytes = makePdf([[
      [72, 720, 18, 'Zoom ends sales in China'],
      [72, 690, 11, 'Zoom said on Monday that it would stop all direct sales in mainland China and offer its tech-'],
      [72, 676, 11, 'nology through partners, and through a well-known firm, and that its new plan was a well-'],
      [72, 662, 11, 'known one (in part).'],
      [72, 634, 11, 'The second paragraph begins here.'],
    ]]);
    const { document } = await ingestBytes(bytes, 'pdf', { id: 'a' });
    expect(document?.title).toBe('Zoom ends sales in China');
    expect(document?.text.split('\n\n')).toEqual([
      'Zoom ends sales in China',
      'Zoom said on Monday that it would stop all direct sales in mainland China and offer its technology through partners, ' +
        'and through a well-known firm, and that its new plan was a well-known one (in part).',
      'The second paragraph begins here.',
    ]);
  });

  it('leaves out running headers and page numbers, and goes on with a sentence over the page', async () => {
    const page = (number: number, ...lines: string[]): Placed[] => [
      [250, 770, 9, 'The Daily Gazette'],
      ...lines.map((line, index): Placed => [72, 700 - 14 * index, 11, line]),
      [300, 20, 9, `Page ${number}`],
    ];
    const bytes = makePdf([
      page(1, 'Zoom said that it would stop all its direct sales in mainland China', 'and that its users there would have to buy from one of the three'),
      page(2, 'partners that the company has named in a letter to its customers. It', 'also said that the meetings themselves would go on as they always'),
      page(3, 'had, for users who join as guests, and that nothing else would change'),
    ]);
    const { document, diagnostics } = await ingestBytes(bytes, 'pdf', { id: 'a' });
    expect(document?.text).toMatch(/^Zoom said [^\n]* one of the three partners that [^\n]* as they always had, for [^\n]*change$/);
    expect(diagnostics.map(({ severity, reason }) => `${severity} ${reason}`)).toEqual(['note not-prose']);
  });

  it.each([
    ['a broken file', new TextEncoder().encode('%PDF-1.4\nnonsense'), 'error unreadable-file'],
    ['a file without text', makePdf([[]]), 'warning no-text-found'],
    ['an empty file', new Uint8Array(), 'warning empty-document'],
  ])('tells of %s', async (_name, bytes, expected) => {
    const { document, diagnostics } = await ingestBytes(bytes, 'pdf', { id: 'a', source: 'in/a.pdf' });
    expect(document).toBeNull();
    expect(diagnostics.map(({ severity, reason }) => `${severity} ${reason}`)).toEqual([expected]);
    expect(diagnostics[0]?.source).toBe('in/a.pdf');
  });
});

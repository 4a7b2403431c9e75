import { describe, expect, it } from 'vitest';
import { ingestMarkdown } from '../../src/ingest/markdown/ingest-markdown.js';

/** The text with what is marked as markup left out, which is what a reader of the page would see. */
function visible(markdown: string): string {
  const { document } = ingestMarkdown(markdown, { id: 'x' });
  let text = document?.text ?? '';
  expect(text).toBe(markdown);
  for (const { start, end } of [...(document?.regions ?? [])].reverse().filter((region) => region.kind === 'markup')) {
    text = text.slice(0, start) + text.slice(end);
  }
  return text.replace(/[ \t]+/g, ' ').trim();
}

describe('Markdown signs are marked, the text stays', () => {
  it.each([
    ['[Zoom](https://zoom.example/a_(b))’s founder', 'Zoom’s founder'],
    ['**Zoom** was founded by *Eric Yuan* and __not__ by _Roe_.', 'Zoom was founded by Eric Yuan and not by Roe.'],
    ['Five * three and snake_case_name stay.', 'Five * three and snake_case_name stay.'],
    ['- Zoom\n- Oder', 'Zoom\n Oder'],
    ['> “Yes,” said Roe.', '“Yes,” said Roe.'],
    ['Run `zoom` now.', 'Run zoom now.'],
    ['Before.\n\n```js\nimport { Zoom } from "oder";\n```\n\nAfter.', 'Before.\n\n\n\n\n\nAfter.'],
    ['Before.\n\n| Firm | Boss |\n|---|---|\n| Oder | Roe |\n\nAfter.', 'Before.\n\n\n\n\n\nAfter.'],
    ['Text[^1] and [link][a].\n\n[a]: https://x.example\n[^1]: A note.', 'Text and link.\n\n\n A note.'],
    ['A <b>bold</b> word<br/> and <https://x.example>.', 'A bold word and .'],
    ['Some text <!-- hidden words --> goes on.', 'Some text goes on.'],
    ['Not \\*emphasis\\*.', 'Not *emphasis*.'],
    ['a < b and c > d', 'a < b and c > d'],
  ])('%j', (markdown, text) => {
    expect(visible(markdown)).toBe(text);
  });
});

describe('Markdown structure', () => {
  const kinds = (markdown: string): string[] => {
    const { document } = ingestMarkdown(markdown, { id: 'x' });
    return (document?.regions ?? []).filter(({ kind }) => kind !== 'markup').map(({ kind, start, end }) => `${kind}: ${markdown.slice(start, end)}`);
  };

  it('takes the first top heading as title, others as headings', () => {
    const markdown = '# Zoom **ends** [sales](u)’ run\n\nText of the story goes here.\n\n## What is next ##\n\nMore.\n\nOld style\n---------\n\nEnd.';
    expect(ingestMarkdown(markdown, { id: 'x' }).document?.title).toBe('Zoom ends sales’ run');
    expect(kinds(markdown)).toEqual(['title: Zoom', 'title: ends', 'title: sales', 'title: ’ run', 'heading: What is next', 'heading: Old style']);
  });

  it('takes the words of a picture as its caption', () => {
    expect(kinds('Text of the story.\n\n![Eric Yuan speaks in New York](a.jpg)\n\n![logo](b.png)\n\nMore text.')).toEqual(['caption: Eric Yuan speaks in New York']);
  });

  it('reads title and date from settings at the top', () => {
    const markdown = '---\ntitle: "Zoom ends sales"\ndate: 2020-08-03\ntags: [a]\n---\n\nZoom will stop.\n';
    const { document } = ingestMarkdown(markdown, { id: 'x' });
    expect(document).toMatchObject({ title: 'Zoom ends sales', publishedAt: '2020-08-03', text: markdown });
    expect(visible(markdown)).toBe('Zoom will stop.');
  });

  it('takes a rule at the top for a rule', () => {
    expect(visible('---\n\nZoom will stop.\n\n---\n')).toBe('---\n\nZoom will stop.\n\n---');
  });

  it('finds furniture in it as in plain text', () => {
    expect(kinds('# Zoom ends sales\n\n**By Ana Ruiz**\n\nZoom will stop selling to users in China, it said on Monday.\n\n*Photo: [pool](u)*')).toEqual([
      'title: Zoom ends sales', 'byline: By Ana Ruiz', 'credit: Photo:', 'credit: pool',
    ]);
  });
});

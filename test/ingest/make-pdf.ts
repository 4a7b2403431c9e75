import { deflateSync } from 'node:zlib';

/** A piece of text on a page: where it stands from the lower left corner, and its size. */
export type Placed = readonly [x: number, y: number, size: number, text: string];

/** Writes a small PDF in one font; no compression, so that tests can read it. */
export function makePdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const kids: string[] = [];
  for (const page of pages) {
    const content = page.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = '/MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>';
    objects.push(`<< /Type /Page /Parent 2 0 R ${resources} /Contents ${objects.length} 0 R >>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return new TextEncoder().encode(withTable(objects));
}

function withTable(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets: string[] = [];
  objects.forEach((object, index) => {
    offsets.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
}

/** A page whose drawing instructions are packed, as often as said: a file may unpack to a million times its size. */
export function makePackedPdf(instructions: Uint8Array, times = 1): Uint8Array {
  let packed = instructions;
  for (let count = 0; count < times; count += 1) packed = deflateSync(packed, { level: 1 });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [5 0 R] /Count 1 >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${packed.length} /Filter [${'/FlateDecode '.repeat(times)}] >>\nstream\n${Buffer.from(packed).toString('latin1')}\nendstream`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>',
  ];
  return new Uint8Array(Buffer.from(withTable(objects), 'latin1'));
}

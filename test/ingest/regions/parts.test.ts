import { describe, expect, it } from 'vitest';
import { marksIn } from './marks-in.js';

/** A line with the marks that it gets: `kind: words`, in order. */
const PARTS: readonly (readonly [line: string, ...marks: string[]])[] = [
  ['The ferry leaves the quay. Photo: pool', 'caption: The ferry leaves the quay.', 'credit: Photo: pool'],
  ['The old cannery, which closed in 1998. (Photo by Lund/Getty Images)', 'caption: The old cannery, which closed in 1998.', 'credit: (Photo by Lund/Getty Images)'],
  [
    'FILE - Mayor Ilse Brandt speaks at a rally in Harbour City, May 3, 2023. (AP Photo/Noor Haddad, File)',
    'caption: FILE - Mayor Ilse Brandt speaks at a rally in Harbour City, May 3, 2023.',
    'credit: (AP Photo/Noor Haddad, File)',
  ],
  [
    'FILE PHOTO: A ferry leaves the harbour, May 3, 2023. REUTERS/Noor Haddad/File Photo',
    'caption: FILE PHOTO: A ferry leaves the harbour, May 3, 2023.',
    'credit: REUTERS/Noor Haddad/File Photo',
  ],
  ['Ilse Brandt at the cannery on Monday. | Noor Haddad/The Gazette', 'caption: Ilse Brandt at the cannery on Monday.', 'credit: Noor Haddad/The Gazette'],
  ['Ilse Brandt, left, and Arjun Patel. [Image: Noor Haddad]', 'caption: Ilse Brandt, left, and Arjun Patel.', 'credit: [Image: Noor Haddad]'],
  ['Ilse Brandt at the cannery. Photograph: Anna Fry/Action Images/Reuters', 'caption: Ilse Brandt at the cannery.', 'credit: Photograph: Anna Fry/Action Images/Reuters'],
  ['HARBOUR CITY, Wash. -- The council has chosen a builder for its new terminal.', 'dateline: HARBOUR CITY, Wash. --'],
  ['LONDON (Reuters) - The council has chosen a builder for its new terminal.', 'dateline: LONDON (Reuters) -'],
  ['NEW YORK--(BUSINESS WIRE)--Northgate Ferries today named a builder for its terminal.', 'dateline: NEW YORK--(BUSINESS WIRE)--'],
  ['Oslo, 12 March 2024 – Northgate Ferries today named a builder for its terminal.', 'dateline: Oslo, 12 March 2024 –'],
  ['ATLANTA, May 14, 2024 /Harbour Wire/ -- Northgate Ferries named a builder for its terminal.', 'dateline: ATLANTA, May 14, 2024 /Harbour Wire/ --'],
  ['KYIV/WARSAW — Ms. Brandt said the terminal would be paid for by both cities.', 'dateline: KYIV/WARSAW —'],
  ['New York (CNN) — The council has chosen a builder for its new terminal.', 'dateline: New York (CNN) —'],
  // A credit at the end of a story does not make the story a caption.
  [
    'The cannery closed in 1998. Oder bought it in 2004. It sold it to Plum in 2010. Nobody has worked there since. Picture: PA',
    'credit: Picture: PA',
  ],
];

describe('parts of a line are marked', () => {
  it.each(PARTS)('%s', (line, ...marks) => {
    expect(marksIn(line, 'top')).toEqual(marks);
  });
});

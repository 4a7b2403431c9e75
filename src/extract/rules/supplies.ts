import { noun, relation, verb, type FrameOptions } from '../frames.js';

const FIRMS: FrameOptions = { subjectTypes: ['Organization'], objectTypes: ['Organization'] };

const CUSTOMERS = 'customer, client, buyer, user';

export const supplies = relation({
  name: 'SUPPLIES',
  definition: 'the subject supplies goods, services or parts to the object',
  subjects: ['Organization', 'Person', 'Place'],
  objects: ['Organization', 'Person', 'Place', 'Group'],
  aspect: 'state',
  frames: [
    verb('supply, provide, deliver, sell, furnish, equip, export, ship, lease, license, rent', 'agent', 'to | recipient', { ...FIRMS, asset: false }),
    verb('supply, equip, outfit', 'agent', 'patient', { subjectTypes: ['Organization', 'Place'], objectTypes: ['Organization', 'Place', 'Product'] }),
    verb('serve', 'agent', 'patient', FIRMS),
    verb('supply, make, build, produce, manufacture, design, process, provide', 'agent', 'for', { ...FIRMS, filled: 'patient', objectTypes: ['Organization', 'Product'] }),
    verb('supply, make, build, produce, manufacture, process', 'agent', 'for', { ...FIRMS, asset: false }),
    verb('sell', 'agent', 'in | at', FIRMS),
    verb('act, work', 'agent', 'for', FIRMS),
    verb('buy, purchase, source, order, get, import, lease, rent, charter, license', 'from', 'agent', { ...FIRMS, asset: false }),
    verb('use, adopt, deploy', 'patient>poss', 'agent', FIRMS),
    verb('use', 'patient', 'agent', FIRMS),
    verb('pick, choose, select, hire, tap', 'patient', 'agent', { ...FIRMS, having: { purpose: 'build, handle, supply, provide, make, deliver, manage, store, run, host, design, process, operate, maintain' }, modality: 'planned' }),
    verb('count', 'agent', 'patient', { ...FIRMS, having: { among: CUSTOMERS } }),
    verb('include', 'agent>poss | agent>of', 'patient', { ...FIRMS, having: { agent: CUSTOMERS } }),
    noun('supplier, vendor, provider', 'same', 'to | of | poss | compound', FIRMS),
    noun(CUSTOMERS, 'of | poss', 'same', FIRMS),
    noun('importer, distributor, reseller, dealer', 'of | poss', 'same', FIRMS),
  ],
});

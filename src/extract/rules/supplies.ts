import { noun, relation, verb, type FrameOptions } from '../frames.js';
import { SHARES } from './word-lists.js';

const FIRMS: FrameOptions = { subjectTypes: ['Organization'], objectTypes: ['Organization'] };

const CUSTOMERS = 'customer, client, buyer, user';
const GOODS =
  'turbine, equipment, leather, part, component, engine, battery, cell, chip, steel, wood, timber, paper, sensor, screen, glass, fabric, cotton, wool, coal, gas, oil, power, electricity, milk, cocoa, coffee, flour, grain, ' +
  'software, hardware, furniture, kit, material, ore, copper, lithium, cement, fuel, tyre, tire, motor, module, panel, tool, device, machine, camera, meat, fish, fruit, sugar, tile, brick, vaccine, drug, medicine, modem, radar';
const BUILDING = 'build, handle, supply, provide, make, deliver, manage, store, run, host, design, process, operate, maintain, print, clean, guard';

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
    verb('sell', 'agent', 'in | at', { ...FIRMS, lacking: { patient: SHARES } }),
    verb('act, work', 'agent', 'for', FIRMS),
    verb('buy, purchase, source, get, import, lease, rent, charter, license, procure', 'from', 'agent', { ...FIRMS, asset: false }),
    verb('order', 'from', 'agent', { ...FIRMS, asset: false, modality: 'planned' }),
    verb('buy, order, take, purchase', 'focus', 'agent', { ...FIRMS, having: { 'patient>compound': 'first, initial', patient: 'unit, batch, delivery, machine, vehicle, system, battery, device, aircraft, jet' }, without: ['from'], modality: 'planned', confidence: 0.75 }),
    verb('come', 'from', 'focus', { ...FIRMS, having: { agent: GOODS }, confidence: 0.75 }),
    verb('supply, make, build, produce, manufacture, provide', 'agent', 'for>poss', { ...FIRMS, asset: false }),
    verb('use, adopt, deploy', 'patient>poss', 'agent', FIRMS),
    verb('use', 'patient', 'agent', FIRMS),
    verb('pick, choose, select, hire, tap', 'patient', 'agent', { ...FIRMS, having: { purpose: BUILDING }, modality: 'planned' }),
    verb('count', 'agent', 'patient', { ...FIRMS, having: { among: CUSTOMERS } }),
    verb('include', 'agent>poss | agent>of', 'patient', { ...FIRMS, having: { agent: CUSTOMERS } }),
    noun('supply deal, supply contract, supply agreement, supply pact, offtake agreement, off take agreement', 'holder | poss', 'with | to', FIRMS),
    noun('customer', 'focus', 'same', { ...FIRMS, words: 'first, launch, biggest, largest', copular: true, without: ['of', 'poss', 'for', 'compound'], confidence: 0.75 }),
    noun('supplier, vendor, provider', 'same', 'to | of | poss | compound', FIRMS),
    noun(CUSTOMERS, 'of | poss', 'same', FIRMS),
    noun('importer, distributor, reseller, dealer', 'of | poss', 'same', FIRMS),
  ],
});

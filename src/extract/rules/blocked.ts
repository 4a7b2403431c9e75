import { relation, verb } from '../frames.js';

export const blocked = relation({
  name: 'BLOCKED',
  definition: 'the subject stopped or vetoed the object',
  subjects: ['Person', 'Organization', 'Place', 'Group'],
  objects: ['Organization', 'Product', 'Work/Document', 'Event', 'Person', 'Place'],
  frames: [
    verb('block, veto, thwart', 'agent', 'patient', { objectTypes: ['Organization', 'Product', 'Work/Document', 'Event'] }),
    // Whoever stops its sales or its work blocks nobody.
    verb('halt, stop', 'agent', 'patient', { objectTypes: ['Organization', 'Work/Document', 'Event'], objectWords: 'deal, merger, takeover, acquisition, purchase, project, bill, law, plan, extradition, deportation, construction, demolition, march, protest, rally, vote, trial, transfer, flotation, listing, execution' }),
  ],
});

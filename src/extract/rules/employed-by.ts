import { noun, relation, verb } from '../frames.js';

export const employedBy = relation({
  name: 'EMPLOYED_BY',
  definition: 'the subject works or worked for the object in a role not covered by a narrower relation',
  subjects: ['Person', 'Group'],
  objects: ['Organization'],
  inverse: 'EMPLOYER_OF',
  aspect: 'state',
  wikidata: 'P108',
  frames: [
    verb('work, serve', 'agent', 'for | at | with'),
    verb('employ, hire, recruit', 'patient', 'agent', { subjectTypes: ['Person'] }),
    verb('join', 'agent', 'patient', { subjectTypes: ['Person'] }),
    noun('analyst, economist, strategist, engineer, researcher, scientist, professor, lecturer, lawyer, attorney, partner, reporter, journalist, correspondent, columnist, editor, executive, manager, officer, adviser, advisor, consultant, employee, worker, staffer, designer, developer, programmer, architect, doctor, nurse, surgeon, teacher, fellow, historian, curator, producer, trader, banker, broker, portfolio manager, fund manager, vice president, senior vice president, specialist, expert, coordinator, detective, pilot, driver, technician, physicist, biologist, chemist, epidemiologist, associate, veteran', 'holder', 'at | for | with | of | poss | compound'),
    verb('say, tell, write, add, argue, note, warn', 'agent', 'of | at', { subjectTypes: ['Person'] }),
  ],
});

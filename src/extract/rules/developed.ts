import { noun, relation, verb } from '../frames.js';

const PRODUCTS =
  'app, service, product, device, software, phone, smartphone, game, car, drug, pill, vaccine, platform, model, system, capsule, spray, medicine, console, chip, laptop, tablet, watch, browser, assistant, chatbot, robot, rocket, ' +
  'satellite, aircraft, jet, plane, truck, bike, camera, thermostat, tool, engine, operating system, search engine, spreadsheet, snack, sauce, toy, locker, prototype, lander, sensor, headset, speaker, reactor';

export const developed = relation({
  name: 'DEVELOPED',
  definition: 'the subject makes, made or develops the object',
  subjects: ['Organization', 'Person', 'Group'],
  objects: ['Product', 'Work/Document'],
  wikidata: 'P178',
  frames: [
    verb('develop, make, create, build, design, invent, manufacture, produce, co-develop, co-create', 'agent', 'patient', { objectTypes: ['Product'] }),
    verb('develop, create, build, design, invent, make', 'with', 'patient', { subjectTypes: ['Organization'], objectTypes: ['Product'] }),
    verb('develop, create, build, design, invent', 'with', 'patient', { subjectTypes: ['Person'], objectTypes: ['Product'] }),
    verb('write, code, program', 'agent', 'patient', { subjectTypes: ['Person', 'Group'], objectTypes: ['Product'] }),
    noun('maker, developer, manufacturer, creator, inventor, designer', 'same', 'of | poss | behind | compound', { objectTypes: ['Product'] }),
    noun('company, firm, studio, start up, startup, lab, team, group', 'same', 'behind', { objectTypes: ['Product'] }),
    noun('*name, ' + PRODUCTS, 'poss', 'same', { subjectTypes: ['Organization'], objectTypes: ['Product'], confidence: 0.75 }),
    noun(PRODUCTS, 'from | by', 'same', { subjectTypes: ['Organization'], objectTypes: ['Product'] }),
    noun(PRODUCTS, 'compound', 'same', { subjectTypes: ['Organization'], objectTypes: ['Product'], confidence: 0.75 }),
  ],
});

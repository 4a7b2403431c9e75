import { noun, relation, verb } from '../frames.js';

export const developed = relation({
  name: 'DEVELOPED',
  definition: 'the subject makes, made or develops the object',
  subjects: ['Organization', 'Person', 'Group'],
  objects: ['Product', 'Work/Document'],
  wikidata: 'P178',
  frames: [
    verb('develop, make, create, build, design, invent, manufacture, produce', 'agent', 'patient', { objectTypes: ['Product'] }),
    noun('maker, developer, manufacturer, creator, inventor', 'holder', 'of | poss', { objectTypes: ['Product'] }),
    noun('*name, app, service, product, device, software, phone, game, car, drug, platform, model, system, capsule', 'poss', 'holder', { subjectTypes: ['Organization'], objectTypes: ['Product'], confidence: 0.7 }),
  ],
});

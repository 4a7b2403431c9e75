import { describe, expect, it } from 'vitest';
import { read, readCase, shown, wanted } from './notation.js';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'a possessive beside a person is of the body that the text is about': [
    'Marlow Foods will close two plants. Dina Reyes, [its=Marlow Foods] finance director, said the decision was hard.',
    'Tessel Marine, a joint venture of Halmar and Corvid Systems, is itself for sale, two people said. Grace Bell, [its=Tessel Marine] chief executive, would not comment.',
    'Marlow Foods will close two plants. [Its=Marlow Foods] largest rival is Tessel Marine.',
  ],
  '"the company" is the firm that is spoken of': [
    'Kestrel Motors reported a loss on Tuesday. "We had a bad year," said Nils Aker, [the company=Kestrel Motors]\'s founder and chief executive.',
    'Disney agreed to pay. The park is run by ESPN, [the company=Disney]\'s sports network.',
    'Ravel Air cancelled flights after a pilot was hurt. [The carrier=Ravel Air] said [it=Ravel Air] regretted the delay.',
  ],
  'who speaks and who has headquarters is a body, not what it makes': [
    'Talon Health sells a service called Nuro in Egypt. Nuro is used by 40 clinics; Talon plans to open an office in Cairo. [It=Talon] denied a report that [it=Talon] would move [its=Talon] headquarters to Dubai.',
    'Ryanair said on Friday [it=Ryanair] would cut flights. [The airline=Ryanair] blamed taxes.',
  ],
  'what a thing was called before it is called again': [
    'NASA approved the flight on Monday. [The agency=NASA] may delay it again.',
    'Lantern Care, a start-up from Tunis that sells lamps, has raised $9 million. Bridge Capital led the round. [The start-up=Lantern Care] was set up in 2019 by Sami Haddad.',
    'Aboard were Amy Lund, [the commander=Amy Lund], and Priya Rao, [the pilot=Priya Rao]. [The commander=Amy Lund] spoke first.',
    'Halden Bank appointed Eva Storm as [chief executive=Eva Storm] on Monday. [The chief executive=Eva Storm] will start in June.',
    'Airbus and Embraer both bid for the order. [The former=Airbus] offered a discount; [the latter=Embraer] did not.',
  ],
  'what is said of somebody is not what he stands for': [
    'Haddad led sales until May; [he=Haddad] has since gone and plays no part, though [he=Haddad] remains [a shareholder=Haddad].',
    'Police arrested Marek Nowak on Sunday. [He=Marek Nowak] denied the charge, and [his=Marek Nowak] lawyer, Eva Blum, said [she=Eva Blum] would appeal.',
    'Tallis, the Finnish maker of garden chairs (which also owns a dairy), is [a supplier=Tallis] to Nokia.',
  ],
  'the subject stays in mind over the firm of somebody else': [
    'Volta Motors, the truck maker, said on Tuesday that Karen Whitfield, who ran a unit of Ford, will join it. Luis Ortega, who started [the company=Volta Motors], was glad.',
  ],
  'one surname, several people': [
    'Victor Almasy, the brother of Mayor Ilona Almasy, was charged. [Almasy=Almasy] said nothing.',
    'Mr. [Almasy=Victor Almasy] is the brother of Ilona Almasy. Victor Almasy was charged on Monday. Ms. [Almasy=Ilona Almasy] was not.',
  ],
  'what somebody is now stands beside the name': [
    'Her predecessor, Vikram Sethi, now [an adviser=Vikram Sethi] to Orlo, said so.',
  ],
  'a group of firms goes by its own name': [
    'Skylark was sold. It is a unit of [the Tata group=Tata].',
  ],
  'what only modifies a noun owns nothing beside the subject': [
    'Nvidia sells chips. Microsoft, which uses Nvidia chips in [its=Microsoft] data centers, was silent.',
  ],
  'who speaks as "we"': [
    '"[We=Corvid Systems] will not sell," said Jan Vos, chief executive of Corvid Systems. "[Our=Corvid Systems] plan is to grow."',
    'Layla Mansour, a partner at Cedar Bridge, joins the board. "[We=Cedar Bridge] looked at two others," she said.',
  ],
  'relatives over a comma': [
    'Bellmore, which owns two papers, hired Ann Dale, [who=Ann Dale] had worked at the Times.',
    'Volt, [whose=Volt] founder left in May, said [it=Volt] would hire.',
  ],
  'a first name that is also a country': [
    'Jordan Malik and Lina Sabri founded the firm in Amman. "[Jordan=Jordan Malik] wrote our first plan," Sabri said. He is moving to [Jordan=Jordan] in May.',
  ],
};

for (const [what, lines] of Object.entries(CASES)) {
  describe(what, () => {
    for (const line of lines) {
      const { text, marks } = readCase(line);
      it(text, () => {
        expect(shown(read(text), marks)).toEqual(wanted(marks));
      });
    }
  });
}

it('keeps a person and a country of one name apart', () => {
  const { mentions } = read('Jordan Malik founded the firm in Amman. "Jordan wrote it," she said. He is moving to Jordan in May.');
  const named = mentions.filter(({ form, text }) => form === 'name' && text.startsWith('Jordan'));
  expect(new Set(named.map(({ chain }) => chain)).size).toBe(2);
});

it('leaves open what nothing tells', () => {
  const { text, marks } = readCase('A fire broke out at a warehouse. [The minister=-] visited on Friday.');
  expect(shown(read(text), marks)).toEqual(wanted(marks));
});

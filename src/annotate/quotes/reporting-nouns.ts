/** Things that say what somebody wrote in them: "the letter stated", "documents show". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set((
  'letter statement filing report document paper memo email e-mail message post tweet website site page article notice release study survey poll data figure record lawsuit complaint '
  + 'indictment ruling order judgment verdict affidavit transcript note blog book review minute log file prospectus summary dossier leak investigation inquiry audit research'
).split(' '));

/** What one says something in, at or by: "in a statement", "at a news conference", "by phone". */
export const SAYING_PLACES: ReadonlySet<string> = new Set((
  'statement interview letter memo email e-mail message post tweet blog report filing release conference briefing speech call address press hearing note article column paper document notice '
  + 'phone telephone spokesman spokeswoman spokesperson lawyer website site event meeting dinner podcast broadcast video lawsuit complaint testimony court television radio twitter facebook text '
  + 'rally debate forum summit panel gathering ceremony remarks reply response language case announcement publication study'
).split(' '));

/** Those who are told, where they stand without an article: "told reporters". */
export const HEARERS: ReadonlySet<string> = new Set((
  'reporters journalists staff employees workers analysts investors shareholders lawmakers customers clients suppliers bankers police officers jurors colleagues members fans people readers '
  + 'listeners viewers parliament congress court prosecutors officials regulators students parents delegates voters creditors users families patients officers audiences'
).split(' '));

/** Nouns for what is said of somebody: "reports that", "allegations from Washington that". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set((
  'report rumour rumor claim allegation accusation assertion speculation complaint statement announcement suggestion'
).split(' '));

/** What one can act according to without its saying anything. */
export const SILENT_GUIDES: ReadonlySet<string> = new Set('plan plans schedule size custom tradition taste age need needs law rules type kind height weight demand season ability'.split(' '));

/** Pronouns that can be a source. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'it', 'they', 'we', 'you', 'who', 'both', 'some', 'many', 'others', 'one', 'neither', 'nobody', 'all', 'each']);

/** Heads of noun phrases that never speak. */
export const NO_SOURCES: ReadonlySet<string> = new Set('there this that these those which what what time thing fact reason way question answer day week month year morning evening night'.split(' '));

/** What is rejected or confirmed when that says something of its truth: "rejected the accusations", not "rejected the offer". */
export const SAID_THINGS: ReadonlySet<string> = new Set((
  'report rumour rumor claim allegation accusation assertion suggestion speculation talk charge criticism notion idea story account finding date news information detail theory complaint figure'
).split(' '));

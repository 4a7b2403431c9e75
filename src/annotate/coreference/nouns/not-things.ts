/** Nouns of time, measure and manner: they are never what a pronoun stands for, nor mentions of anything. */
export const NOT_THINGS: ReadonlySet<string> = new Set(`
second minute hour day night morning afternoon evening week weekend month quarter year decade century time moment today tomorrow yesterday tonight while period spring summer autumn fall winter season
percent percentage cent dollar euro pound yen kilometre kilometer metre meter mile foot inch acre hectare ton tonne kilogram gram litre liter degree number lot bit kind sort type way part rest amount half third fifth dozen
hundred thousand million billion trillion example instance addition fact case order regard respect term sake behalf means account view favour favor spite lieu basis course start end beginning middle top bottom
side thanks charge place turn step effect result reason
`.split(/\s+/u).filter(Boolean));

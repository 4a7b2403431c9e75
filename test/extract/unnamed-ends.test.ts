import { testRelation } from './relation-table.js';

// A fact about somebody or something without a name is kept only where a reader can make something of it.
testRelation('APPOINTED', `
  [Torvin|Organization] appointed [Dana Pope|Person] -> Torvin APPOINTED Dana Pope
  [Torvin|Organization] appointed [a director|Person] -> nothing
`);

testRelation('AUTHOR_OF', `
  [Torvin|Organization] wrote [a letter|Work/Document] -> Torvin AUTHOR_OF a letter
  [Dana Pope|Person] wrote [her next novel|Work/Document] -> nothing
  [Dana Pope|Person] wrote [Cold Anchor|Work/Document] -> Dana Pope AUTHOR_OF Cold Anchor
  [Torvin|Organization] signed [a deal|Work/Document] -> nothing
`);

testRelation('OPERATES', `
  [Torvin|Organization] runs [two mills|Place] -> nothing
  [Torvin|Organization] runs [the Ness mill|Place#Ness Mill]. [Ness Mill|Place] is old. -> Torvin OPERATES Ness Mill
`);

testRelation('LOCATED_IN', `
  [a plant|Place] in [Ohio|Place] -> nothing
  [Ness Mill|Place] in [Ohio|Place] -> Ness Mill LOCATED_IN Ohio
`);

testRelation('CHILD_OF', `
  [Dana Pope|Person], the daughter of [a miner|Person] -> nothing
  [Dana Pope|Person], the daughter of [Olin Pope|Person] -> Dana Pope CHILD_OF Olin Pope
`);

testRelation('ACCUSED', `
  [Torvin|Organization] accused [a former clerk|Person] of theft -> Torvin ACCUSED a former clerk
`);

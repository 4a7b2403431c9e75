// Who founded what?
MATCH (company:Entity)-[r:FOUNDED_BY]->(founder:Entity)
RETURN company.name AS company, founder.name AS founder, max(r.documentCount) AS documents
ORDER BY company, founder;

// When was each company founded?
MATCH (company:Organization)-[:FOUNDED_ON]->(day:Date)
RETURN company.name AS company, day.value AS founded
ORDER BY founded, company;

// Who leads which company?
MATCH (person:Person)-[r:CHIEF_EXECUTIVE_OF|HEAD_OF]->(company:Entity)
WITH company, person, type(r) AS role
ORDER BY role, person.name
RETURN company.name AS company, collect(DISTINCT person.name) AS leaders, collect(DISTINCT role) AS roles
ORDER BY company;

// Who used to work where?
MATCH (person:Person)-[r:FORMER_EMPLOYED_BY]->(company:Entity)
RETURN person.name AS person, company.name AS company, r.quotes[0] AS quote
ORDER BY person, company;

// Who owns what?
MATCH (owned:Entity)-[r:OWNED_BY]->(owner:Entity)
RETURN owner.name AS owner, owned.name AS owned, coalesce(r.attribution, 'the text itself') AS says
ORDER BY owner, owned;

// Which companies have a founder who also leads them?
MATCH (company:Organization)-[:FOUNDED_BY]->(person:Person)-[:CHIEF_EXECUTIVE_OF|HEAD_OF]->(company)
RETURN DISTINCT company.name AS company, person.name AS person
ORDER BY company, person;

// Who partners with whom, and in which country?
MATCH (a:Organization)-[r:PARTNER_OF]-(b:Organization)
WHERE a.name < b.name
OPTIONAL MATCH (x:Organization)-[:IN_COUNTRY]->(country:Place) WHERE x = a OR x = b
WITH a, b, x.name + ' in ' + country.name AS seat
ORDER BY seat
RETURN a.name AS one, b.name AS other, collect(DISTINCT seat) AS countries
ORDER BY one, other;

// Who competes with a partner's rival?
MATCH (a:Organization)-[:COMPETES_WITH]-(b:Organization)-[:PARTNER_OF]-(c:Organization)
WHERE a <> c
RETURN DISTINCT a.name AS rival, b.name AS company, c.name AS partner
ORDER BY rival, company, partner;

// Which companies are based in which place?
MATCH (company:Organization)-[:HEADQUARTERED_IN]->(place:Place)
OPTIONAL MATCH (place)-[:LOCATED_IN]->(around:Place)
WITH place, around, company
ORDER BY company.name
RETURN place.name AS place, around.name AS around, collect(company.name) AS companies
ORDER BY place, around;

// What is only planned, threatened, possible or talked about?
MATCH (a:Entity)-[r]->(b)
WHERE r.modality <> 'actual'
RETURN r.modality AS modality, a.name AS subject, type(r) AS type, b.name AS object, r.quotes[0] AS quote
ORDER BY modality, subject, type, object;

// What is denied?
MATCH (a:Entity)-[r]->(b)
WHERE r.polarity = 'negated'
RETURN a.name AS subject, type(r) AS type, b.name AS object, r.quotes[0] AS quote
ORDER BY subject, type, object;

// Who may be banned, bought or sued?
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.relation IN ['BANNED', 'ACQUIRED', 'SUED'] AND (r.modality <> 'actual' OR r.polarity = 'negated')
RETURN b.name AS target, r.relation AS relation, r.modality AS modality, r.polarity AS polarity, a.name AS by
ORDER BY target, relation, by, modality;

// What is no longer so?
MATCH (a:Entity)-[r]->(b)
WHERE type(r) STARTS WITH 'FORMER_'
RETURN a.name AS subject, r.relation AS relation, b.name AS object
ORDER BY subject, relation, object;

// Where does it say so?
MATCH (a:Entity {name: 'Zoom'})-[r:FOUNDED_BY]->(b:Entity)
MATCH (s:Sentence)-[e:SUPPORTS {fact: r.id}]->(a), (s)-[:PART_OF]->(d:Document)
RETURN b.name AS founder, d.title AS document, e.start AS start, e.quote AS quote
ORDER BY founder, document, start;

// Which facts rest on one source only?
MATCH (a:Entity)-[r]->(b)
WHERE r.documentCount = 1 AND r.polarity = 'asserted' AND r.modality = 'actual'
RETURN r.documents[0] AS document, a.name AS subject, type(r) AS type, b.name AS object, r.confidence AS confidence
ORDER BY document, subject, type, object, confidence;

// Which facts do several sources state?
MATCH (a:Entity)-[r]->(b)
WHERE r.documentCount > 1
RETURN a.name AS subject, type(r) AS type, b.name AS object, r.documentCount AS documents, r.confidence AS confidence
ORDER BY documents DESC, subject, type, object;

// What do two sources disagree on?
MATCH (a:Entity)-[r]->(b)
UNWIND r.conflicts AS other
MATCH (a)-[s {id: other}]-(c)
WHERE r.id < s.id
RETURN a.name AS subject, type(r) AS one, b.name AS object, type(s) AS other, c.name AS otherObject, r.quotes[0] AS quote, s.quotes[0] AS otherQuote
ORDER BY subject, one, object, other, otherObject;

// What is said only on somebody's word, and whose?
MATCH (a:Entity)-[r]->(b)
WHERE r.attribution IS NOT NULL
WITH r.attribution AS source, a.name + ' ' + type(r) + ' ' + b.name AS statement
ORDER BY statement
RETURN source, count(*) AS statements, collect(statement)[..3] AS examples
ORDER BY statements DESC, source;

// Which documents speak of a company, and how often?
MATCH (:Entity {name: 'Microsoft'})<-[m:MENTIONS]-(:Sentence)-[:PART_OF]->(d:Document)
RETURN d.title AS document, count(m) AS mentions
ORDER BY mentions DESC, document;

// What does each document say most about?
MATCH (d:Document)<-[:PART_OF]-(:Sentence)-[m:MENTIONS]->(e:Entity)
WITH d, e, count(m) AS mentions
ORDER BY mentions DESC, e.name, e.id
RETURN d.title AS document, collect(e.name + ': ' + toString(mentions))[..3] AS mostly
ORDER BY document;

// How are two connected?
MATCH (a:Entity {name: 'Kevin Mayer'}), (b:Entity {name: 'Eric Yuan'})
MATCH p = allShortestPaths((a)-[*..6]-(b))
WHERE all(r IN relationships(p) WHERE r.modality = 'actual' AND r.polarity = 'asserted')
RETURN DISTINCT [n IN nodes(p) | n.name] AS way
ORDER BY way;

// Who is named in the same sentence as whom?
MATCH (a:Person)<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Entity)
WHERE a <> b
WITH a, b, count(DISTINCT s) AS sentences
WHERE sentences > 1
RETURN a.name AS person, b.name AS companion, sentences
ORDER BY sentences DESC, person, companion;

// Which people link companies with each other?
MATCH (c:Organization)-[r]-(p:Person)-[s]-(d:Organization)
WHERE c.name < d.name AND r.polarity = 'asserted' AND s.polarity = 'asserted' AND r.modality = 'actual' AND s.modality = 'actual'
WITH DISTINCT p, c.name + ' and ' + d.name AS link
ORDER BY link
RETURN p.name AS person, collect(link) AS links
ORDER BY person;

// What is known of somebody, in both directions?
MATCH (n:Entity)
WHERE n.name = 'TikTok' OR 'TikTok' IN n.aliases
MATCH (n)-[r]-(other)
WHERE NOT other:Sentence
RETURN CASE WHEN startNode(r) = n THEN n.name + ' ' + type(r) + ' ' + other.name ELSE other.name + ' ' + type(r) + ' ' + n.name END AS fact, r.confidence AS confidence
ORDER BY confidence DESC, fact;

// What happened when?
MATCH (a:Entity)-[r]->(b)
WHERE r.qualifier_date IS NOT NULL
RETURN r.qualifier_date AS date, a.name AS subject, type(r) AS type, b.name AS object
ORDER BY date, subject, type, object;

// Who is mentioned, but nothing is said of them?
MATCH (n:Entity)
WHERE NOT EXISTS { (n)-[]-(:Entity) } AND NOT EXISTS { (n)-[]->(:Literal) }
RETURN n.type AS type, n.name AS name, n.mentionCount AS mentions
ORDER BY mentions DESC, type, name;

// What goes by several names?
MATCH (n:Entity)
WHERE size(n.aliases) > 0
RETURN n.name AS name, labels(n)[-1] AS label, n.aliases AS aliases
ORDER BY name, label;

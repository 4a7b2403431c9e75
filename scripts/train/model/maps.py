"""How each source's types and relations map to Relata's, and which true relation makes which other one neither true nor false."""

TYPES = ["Person", "Organization", "Place", "Product", "Work/Document", "Event", "Group", "Date", "Quantity", "Other"]
FORMS = ["name", "nominal", "pronoun", "literal"]
NAME, NOMINAL, PRONOUN, LITERAL = range(4)
STYLES = ["news", "web", "encyclopedia"]
NEWS, WEB, ENCYCLOPEDIA = range(3)

REST = ["Product", "Work/Document", "Event", "Group", "Other"]

FOUR = {"PER": ["Person"], "ORG": ["Organization"], "LOC": ["Place"], "MISC": REST, "TIME": ["Date"], "NUM": ["Quantity"], "DATE": ["Date"]}

GUM = {
    "person": ["Person", "Group"], "organization": ["Organization"], "place": ["Place"], "event": ["Event"], "time": ["Date"],
    "object": ["Product", "Work/Document", "Other"], "abstract": REST, "substance": ["Other", "Product"], "animal": ["Other"], "plant": ["Other"],
}

# ACE types; buildings are places
LITBANK = {"PER": ["Person", "Group"], "FAC": ["Place"], "LOC": ["Place"], "GPE": ["Place"], "VEH": ["Product"], "ORG": ["Organization"]}

TWEETS = {
    "person": ["Person"], "location": ["Place"], "corporation": ["Organization"], "group": ["Organization", "Group"],
    "product": ["Product"], "creative-work": ["Work/Document"],
}

# What is missing here is no name in our sense (genres, fields, substances): found or not, nothing is learned from it
CROSSNER = {
    **{kind: ["Person"] for kind in ("person", "politician", "writer", "musicalartist", "scientist", "researcher")},
    **{kind: ["Organization"] for kind in ("organisation", "politicalparty", "band", "university")},
    **{kind: ["Place"] for kind in ("location", "country")},
    **{kind: ["Event"] for kind in ("election", "event", "conference")},
    **{kind: ["Work/Document"] for kind in ("song", "album", "book", "poem")},
    **{kind: ["Organization", "Work/Document"] for kind in ("magazine", "academicjournal")},
    "award": ["Work/Document", "Event", "Other"], "product": ["Product"], "programlang": ["Product"], "misc": REST,
}

RE3D = {
    "Organisation": ["Organization"], "Location": ["Place"], "Person": ["Person"], "Nationality": ["Place", "Group"],
    "MilitaryPlatform": ["Product", "Other"], "Weapon": ["Product", "Other"], "Vehicle": ["Product", "Other"],
    "DocumentReference": ["Work/Document"], "Temporal": ["Date"], "Quantity": ["Quantity"], "Money": ["Quantity"],
}

# KnowledgeNet's property -> our relation, and whether subject and object change places
KNOWLEDGENET = {
    "EMPLOYEE_OR_MEMBER_OF": ("EMPLOYED_BY", False), "SUBSIDIARY_OF": ("SUBSIDIARY_OF", False), "CEO": ("CHIEF_EXECUTIVE_OF", True),
    "FOUNDED_BY": ("FOUNDED_BY", False), "DATE_FOUNDED": ("FOUNDED_ON", False), "HEADQUARTERS": ("HEADQUARTERED_IN", False),
    "NATIONALITY": ("CITIZEN_OF", False), "PLACE_OF_BIRTH": ("BORN_IN", False), "DATE_OF_BIRTH": ("BORN_ON", False),
    "DATE_OF_DEATH": ("DIED_ON", False), "PLACE_OF_RESIDENCE": ("RESIDENT_OF", False), "EDUCATED_AT": ("EDUCATED_AT", False),
    "SPOUSE": ("SPOUSE_OF", False), "CHILD_OF": ("CHILD_OF", False), "POLITICAL_AFFILIATION": ("MEMBER_OF_PARTY", False),
}

# FewRel's types that the vocabulary has, and whether subject and object change places
FEWREL = {
    "follows": ("FOLLOWS", False), "part of": ("PART_OF", False), "spouse": ("SPOUSE_OF", False), "child": ("CHILD_OF", True),
    "mother": ("CHILD_OF", False), "member of": ("MEMBER_OF", False),
}

POSTS = [
    "CHIEF_EXECUTIVE_OF", "CHAIR_OF", "VICE_CHAIR_OF", "PRESIDENT_OF", "CHIEF_FINANCIAL_OFFICER_OF", "CHIEF_TECHNOLOGY_OFFICER_OF",
    "CHIEF_OPERATING_OFFICER_OF", "CHIEF_SCIENTIST_OF", "HEAD_OF", "SPOKESPERSON_OF", "BOARD_MEMBER_OF", "HEAD_OF_GOVERNMENT_OF",
]

# Where a relation holds between two mentions, these are not stated but may follow: neither true nor false, in the same direction
IMPLIES = {
    **{post: ["EMPLOYED_BY", "HEAD_OF", "MEMBER_OF"] for post in POSTS},
    "EMPLOYED_BY": ["MEMBER_OF", "WORKED_IN"], "PLAYED_FOR": ["EMPLOYED_BY", "MEMBER_OF"], "SERVED_IN": ["EMPLOYED_BY", "MEMBER_OF"],
    "MEMBER_OF": ["EMPLOYED_BY", "PART_OF", "MEMBER_OF_PARTY"], "MEMBER_OF_PARTY": ["MEMBER_OF", "EMPLOYED_BY"], "CREW_MEMBER_OF": ["MEMBER_OF", "EMPLOYED_BY"],
    "RESIGNED_FROM": ["EMPLOYED_BY", "MEMBER_OF"],
    "SUBSIDIARY_OF": ["OWNED_BY", "PART_OF", "MEMBER_OF"], "OWNED_BY": ["SUBSIDIARY_OF", "PART_OF"],
    "ACQUIRED": ["INVESTED_IN", "HOLDS_STAKE_IN"], "LED_FUNDING_ROUND_OF": ["INVESTED_IN", "HOLDS_STAKE_IN"], "INVESTED_IN": ["HOLDS_STAKE_IN"],
    "HOLDS_STAKE_IN": ["INVESTED_IN"], "SOLD_TO": ["SUPPLIES"], "AWARDED_CONTRACT_TO": ["PARTNER_OF"], "SUPPLIES": ["PARTNER_OF"],
    "HEADQUARTERED_IN": ["LOCATED_IN", "OPERATES_IN", "IN_COUNTRY", "FOUNDED_IN"], "LOCATED_IN": ["IN_COUNTRY", "PART_OF"],
    "IN_COUNTRY": ["LOCATED_IN", "OPERATES_IN", "ORIGINATES_FROM", "HEADQUARTERED_IN"], "ORIGINATES_FROM": ["IN_COUNTRY"],
    "CAPITAL_OF": ["LOCATED_IN", "IN_COUNTRY"], "HAS_DEVELOPMENT_TEAM_IN": ["OPERATES_IN"], "FOUNDED_IN": ["LOCATED_IN", "HEADQUARTERED_IN"],
    "BORN_IN": ["RESIDENT_OF", "CITIZEN_OF"], "DIED_IN": ["RESIDENT_OF"], "EMIGRATED_FROM": ["CITIZEN_OF", "RESIDENT_OF"], "CITIZEN_OF": ["RESIDENT_OF"],
    "MANUFACTURED_BY": ["CREATED_BY"], "LAUNCHED": ["DEVELOPED", "OPERATES"], "DEVELOPED": ["LAUNCHED", "OPERATES"], "OPERATES": ["USES"],
    "AUTHOR_OF": ["NOTABLE_WORK"], "PERFORMED_BY": ["COMPOSED_BY", "CREATED_BY"], "DIRECTED_BY": ["CREATED_BY"], "COMPOSED_BY": ["CREATED_BY"],
    "ATTENDED_EVENT": ["PARTICIPATED_IN"], "FOUGHT_IN": ["PARTICIPATED_IN"], "ENGAGED_TO": ["SPOUSE_OF"], "FINED": ["INVESTIGATED", "RULED_AGAINST"],
    "BLOCKED": ["BANNED"], "BANNED": ["BLOCKED", "SANCTIONED"], "SANCTIONED": ["BANNED"],
}

# The same, with subject and object changing places
IMPLIES_INVERSE = {
    "ACQUIRED": ["OWNED_BY", "SUBSIDIARY_OF"], "OWNED_BY": ["HOLDS_STAKE_IN", "ACQUIRED", "INVESTED_IN", "OPERATES"], "SUBSIDIARY_OF": ["HAS_PART", "ACQUIRED", "HOLDS_STAKE_IN"],
    "FOUNDED_BY": ["EMPLOYED_BY", "HEAD_OF", "LAUNCHED"], "APPOINTED": ["EMPLOYED_BY", "REPORTS_TO"], "DISMISSED": ["EMPLOYED_BY", "RESIGNED_FROM"],
    "PART_OF": ["HAS_PART"], "HAS_PART": ["PART_OF", "MEMBER_OF"], "MEMBER_OF": ["HAS_PART"], "CAPITAL_OF": ["HAS_CAPITAL"], "HAS_CAPITAL": ["CAPITAL_OF"],
    "FOLLOWS": ["FOLLOWED_BY"], "FOLLOWED_BY": ["FOLLOWS"], "SUCCEEDED": ["FOLLOWED_BY"], "HAS_PARTICIPANT": ["PARTICIPATED_IN"], "PARTICIPATED_IN": ["HAS_PARTICIPANT"],
    "APPEARS_IN": ["HAS_CHARACTER"], "HAS_CHARACTER": ["APPEARS_IN"], "AUTHOR_OF": ["CREATED_BY", "PUBLISHED_BY"], "DEVELOPED": ["CREATED_BY", "MANUFACTURED_BY"],
    "MANUFACTURED_BY": ["DEVELOPED", "PRODUCES"], "PRODUCES": ["MANUFACTURED_BY"], "NOTABLE_WORK": ["CREATED_BY", "PERFORMED_BY", "DIRECTED_BY"],
    "PERFORMED_BY": ["NOTABLE_WORK"], "CREATED_BY": ["NOTABLE_WORK", "AUTHOR_OF", "DEVELOPED"], "DIRECTED_BY": ["NOTABLE_WORK"], "HAS_CAST_MEMBER": ["NOTABLE_WORK"],
    "HOSTED": ["OCCURRED_IN", "LOCATED_IN"],
}

DETERMINERS = {"the", "a", "an"}
TITLES = {"mr", "mrs", "ms", "dr", "sir", "president", "judge", "mayor", "governor", "prof", "professor", "king", "queen", "prince", "princess", "senator", "sen", "gov", "rep", "lord", "lady"}

# Where a name ends and a remark on it begins
NAME_ENDS = {",", "(", "[", "who", "whom", "whose", "which", "where", "that", "–", "—", ";"}
SUFFIXES = {"inc", "llc", "l", "ltd", "lp", "jr", "sr", "corp", "co", "plc", "s"}
LINKS = {"of", "the", "and", "for", "in", "on", "at", "de", "la", "von", "van", "der", "den", "del", "da", "di", "du", "le", "al", "el", "bin", "ibn", "to", "a", "s", "d", "y", "e"}

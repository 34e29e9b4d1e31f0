// Whether each source of a fact says that it ended is no longer kept: of names it follows from what in_use says.
MATCH (fact:Fact) WHERE fact.ended IS NOT NULL REMOVE fact.ended;

// Facts whose period ended before it started, as citations that contradict one another once left
// them: they are marked, and their periods are derived again when the database is opened.
MATCH (fact:Fact)
WHERE fact.until_latest < fact.from_earliest
SET fact:Unsettled;
